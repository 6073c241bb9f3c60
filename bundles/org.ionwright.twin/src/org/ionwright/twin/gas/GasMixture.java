package org.ionwright.twin.gas;

import java.util.List;

import org.ionwright.twin.internal.InRange;

/**
 * Several gases as one effective gas: molar mass and heat capacity by molar shares, viscosity after Wilke (1950), 3 %
 * for permanent gases, diameter such that the collision area is the mean one, gauge readings as the sum of the
 * readings. Separation of light from heavy gas in molecular flow is not described.
 */
public final class GasMixture {

	private GasMixture() {
	}

	/**
	 * @param gases
	 *            one or more
	 * @param shares
	 *            molar, one per gas, none negative; they are made to add up to 1
	 */
	public static Gas of(List<Gas> gases, double... shares) {
		double sum = 0;
		for (double share : shares) {
			sum += InRange.between("share", share, 0, Double.MAX_VALUE);
		}
		if (gases.size() != shares.length || !(sum > 0)) {
			throw new IllegalArgumentException(
					"shares=" + shares.length + " are not allowed for " + gases.size()
							+ " gases; one each, sum above 0");
		}
		double mass = 0;
		double heat = 0;
		double area = 0;
		double viscosity = 0;
		double sutherland = 0;
		double conductivity = 0;
		double pirani = 0;
		double ionisation = 0;
		int largest = 0;
		for (int i = 0; i < shares.length; i++) {
			Gas gas = gases.get(i);
			double x = shares[i] / sum;
			if (x == 1) {
				return gas;
			}
			mass += x * gas.molarMass();
			heat += x * gas.heatRatio() / (gas.heatRatio() - 1);
			area += x * gas.diameter() * gas.diameter();
			viscosity += shares[i] * gas.viscosityAtRoom() / wilke(gases, shares, i);
			sutherland += x * gas.sutherland();
			conductivity += x * gas.heatConductivity();
			pirani += x / gas.piraniFactor();
			ionisation += x / gas.ionisationFactor();
			largest = shares[i] > shares[largest] ? i : largest;
		}
		return new Gas(gases.get(largest).symbol() + " mixture", "mixture of " + gases.get(largest).name(), mass,
				heat / (heat - 1), Math.sqrt(area), viscosity, sutherland, conductivity, 1 / pirani, 1 / ionisation);
	}

	/** Sum over all partners of share and Wilke's weight. */
	private static double wilke(List<Gas> gases, double[] shares, int i) {
		double sum = 0;
		Gas one = gases.get(i);
		for (int j = 0; j < shares.length; j++) {
			Gas other = gases.get(j);
			double root = 1 + Math.sqrt(one.viscosityAtRoom() / other.viscosityAtRoom())
					* Math.pow(other.molarMass() / one.molarMass(), 0.25);
			sum += shares[j] * root * root / Math.sqrt(8 * (1 + one.molarMass() / other.molarMass()));
		}
		return sum;
	}
}
