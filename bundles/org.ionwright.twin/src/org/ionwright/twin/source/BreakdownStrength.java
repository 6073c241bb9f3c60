package org.ionwright.twin.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ionwright.twin.internal.InRange;

/**
 * How a gas withstands a discharge.
 *
 * @param relative
 *            to nitrogen, uniform field at 1 atm
 * @param minimumVoltage
 *            of Paschen's curve, V
 * @param minimumProduct
 *            of pressure and gap there, Pa m
 */
public record BreakdownStrength(String name, String alias, double relative, double minimumVoltage,
		double minimumProduct) {

	private static final List<BreakdownStrength> ALL = CsvResource.rows("breakdown.csv").stream()
			.map(row -> new BreakdownStrength(row[0], row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3]),
					Double.parseDouble(row[4])))
			.toList();

	private static final Map<String, BreakdownStrength> BY_NAME = new HashMap<>();

	static {
		for (BreakdownStrength gas : ALL) {
			BY_NAME.put(gas.name.toLowerCase(Locale.ROOT), gas);
			BY_NAME.put(gas.alias, gas);
		}
	}

	public static final BreakdownStrength NITROGEN = ALL.getFirst();

	public BreakdownStrength {
		InRange.positive("relative breakdown strength", relative);
		InRange.positive("Paschen minimum (V)", minimumVoltage);
		InRange.positive("Paschen minimum (Pa m)", minimumProduct);
	}

	/** All gases known. */
	public static List<BreakdownStrength> all() {
		return ALL;
	}

	/**
	 * @throws IllegalArgumentException
	 *             when the gas is not known; the message names those there are
	 */
	public static BreakdownStrength of(String gas) {
		return Optional.ofNullable(BY_NAME.get(gas.strip().toLowerCase(Locale.ROOT)))
				.orElseThrow(() -> new IllegalArgumentException("breakdown strength of the gas '" + gas
						+ "' is not known; there are "
						+ String.join(", ", ALL.stream().map(BreakdownStrength::name).toList())));
	}

	/**
	 * Factor on the field at which a corona starts at a point. In a field that falls off the differences of gases count
	 * less than between plates; the square root is an engineering rule (argon about 0.4 of nitrogen).
	 */
	public double coronaFactor() {
		return Math.sqrt(relative);
	}

	/** Paschen's curve through its minimum, V: Vmin x / (1 + ln x), x = p d over that of the minimum; infinite at x <= 1/e. */
	public double paschen(double pressureTimesGap) {
		double x = InRange.positive("pressure times gap (Pa m)", pressureTimesGap) / minimumProduct;
		return x <= 1 / Math.E ? Double.POSITIVE_INFINITY : minimumVoltage * x / (1 + Math.log(x));
	}
}
