package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.IonisationMode;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.TipShape;

/** The parts of the twin as the sheet describes them; what the sheet leaves out is as in the demo instrument. */
public final class PartsOfSheet {

	private static final String IONISER = "ionSource.ioniser.";
	private static final String CAPILLARY = IONISER + "capillary.";
	private static final String SAMPLE = "ionSource.liquidSupply.sample.components";
	private static final String BEAM = "ionSource.liquidSupply.sample.beam";

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

	/** As the ioniser says; otherwise a corona needle or an electron source gives it away. */
	public static IonisationMode mode(Sheet sheet) {
		String kind = sheet.text(IONISER + "kind", "");
		if (kind.isEmpty()) {
			return sheet.has(IONISER + "coronaVoltage")
					? sheet.has(IONISER + "capillaryVoltage") ? IonisationMode.MULTIMODE : IonisationMode.APCI
					: !sheet.has(IONISER + "electronSource") ? IonisationMode.ELECTROSPRAY
							: sheet.has(IONISER + "capillaryVoltage") ? IonisationMode.SPRAY_AND_ELECTRONS
									: IonisationMode.ELECTRON;
		}
		return Arrays.stream(IonisationMode.values()).filter(mode -> mode.name().equals(kind)).findAny()
				.orElseThrow(() -> new IllegalArgumentException(IONISER + "kind '" + kind
						+ "' is not known; the twin has " + Arrays.toString(IonisationMode.values())));
	}

	public static SourceGeometry sourceGeometry(Sheet sheet, IonisationMode mode) {
		return new SourceGeometry(mode, TipShape.named(sheet.text(CAPILLARY + "tip", TipShape.SQUARE_5D.name())),
				sheet.number(CAPILLARY + "outerDiameter", 4e-4), sheet.number(CAPILLARY + "tipDistance", 0.01),
				sheet.number(CAPILLARY + "offAxis", 0), true, sheet.number(IONISER + "corona.radius", 2e-5),
				sheet.number(IONISER + "corona.distance", 5e-3), sheet.number(IONISER + "chamber.volume", 5e-5));
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

	/**
	 * The beam that the sample gives outright, ions per second at the entrance of the first stage; empty when it has none
	 * and the source makes the ions.
	 */
	public static List<IonSpecies> beam(Sheet sheet) {
		List<IonSpecies> ions = new ArrayList<>();
		for (int i = 0; i < sheet.size(BEAM); i++) {
			String path = BEAM + "[" + i + "].";
			try {
				ions.add(new IonSpecies(sheet.number(path + "mz", Double.NaN), (int) sheet.number(path + "charge", 1),
						sheet.number(path + "rate", 0)));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(
						"beam '" + sheet.text(path + "name", String.valueOf(i + 1)) + "': " + e.getMessage(), e);
			}
		}
		return ions;
	}
}
