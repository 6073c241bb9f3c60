package org.ionwright.twin.internal;

import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.source.SolventMixture;

/**
 * The pump for the liquid and its line. Back-pressure after Hagen and Poiseuille, 128 eta L Q/(pi d^4); a blocked
 * capillary raises it until the pump trips at 40 bar. An empty bottle gives no flow.
 */
public final class LiquidSupply implements Subsystem {

	private static final String PATH = "ionSource.liquidSupply";
	private static final double BOTTLE = 1e-4;
	private static final double TRIP = 4e6;

	private final SolventMixture solvent;
	private final double heatPerVolume;
	private final RampedSupply flow;
	private final Variable level;
	private final double resistance;
	private double blocked;
	private double leaking;

	public LiquidSupply(Timeline timeline, Panel panel, Sheet sheet, StartState start) {
		solvent = SolventMixture.parse(sheet.text(PATH + ".solvent", "methanol/water 50:50 + 0.1 % formic acid"));
		heatPerVolume = solvent.density() * solvent.heatOfVaporisation();
		double bore = sheet.number("ionSource.ioniser.capillary.bore", 1e-4);
		double length = sheet.number("ionSource.ioniser.capillary.length", 0.1);
		resistance = 128 * solvent.viscosity() * length / (Math.PI * Math.pow(bore, 4));
		level = timeline.variable(sheet.number(PATH + ".level", BOTTLE));
		flow = new RampedSupply(timeline, panel,
				TwinParameter.setting(PATH + ".flow", "Liquid flow", "m3/s", 0, 1e-8, 1e-7 / 60, 2e-12)
						.withSafeValue(0).withNoise(2e-13, 0),
				start == StartState.READY ? sheet.number(PATH + ".flow", 1e-8 / 60) : 0,
				() -> level.get() > 0 ? 1 : 0);
		timeline.add(this);
		panel.reading(TwinParameter.reading(PATH + ".pressure", "Liquid pressure", "Pa", 0, 1e7).withNoise(200, 0.005),
				this::pressure);
		panel.reading(TwinParameter.reading(PATH + ".level", "Liquid left", "m3", 0, 1), level::get);
		panel.reading(TwinParameter.fact(PATH + ".leakSensor", "Liquid leak"), () -> leaking > 0 ? 1 : 0);
		panel.reading(TwinParameter.fact(PATH + ".tripped", "Liquid pump tripped"), () -> flow.tripped() ? 1 : 0);
		panel.fault(new TwinFault(PATH, "blocked", 0, 1, 0.9, "share of the bore of the capillary that is shut"),
				value -> blocked = value);
		panel.fault(new TwinFault(PATH, "leak", 0, 1, 0.5, "share of the liquid that leaks before the capillary"),
				value -> leaking = value);
	}

	public SolventMixture solvent() {
		return solvent;
	}

	/** What reaches the tip, m3/s. */
	public double flow() {
		return flow.actual() * (1 - leaking) * (blocked >= 1 ? 0 : 1);
	}

	/**
	 * Vapour of the liquid, Pa m3/s at room temperature, as far as the heat for it reaches.
	 *
	 * @param heat
	 *            W
	 */
	double vapour(double heat) {
		return solvent.vapourThroughput(Math.min(flow(), heat / heatPerVolume), Heater.ROOM);
	}

	private double pressure() {
		double open = Math.max(0.05, 1 - blocked);
		return Math.min(TRIP * 1.05, resistance * flow.actual() * (1 - leaking) / Math.pow(open, 4));
	}

	@Override
	public void border(double seconds) {
		if (pressure() > TRIP) {
			flow.trip();
		}
	}

	@Override
	public double limit() {
		double used = flow.actual();
		return used > 0 && level.get() > 0 ? Math.max(1e-3, level.get() / used) : Double.POSITIVE_INFINITY;
	}

	@Override
	public double step(double seconds) {
		double left = level.get() - flow.actual() * seconds;
		level.next(left < 1e-12 ? 0 : left);
		return 0;
	}
}
