package org.ionwright.twin.gas;

import org.ionwright.twin.internal.InRange;

/**
 * Flow through a tube at any pressures: isothermal compressible flow with friction, plus slip and molecular flow. Where
 * friction rules that is Knudsen's (1909) formula, where inertia rules (short tubes) the orifice's blend; the ratio of
 * Poiseuille's flow to that of a choked inlet decides. With s = (Q/A)/sqrt(R T/M) (a pressure), inlet acceleration takes p0^2 to p0^2 - s^2, friction and
 * acceleration obey (pi^2 - pe^2)/2 - (4/3) s^2 ln(pi/pe) = Q m 128 eta l/(pi d^4) (Shapiro 1953, isothermal flow; 4/3
 * for the parabolic profile), and the exit cannot fall below pe = s sqrt(4/3), where the tube is choked. m is 1 when
 * laminar, see {@link PipeFriction}. Slow flow is Poiseuille's; a short tube chokes at
 * 0.96 of the isentropic nozzle. Adiabatic flow differs by less than 8 % in throughput.
 */
public final class TubeFlow implements FlowLaw {

	/** Pressure ratio from which the flow is linear in the difference, so that its slope stays finite. */
	private static final double LINEAR = 0.9999;
	private static final double PROFILE = 4 / 3.0;
	private static final int ROUNDS = 60;
	private static final double BRACKET = 1e-12;
	/** Change of the last round; that of the next would be its square. */
	private static final double PRECISION = 1e-7;

	private final double friction;
	private final double perThroughput;
	private final double reynoldsPerThroughput;
	private final double molecular;
	private final double radiusPerPath;
	/** Poiseuille's flow over that of the choked inlet, both into vacuum, per Pa. */
	private final double developedPerPressure;

	TubeFlow(Tube tube, Gas gas, double temperature) {
		InRange.positive("temperature (K)", temperature, 3000);
		friction = 1 / tube.viscousConductance(gas, temperature, 1);
		perThroughput = 1 / (tube.area() * Math.sqrt(gas.specificConstant() * temperature));
		reynoldsPerThroughput = tube.reynolds(gas, temperature, 1);
		molecular = tube.molecularConductance(gas, temperature);
		radiusPerPath = 0.5 / tube.knudsen(gas, temperature, 1);
		developedPerPressure = perThroughput * Math.sqrt(1 + PROFILE) / (2 * friction);
	}

	@Override
	public double throughput(double upstream, double downstream) {
		if (upstream <= downstream) {
			return 0;
		}
		double x = radiusPerPath * (upstream + downstream) / 2;
		double viscous = downstream < LINEAR * upstream ? viscous(upstream, downstream)
				: viscous(upstream, LINEAR * upstream) * (1 - downstream / upstream) / (1 - LINEAR);
		double free = molecular * (upstream - downstream);
		double developed = 1 / (1 + upstream * developedPerPressure);
		double orificeWeight = 1 / (1 + 5 / (radiusPerPath * upstream));
		return developed * (viscous + (1 + 2.507 * x) / (1 + 3.095 * x) * free)
				+ (1 - developed) * (orificeWeight * viscous + (1 - orificeWeight) * free);
	}

	/** Whether the speed at the exit is that of sound (isothermal), so that what lies behind has no influence. */
	public boolean isChoked(double upstream, double downstream) {
		double s = viscous(upstream, downstream) * perThroughput;
		return downstream * downstream <= PROFILE * s * s * (1 + 1e-6);
	}

	/** Newton from the frictional flow, between brackets. */
	private double viscous(double upstream, double downstream) {
		double drive = (upstream - downstream) * (upstream + downstream) / 2;
		double low = 0;
		double high = Math.min(drive / friction, upstream / (perThroughput * Math.sqrt(1 + PROFILE)));
		double flow = high;
		for (int round = 0; round < ROUNDS; round++) {
			double s2 = square(flow * perThroughput);
			double inlet2 = upstream * upstream - s2;
			double exit2 = Math.max(downstream * downstream, PROFILE * s2);
			double log = 0.5 * Math.log(inlet2 / exit2);
			double turbulence = PipeFriction.overLaminar(flow * reynoldsPerThroughput);
			double lack = (inlet2 - exit2) / 2 - PROFILE * s2 * log - friction * turbulence * flow;
			if (inlet2 <= exit2 || lack < 0) {
				high = flow;
			} else {
				low = flow;
			}
			double slope = -(s2 + 2 * PROFILE * s2 * log) / flow - friction * turbulence;
			double next = flow - lack / slope;
			if (Math.abs(next - flow) <= PRECISION * flow) {
				return Math.min(next, high);
			}
			// at the very edge of choking the logarithm's slope is not that of the equation: halve instead
			flow = next > low && next < high ? next : (low + high) / 2;
			if (high - low <= BRACKET * high) {
				return low;
			}
		}
		return flow;
	}

	private static double square(double x) {
		return x * x;
	}
}
