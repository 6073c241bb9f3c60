package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A turbomolecular pump: Q = S(p) s(M) w (p_in - p_out/K). The compression K = K_N2^(rotor sqrt(M/M_N2)) (Kruger and
 * Shapiro 1961) falls to 1 when the rotor stands or the backing pressure goes over its limit; a standing rotor lets gas
 * through like a hole of 15 % of the speed. s(M) = 1.24/(1 + 0.14/x + 0.1 x), x = sqrt(M/M_N2), is a fit of our own to
 * catalogue speeds for hydrogen to xenon, 10 %. The motor gives constant torque: full speed after the spin-up time in good
 * vacuum, held there until gas friction, (p_out/limit)^2 + p_in/limit, exceeds it.
 *
 * @param speed
 *            for nitrogen over inlet pressure, m3/s
 * @param compression
 *            for nitrogen at full speed
 * @param spinUp
 *            from rest to full speed, s
 * @param spinDown
 *            time constant without motor in good vacuum, s
 * @param inletLimit
 *            highest continuous inlet pressure, Pa
 * @param backingLimit
 *            highest backing pressure, Pa
 */
public record TurboPump(SpeedCurve speed, double compression, double spinUp, double spinDown, double inletLimit,
		double backingLimit) implements Pump {

	private static final double STANDING = 0.15;
	/** How much faster gas friction brakes a coasting rotor than its bearings do, at the pressure limits. */
	private static final double BRAKE = 5;
	private static final double STILL = 1e-3;

	public TurboPump {
		InRange.between("compression", compression, 1, 1e15);
		InRange.positive("spin-up time (s)", spinUp, 1e5);
		InRange.positive("spin-down time (s)", spinDown, 1e6);
		InRange.positive("inlet pressure limit (Pa)", inletLimit, 1e5);
		InRange.positive("backing pressure limit (Pa)", backingLimit, 1e5);
	}

	/**
	 * As makers print them: compression 1e9 for nitrogen, run-up 2.5 min, full speed up to 1e-2 mbar and 1 mbar at most.
	 *
	 * @param speed
	 *            for nitrogen, m3/s
	 * @param backingLimit
	 *            Pa; 15 mbar is usual
	 */
	public static TurboPump usual(double speed, double backingLimit) {
		return new TurboPump(
				SpeedCurve.of(new double[] { 1, 10, 100 }, new double[] { speed, 0.7 * speed, 0.2 * speed }), 1e9, 150,
				600, 100, backingLimit);
	}

	/** Share of the nitrogen speed that a gas is pumped with. */
	public static double gasFactor(Gas gas) {
		double x = Math.sqrt(gas.molarMass() / Gas.NITROGEN.molarMass());
		return 1.24 / (1 + 0.14 / x + 0.1 * x);
	}

	@Override
	public Flow flow(Gas gas, double rotor) {
		double share = gasFactor(gas) * (STANDING + (1 - STANDING) * rotor);
		double gain = Math.pow(compression, rotor * Math.sqrt(gas.molarMass() / Gas.NITROGEN.molarMass())) - 1;
		return (inlet, outlet) -> {
			double over = outlet / backingLimit;
			double ratio = 1 + gain / (1 + over * over * over * over);
			return share * speed.at(inlet) * (inlet - outlet / ratio);
		};
	}

	@Override
	public double acceleration(double rotor, boolean on, double inlet, double outlet) {
		double backing = outlet / backingLimit;
		double drag = backing * backing + inlet / inletLimit;
		if (on) {
			double torque = (1 - rotor * drag) / spinUp;
			return rotor >= 1 && torque > 0 ? 0 : torque;
		}
		return rotor <= STILL ? -rotor : -rotor * (1 + BRAKE * drag) / spinDown;
	}
}
