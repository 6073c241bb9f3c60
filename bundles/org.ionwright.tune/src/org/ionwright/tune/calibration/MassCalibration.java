package org.ionwright.tune.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A mass calibration of one stage (or both), polarity and mode: lines, the law through them, what was decided about it.
 * Immutable.
 *
 * @param lines
 *            all lines that were looked for, by m/z
 */
public record MassCalibration(CalibrationSubject subject, CalibrationContext context, MassLaw law,
		List<FittedLine> lines, CalibrationReview review) {

	/** What symmetry of peaks and steps of the axis leave of an exact position, u. */
	public static final double POSITION_ERROR = 0.004;

	public MassCalibration {
		lines = List.copyOf(lines);
	}

	/**
	 * Fits a law; lines that disagree with the majority, such as one assigned to a neighbour's peak, are left out.
	 *
	 * @param lines
	 *            also those that were not found
	 * @throws IllegalArgumentException
	 *             in words, when too few lines were found or they do not fix the law
	 */
	public static MassCalibration fit(CalibrationSubject subject, CalibrationContext context,
			List<CalibrationLine> lines, CalibrationShape shape) {
		List<CalibrationLine> sorted = lines.stream().sorted(Comparator.comparingDouble(CalibrationLine::expected))
				.toList();
		List<CalibrationLine> found = sorted.stream().filter(CalibrationLine::isFound).toList();
		if (found.isEmpty()) {
			throw new IllegalArgumentException(subject.words() + ": none of " + lines.size() + " lines of "
					+ context.reference() + " was found; check that it is infused and that the detector counts");
		}
		try {
			int n = found.size();
			double low = found.stream().mapToDouble(CalibrationLine::found).min().orElseThrow();
			double high = found.stream().mapToDouble(CalibrationLine::found).max().orElseThrow();
			double[][] rows = new double[n][];
			double[] corrections = new double[n];
			double[] sigma = new double[n];
			for (int i = 0; i < n; i++) {
				CalibrationLine line = found.get(i);
				rows[i] = PolynomialLaw.row(line.found(), low, high, shape.degree(), shape.flight());
				corrections[i] = -line.error();
				sigma[i] = Math.hypot(line.sigma(), POSITION_ERROR);
			}
			RobustFit.Result fit = RobustFit.fit(rows, corrections, sigma);
			MassLaw law = shape.spline() ? spline(found, fit.used())
					: polynomial(found, fit, sigma, shape, low, high);
			List<FittedLine> fitted = sorted.stream()
					.map(line -> new FittedLine(line, line.isFound() && fit.used()[found.indexOf(line)],
							line.isFound() ? law.exact(line.found()) - line.expected() : Double.NaN))
					.toList();
			return new MassCalibration(subject, context, law, fitted,
					new CalibrationReview(CalibrationReview.Decision.OPEN, "", context.measured(), ""));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(subject.words() + ": " + e.getMessage(), e);
		}
	}

	/** The range is that of the lines that count: one of those left out at an end says nothing of the masses there. */
	private static MassLaw polynomial(List<CalibrationLine> found, RobustFit.Result fit, double[] sigma,
			CalibrationShape shape, double low, double high) {
		double from = high;
		double to = low;
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			if (fit.used()[i]) {
				from = Math.min(from, found.get(i).found());
				to = Math.max(to, found.get(i).found());
				kept.add(i);
			}
		}
		double[][] rows = new double[kept.size()][];
		double[] corrections = new double[kept.size()];
		double[] spread = new double[kept.size()];
		for (int k = 0; k < rows.length; k++) {
			CalibrationLine line = found.get(kept.get(k));
			rows[k] = PolynomialLaw.row(line.found(), from, to, shape.degree(), shape.flight());
			corrections[k] = -line.error();
			spread[k] = sigma[kept.get(k)];
		}
		RobustFit.Result result = RobustFit.weighted(rows, corrections, spread);
		return new PolynomialLaw(from, to, shape.degree(), shape.flight(), boxed(result.coefficients()),
				boxed(result.covariance()));
	}

	private static MassLaw spline(List<CalibrationLine> found, boolean[] used) {
		List<CalibrationLine> kept = new ArrayList<>();
		for (int i = 0; i < used.length; i++) {
			if (used[i]) {
				kept.add(found.get(i));
			}
		}
		kept.sort(Comparator.comparingDouble(CalibrationLine::found));
		return new SplineLaw(kept.stream().map(CalibrationLine::found).toList(),
				kept.stream().map(CalibrationLine::expected).toList(),
				kept.stream().map(line -> Math.hypot(line.sigma(), POSITION_ERROR)).toList());
	}

	private static List<Double> boxed(double[] values) {
		List<Double> list = new ArrayList<>();
		for (double value : values) {
			list.add(value);
		}
		return list;
	}

	/** The lines that count. */
	public List<FittedLine> used() {
		return lines.stream().filter(FittedLine::used).toList();
	}

	/** Lines that were found but disagree with the others. */
	public List<FittedLine> leftOut() {
		return lines.stream().filter(line -> !line.used() && line.line().isFound()).toList();
	}

	/** Largest residual of the lines that count, u. */
	public double worstResidual() {
		return used().stream().mapToDouble(line -> Math.abs(line.residual())).max().orElse(Double.NaN);
	}

	/** Root of the mean square of the residuals of the lines that count, u; NaN without any. */
	public double rms() {
		return Math.sqrt(used().stream().mapToDouble(line -> line.residual() * line.residual()).average()
				.orElse(Double.NaN));
	}

	/** Lowest exact m/z it holds for. */
	public double low() {
		return law.exact(law.low());
	}

	/** Highest exact m/z it holds for. */
	public double high() {
		return law.exact(law.high());
	}

	/** Time since it was measured; 0 when that lies in the future. */
	public Duration age(Instant now) {
		Duration age = Duration.between(context.measured(), now);
		return age.isNegative() ? Duration.ZERO : age;
	}

	public boolean accepted() {
		return review.decision() == CalibrationReview.Decision.ACCEPTED;
	}

	/** The same with a decision. */
	public MassCalibration reviewed(CalibrationReview decision) {
		return new MassCalibration(subject, context, law, lines, decision);
	}
}
