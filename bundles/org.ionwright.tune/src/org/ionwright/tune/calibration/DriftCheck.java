package org.ionwright.tune.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Known ions measured again, some time after a calibration.
 *
 * @param elapsed
 *            since the calibration
 * @param errors
 *            by ion: calibrated less exact m/z now, u
 * @param worst
 *            of these by amount, u; NaN where no line was found
 * @param perDay
 *            middle change since the calibration, u per 24 h; NaN in the first hour, where noise is more than drift
 * @param kelvin
 *            change of the temperature; NaN when it is not known
 */
public record DriftCheck(Duration elapsed, List<IonError> errors, double worst, double perDay, double kelvin) {

	/**
	 * What is published for instruments of this kind: 0.10 u within 24 h; a calibration further off than that is done again.
	 */
	public static final double LIMIT = 0.1;
	private static final Duration SHORTEST = Duration.ofHours(1);

	/**
	 * @param change
	 *            error now less the residual of the calibration at this line, u; NaN for an ion that it does not have
	 */
	public record IonError(String ion, double expected, double error, double change) {
	}

	public DriftCheck {
		errors = List.copyOf(errors);
	}

	/**
	 * @param lines
	 *            measured now in the way of the calibration, on the uncorrected axis
	 * @param temperatureKelvin
	 *            of the analyser now; NaN where nothing measures it
	 */
	public static DriftCheck of(MassCalibration calibration, List<CalibrationLine> lines, Instant now,
			double temperatureKelvin) {
		List<IonError> errors = lines.stream().filter(CalibrationLine::isFound).map(line -> {
			double error = calibration.law().exact(line.found()) - line.expected();
			double before = calibration.used().stream()
					.filter(old -> Math.abs(old.line().expected() - line.expected()) < ReferenceList.LEAST_DISTANCE)
					.mapToDouble(FittedLine::residual).findFirst().orElse(Double.NaN);
			return new IonError(line.ion(), line.expected(), error, error - before);
		}).toList();
		double worst = Double.NaN;
		for (IonError error : errors) {
			worst = !(Math.abs(worst) >= Math.abs(error.error())) ? error.error() : worst;
		}
		Duration elapsed = calibration.age(now);
		double[] changes = errors.stream().mapToDouble(IonError::change).filter(Double::isFinite).sorted().toArray();
		double days = elapsed.toMillis() / 86_400_000.0;
		double perDay = changes.length == 0 || elapsed.compareTo(SHORTEST) < 0 ? Double.NaN : median(changes) / days;
		return new DriftCheck(elapsed, errors, worst, perDay, temperatureKelvin - calibration.context()
				.temperatureKelvin());
	}

	private static double median(double[] sorted) {
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half]
				: Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
	}

	/** Whether the calibration still holds. */
	public boolean holds() {
		return Math.abs(worst) <= LIMIT;
	}

	/** For people, one line. */
	public String words() {
		if (errors.isEmpty()) {
			return "no line was found; check that the reference is infused and that the detector counts";
		}
		String found = String.format(Locale.ROOT, "worst error %+.3f u, limit %.2g u, %s after the calibration", worst,
				LIMIT, hours(elapsed));
		String drift = Double.isNaN(perDay) ? ""
				: String.format(Locale.ROOT, "; drift %+.3f u in 24 h%s", perDay,
						Math.abs(perDay) > LIMIT ? ", more than is usual: check the temperature and the RF supply"
								: "");
		return (holds() ? "holds: " : "calibrate anew: ") + found + drift;
	}

	private static String hours(Duration duration) {
		double hours = duration.toMillis() / 3_600_000.0;
		return hours < 48 ? String.format(Locale.ROOT, "%.1f h", hours)
				: String.format(Locale.ROOT, "%.1f days", hours / 24);
	}
}
