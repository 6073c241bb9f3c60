package org.ionwright.twin.internal;

import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/** Nitrogen, or what else feeds the source, and the exhaust of the source. */
public final class GasSupply implements Subsystem {

	private static final double NOMINAL = 7e5;
	/** Pressure below which flow controllers cannot hold their flow, Pa. */
	private static final double NEEDED = 4e5;
	private static final double EMPTYING_SECONDS = 4;
	private static final double EXHAUST = -300;

	private final double nominal;
	private final Variable pressure;
	private boolean failed;
	private double blocked;

	public GasSupply(Timeline timeline, Panel panel, Sheet sheet, StartState start) {
		nominal = sheet.number("gasSystem.reservoirs[0].pressure", NOMINAL);
		pressure = timeline.variable(nominal);
		timeline.add(this);
		panel.reading(TwinParameter.reading("gasSystem.reservoirs[0].pressure", "Gas supply pressure", "Pa", 0, 2e6)
				.withNoise(500, 0), pressure::get);
		panel.reading(TwinParameter.reading("gasSystem.exhaustPressure", "Source exhaust against atmosphere", "Pa",
				-5000, 5000).withNoise(5, 0), () -> EXHAUST + blocked * 800);
		panel.fault(new TwinFault("gasSystem.reservoirs[0]", "failed", 1, 1, 1, "the gas supply is empty or shut"),
				value -> failed = value != 0);
		panel.fault(new TwinFault("gasSystem", "exhaust-blocked", 0, 1, 1, "share of the exhaust line that is shut"),
				value -> blocked = value);
	}

	/** Share of a commanded flow that arrives. */
	public double share() {
		return Math.min(1, pressure.get() / NEEDED);
	}

	@Override
	public double limit() {
		return pressure.get() == (failed ? 0 : nominal) ? Double.POSITIVE_INFINITY : EMPTYING_SECONDS / 2;
	}

	@Override
	public double step(double seconds) {
		double target = failed ? 0 : nominal;
		double end = target + (pressure.get() - target) * Math.exp(-seconds / EMPTYING_SECONDS);
		pressure.next(Math.abs(end - target) < 1 ? target : end);
		return 0;
	}
}
