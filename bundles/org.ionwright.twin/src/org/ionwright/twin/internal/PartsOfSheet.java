package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Passage;
import org.ionwright.twin.gas.PumpingChain;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.Electrospray;
import org.ionwright.twin.sample.Formula;
import org.ionwright.twin.sample.Solvent;
import org.ionwright.twin.sample.TipShape;

/** The parts of the twin as the sheet describes them; what the sheet leaves out is as in the demo instrument. */
public final class PartsOfSheet {

	/** Of gas and chambers, K. */
	public static final double ROOM_TEMPERATURE = 293.15;
	private static final String CAPILLARY = "ionSource.ioniser.capillary.";
	private static final String INTERFACE = "ionSource.interface.";
	private static final String SAMPLE = "ionSource.liquidSupply.sample.components";

	private PartsOfSheet() {
	}

	public static FilterTrain train(Sheet sheet) {
		return FilterTrain.of(filter(sheet, 0, 0.05), filter(sheet, 1, 0.2), sheet.number("analyser.linkLength", 0),
				sheet.number("analyser.stages[0].tiltAngle", Math.toRadians(6)));
	}

	private static MassFilter filter(Sheet sheet, int stage, double length) {
		String path = "analyser.stages[" + stage + "].";
		return new MassFilter(sheet.number(path + "fieldRadius", 4e-3), sheet.number(path + "length", length),
				sheet.number(path + "rfFrequency", 1.2e6));
	}

	public static Detector detector(Sheet sheet) {
		return new Detector(sheet.number("detector.voltage", 650), sheet.number("detector.darkRate", 1),
				sheet.number("detector.deadTime", 30e-9), sheet.number("detector.maxRate", 5e6));
	}

	public static Electrospray spray(Sheet sheet) {
		String tip = sheet.text(CAPILLARY + "tip", TipShape.SQUARE_5D.name());
		double outerDiameter = sheet.number(CAPILLARY + "outerDiameter", 4e-4);
		String solvent = sheet.text("ionSource.liquidSupply.solvent", "methanol/water 50:50 + 0.1 % formic acid");
		return new Electrospray(TipShape.named(tip).edgeRadius(outerDiameter),
				sheet.number(CAPILLARY + "tipDistance", 0.01), Solvent.parse(solvent));
	}

	public static Orifice entrance(Sheet sheet) {
		return new Orifice(sheet.number(INTERFACE + "entrance.diameter", 3e-4),
				sheet.number(INTERFACE + "entrance.dischargeCoefficient", 0.85));
	}

	/**
	 * Pressures of interface (at its exit hole), transfer chamber and analyser, Pa. The gas of the choked entrance
	 * leaves through the exhaust, whose line lies in series with the pump; from the exhaust back to the exit hole
	 * it is half the last passage.
	 */
	public static double[] pressures(Sheet sheet) {
		double atmosphere = sheet.number("ionSource.ioniser.operatingPressure", 101325);
		double throughput = entrance(sheet).chokedConductance(Gas.NITROGEN, ROOM_TEMPERATURE) * atmosphere;
		double line = sheet.number(INTERFACE + "exhaust.lineConductance", 5e-3);
		double pump = pumping(sheet, 0, 5e-3);
		double exhaust = throughput / (1 / (1 / line + 1 / pump));
		int last = Math.max(1, sheet.size(INTERFACE + "passages")) - 1;
		String passage = INTERFACE + "passages[" + last + "].";
		double exit = new Passage(sheet.number(passage + "diameter", 4.5e-3), sheet.number(passage + "length",
				0.02) / 2)
				.upstream(throughput, exhaust);
		double[] onwards = new PumpingChain(Gas.NITROGEN, ROOM_TEMPERATURE, List.of(
				new PumpingChain.Stage(new Orifice(sheet.number(INTERFACE + "exit.diameter", 1e-3),
						sheet.number(INTERFACE + "exit.dischargeCoefficient", 0.85)), pumping(sheet, 1, 0.2)),
				new PumpingChain.Stage(new Orifice(sheet.number("vacuumSystem.chambers[1].outlet.diameter", 2e-3),
						sheet.number("vacuumSystem.chambers[1].outlet.dischargeCoefficient", 1)),
						pumping(sheet, 2, 0.2))))
				.pressures(exit);
		return new double[] { exit, onwards[0], onwards[1] };
	}

	private static double pumping(Sheet sheet, int chamber, double otherwise) {
		String pumps = "vacuumSystem.chambers[" + chamber + "].pumps";
		double speed = 0;
		for (int i = 0; i < sheet.size(pumps); i++) {
			speed += sheet.number(pumps + "[" + i + "].speed", 0);
		}
		return speed > 0 ? speed : otherwise;
	}

	/**
	 * Components of the sample; those of the demo infusion when the sheet has no sample at all.
	 *
	 * @throws IllegalArgumentException
	 *             for a formula or charge that cannot be, naming the component
	 */
	public static List<Component> components(Sheet sheet) {
		if (!sheet.has("ionSource.liquidSupply.sample")) {
			return DemoInfusion.components();
		}
		List<Component> components = new ArrayList<>();
		for (int i = 0; i < sheet.size(SAMPLE); i++) {
			String path = SAMPLE + "[" + i + "].";
			String name = sheet.text(path + "name", "component " + (i + 1));
			try {
				components.add(new Component(name, Formula.parse(sheet.text(path + "formula", "")),
						sheet.text(path + "adduct", "H"), (int) sheet.number(path + "charge", 1),
						sheet.number(path + "concentration", 0), sheet.number(path + "response", 1)));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException("sample component '" + name + "': " + e.getMessage(), e);
			}
		}
		return components;
	}
}
