package org.ionwright.twin.gas;

import org.ionwright.twin.internal.InRange;

/**
 * Flow through an orifice at any pressures: isentropic nozzle (choked or not) when viscous, A c/4 (p0 - p1) when
 * molecular, and between Kn 0.02 and molecular the blend of {@link Orifice#conductance}. Below Kn 0.01 slip is lost in the
 * uncertainty of the discharge coefficient and the nozzle stands alone; a straight line in Kn joins both. Within a
 * thousandth of equal pressures the flow is linear in the difference, as creeping flow is, which keeps its slope finite.
 */
public final class OrificeFlow implements FlowLaw {

	/** Pressure ratio from which the flow is linear. */
	private static final double LINEAR = 0.999;
	private static final double PURE = FlowRegime.VISCOUS_LIMIT;
	private static final double BLENDED = 2 * FlowRegime.VISCOUS_LIMIT;
	private static final double WEIGHT_AT_BLENDED = 1 / (1 + 10 * BLENDED);

	private final double choked;
	private final double molecular;
	private final double knudsenPressure;
	private final double critical;
	private final double exponent;
	private final double scale;
	private final double atLinear;

	OrificeFlow(Orifice orifice, Gas gas, double temperature) {
		InRange.positive("temperature (K)", temperature, 3000);
		double g = gas.heatRatio();
		choked = orifice.chokedConductance(gas, temperature);
		molecular = orifice.molecularConductance(gas, temperature);
		knudsenPressure = orifice.knudsen(gas, temperature, 1);
		critical = gas.criticalRatio();
		exponent = 1 / g;
		scale = Math.sqrt(2 / (g - 1)) / Math.pow(2 / (g + 1), (g + 1) / (2 * (g - 1)));
		atLinear = subsonic(LINEAR);
	}

	/** Share of the choked flow at a pressure ratio above the critical one. */
	private double subsonic(double ratio) {
		double root = Math.pow(ratio, exponent);
		return scale * Math.sqrt(root * (root - ratio));
	}

	/** Whether the hole is choked: sonic in its throat, so that what lies behind has no influence. */
	public boolean isChoked(double upstream, double downstream) {
		return downstream <= critical * upstream && knudsenPressure <= FlowRegime.MOLECULAR_LIMIT * upstream;
	}

	@Override
	public double throughput(double upstream, double downstream) {
		if (upstream <= downstream) {
			return 0;
		}
		double knudsen = knudsenPressure / upstream;
		double weight = knudsen <= PURE ? 1
				: knudsen >= BLENDED ? 1 / (1 + 10 * knudsen)
						: 1 - (1 - WEIGHT_AT_BLENDED) * (knudsen - PURE) / (BLENDED - PURE);
		double ratio = downstream / upstream;
		double share = ratio <= critical ? 1
				: ratio < LINEAR ? subsonic(ratio) : atLinear * (1 - ratio) / (1 - LINEAR);
		return weight * share * choked * upstream + (1 - weight) * molecular * (upstream - downstream);
	}
}
