package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.internal.InRange;

/**
 * A spring valve that opens by itself. It pops open at the set pressure and, while open, lifts in proportion to the
 * pressure over its reseat pressure, fully at the full-lift pressure; below the reseat pressure it is closed again. While open
 * it is a hole: one that is set below the pressure behind it lets gas in as soon as it pops (seed 001, FIG 3, tube 73).
 *
 * @param seat
 *            flow when fully lifted
 * @param setPressure
 *            absolute, Pa
 * @param reseatPressure
 *            absolute, Pa; below the set pressure
 */
public record ReliefValve(FlowElement seat, double setPressure, double reseatPressure) {

	/** Seat of the valve of a small chamber, 2 mm. */
	public static final Orifice SMALL_SEAT = new Orifice(2e-3, 0.8);
	/** Full lift over set pressure. */
	public static final double FULL_LIFT = 1.1;

	public ReliefValve {
		InRange.positive("set pressure (Pa)", setPressure, 1e7);
		InRange.positive("reseat pressure (Pa)", reseatPressure, setPressure);
	}

	/** The usual valve: reseats 5 % below its set pressure. */
	public static ReliefValve at(double setPressure, FlowElement seat) {
		return new ReliefValve(seat, setPressure, 0.95 * setPressure);
	}

	/** The valve of a small chamber. */
	public static ReliefValve at(double setPressure) {
		return at(setPressure, SMALL_SEAT);
	}

	/** Lift of the open valve, 0 to 1. */
	public double lift(double pressure) {
		return Math.clamp((pressure - reseatPressure) / (FULL_LIFT * setPressure - reseatPressure), 0.0, 1.0);
	}
}
