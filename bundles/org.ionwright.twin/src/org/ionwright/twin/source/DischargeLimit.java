package org.ionwright.twin.source;

import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Voltage at which a corona lights at a tip. Peek's field (Peek 1929), 3e6 delta (1 + 0.301 / sqrt(delta r/cm)) V/m with
 * delta the density of the gas relative to that at 298.15 K and 1 atm, times the factor of the gas, over the field of
 * the tip per volt; 10 % less when negative, where electrons start at the metal. Below atmosphere it falls with delta
 * until Paschen's minimum, which no discharge undercuts, and rises again on the left branch of Paschen's curve. Good to
 * 20 % for air and nitrogen, tips of 0.01 to 1 mm; to a factor of 1.5 for other gases.
 *
 * @param gas
 *            how it withstands
 * @param pressure
 *            Pa
 * @param temperature
 *            K
 */
public record DischargeLimit(BreakdownStrength gas, double pressure, double temperature) {

	private static final double NEGATIVE = 0.9;

	public DischargeLimit {
		InRange.positive("pressure (Pa)", pressure);
		InRange.between("gas temperature (K)", temperature, 50, 3000);
	}

	/** Density of the gas relative to 298.15 K and 1 atm. */
	public double density() {
		return pressure / PhysicalConstants.ATMOSPHERE * 298.15 / temperature;
	}

	/** Field at the tip when a corona lights, V/m. */
	public double field(double radius) {
		double centimetres = 100 * InRange.positive("tip radius (m)", radius);
		return 3e6 * gas.coronaFactor() * density() * (1 + 0.301 / Math.sqrt(density() * centimetres));
	}

	/** Voltage between tip and plane when a corona lights, without sign, V. */
	public double voltage(TipGap gap, boolean negative) {
		double peek = field(gap.radius()) / gap.tipField() * (negative ? NEGATIVE : 1);
		double product = pressure * 298.15 / temperature * gap.distance();
		double least = product < gas.minimumProduct() ? gas.paschen(product) : gas.minimumVoltage();
		return Math.max(peek, least);
	}

	/** Why the voltage may be wrong for a tip; empty when it is good. */
	public Optional<String> warning(double radius) {
		return radius >= 1e-5 && radius <= 1e-3 && density() >= 0.01 && density() <= 10 ? Optional.empty()
				: Optional
						.of("discharge: Peek's law holds for tips of 0.01 to 1 mm at relative densities of 0.01 to 10; "
								+ "here are " + radius * 1000 + " mm and " + density());
	}
}
