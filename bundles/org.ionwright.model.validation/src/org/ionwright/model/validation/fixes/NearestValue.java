package org.ionwright.model.validation.fixes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.Quantity;

/**
 * Looks for the number nearest to the present one with which a finding goes: in the range people may set, by samples on an
 * even and on a logarithmic scale, then by halving the interval; rounded to few digits on the side that helps.
 */
final class NearestValue {

	private static final int STEPS = 16;
	private static final int DECADES = 12;
	private static final int PER_DECADE = 3;
	private static final int HALVINGS = 40;
	private static final double NEAR = 0.02;
	private static final int MOST_DIGITS = 6;

	private final DoublePredicate mends;
	private final Quantity quantity;
	private final double now;
	private final double otherwise;

	NearestValue(Trial trial, EObject part, EAttribute attribute, Quantity quantity) {
		this.quantity = quantity;
		mends = value -> trial.mends(part, attribute, value);
		now = ((Number) part.eGet(attribute)).doubleValue();
		otherwise = ((Number) attribute.getDefaultValue()).doubleValue();
	}

	Optional<Double> find() {
		if (!Double.isFinite(now)) {
			return mends.test(otherwise) ? Optional.of(otherwise) : Optional.empty();
		}
		return samples().stream().filter(mends::test).findFirst().map(this::nearest);
	}

	/** Nearest first. */
	private List<Double> samples() {
		double low = quantity.userMin();
		double high = quantity.userMax();
		DoubleStream even = IntStream.rangeClosed(0, STEPS).mapToDouble(i -> low + (high - low) * i / STEPS);
		DoubleStream scaled = IntStream.rangeClosed(-DECADES * PER_DECADE, DECADES * PER_DECADE)
				.mapToDouble(i -> now * Math.pow(10, (double) i / PER_DECADE))
				.filter(value -> value >= low && value <= high);
		return DoubleStream.concat(even, scaled).distinct().filter(value -> value != now).boxed()
				.sorted(Comparator.comparingDouble(value -> Math.abs(value - now))).toList();
	}

	private double nearest(double good) {
		double bad = now;
		double best = good;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (bad + best) / 2;
			if (mends.test(middle)) {
				best = middle;
			} else {
				bad = middle;
			}
		}
		for (double limit : new double[] { quantity.userMin(), quantity.userMax() }) {
			if (Math.abs(limit - best) <= 1e-9 * Math.abs(limit) && mends.test(limit)) {
				return limit;
			}
		}
		return rounded(best);
	}

	private double rounded(double best) {
		double shown = quantity.toDisplay(best);
		RoundingMode away = best > now ? RoundingMode.CEILING : RoundingMode.FLOOR;
		for (int digits = 1; digits <= MOST_DIGITS; digits++) {
			double value = quantity
					.fromDisplay(new BigDecimal(shown).round(new MathContext(digits, away)).doubleValue());
			if (Math.abs(value - best) <= NEAR * Math.abs(best) && value >= quantity.userMin()
					&& value <= quantity.userMax() && mends.test(value)) {
				return value;
			}
		}
		return best;
	}
}
