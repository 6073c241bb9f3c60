package org.ionwright.tune.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.device.MassScanRequest;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.Polarity;

/**
 * The calibrations that are in use: of each subject the newest that was accepted.
 */
public record CalibrationSet(List<MassCalibration> calibrations) {

	/** Difference of peak widths, as a share, from which on something is said. */
	private static final double OTHER_WIDTH = 0.25;

	public CalibrationSet {
		calibrations = List.copyOf(calibrations);
	}

	/**
	 * Of all that are kept those that hold for an instrument: of its serial number, and simulated only for a simulated one.
	 */
	public static CalibrationSet of(List<MassCalibration> history, String serialNumber, boolean simulated) {
		List<MassCalibration> newest = new ArrayList<>();
		history.stream().filter(MassCalibration::accepted)
				.filter(calibration -> calibration.context().serialNumber().equals(serialNumber)
						&& calibration.context().simulated() == simulated)
				.sorted(Comparator.comparing((MassCalibration calibration) -> calibration.context().measured())
						.reversed())
				.forEach(calibration -> {
					if (newest.stream().noneMatch(other -> other.subject().equals(calibration.subject()))) {
						newest.add(calibration);
					}
				});
		return new CalibrationSet(newest);
	}

	/** Speed of the mass axis while a request counts, m/z per second: 0 where it stands, below 0 downwards. */
	public static double speed(MassScanRequest request) {
		return request.monitoring() || request.course().settleSeconds() > 0 ? 0
				: request.course().downwards() ? -request.speed() : request.speed();
	}

	/** Which stages select in a request. */
	public static CalibratedStage stage(MassScanRequest request) {
		return request.course().firstStageAlone() ? CalibratedStage.FIRST
				: request.firstStage() == MassScanRequest.FirstStageMode.RF_ONLY ? CalibratedStage.SECOND
						: CalibratedStage.BOTH;
	}

	/**
	 * The calibration for a request: of the stages that select, its polarity and its speed. The second stage decides where a peak
	 * stands that both stages pass, so its calibration serves where there is none for both.
	 */
	public Optional<MassCalibration> find(MassScanRequest request) {
		CalibratedStage stage = stage(request);
		return at(stage, request).or(() -> stage == CalibratedStage.BOTH ? at(CalibratedStage.SECOND, request)
				: Optional.empty());
	}

	/** The calibration of one stage for a request. */
	public Optional<MassCalibration> at(CalibratedStage stage, MassScanRequest request) {
		double speed = speed(request);
		return of(stage, request.negative()).filter(calibration -> calibration.subject().holdsAt(speed))
				.min(Comparator.comparingDouble(calibration -> Math.abs(calibration.subject().speed() - speed)));
	}

	private Stream<MassCalibration> of(CalibratedStage stage, boolean negative) {
		return calibrations.stream().filter(calibration -> calibration.subject().stage() == stage
				&& calibration.subject().polarity() == (negative ? Polarity.NEGATIVE : Polarity.POSITIVE));
	}

	/**
	 * What speaks against a request as calibrated now, one line each: none for its speed, too old, or not for its range.
	 *
	 * @param oldest
	 *            age up to which nothing is said
	 */
	public List<String> findings(MassScanRequest request, Instant now, Duration oldest) {
		Optional<MassCalibration> found = find(request);
		CalibrationSubject subject = new CalibrationSubject(stage(request),
				request.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE, speed(request));
		if (found.isEmpty()) {
			List<String> others = of(subject.stage(), request.negative()).map(other -> other.subject().mode()).toList();
			return List.of("there is no accepted mass calibration for " + subject.words()
					+ (others.isEmpty() ? "" : "; there is one for " + String.join(", ", others)) + ": calibrate");
		}
		List<String> findings = new ArrayList<>();
		MassCalibration calibration = found.get();
		Duration age = calibration.age(now);
		if (age.compareTo(oldest) > 0) {
			findings.add(String.format(Locale.ROOT,
					"the mass calibration for %s is %.1f days old, more than %.1f: check the drift or calibrate anew",
					calibration.subject().words(), days(age), days(oldest)));
		}
		double width = calibration.context().peakWidth();
		if (Math.abs(request.peakWidth() - width) > OTHER_WIDTH * width) {
			findings.add("the mass calibration for " + calibration.subject().words() + " was measured with peaks of "
					+ LiveParameter.number(width, 3) + " u, the scan has "
					+ LiveParameter.number(request.peakWidth(), 3)
					+ " u: peaks may stand elsewhere by part of the difference");
		}
		if (request.start() < calibration.low() || request.end() > calibration.high()) {
			findings.add("the mass calibration for " + calibration.subject().words() + " holds from m/z "
					+ LiveParameter.number(calibration.low(), 5) + " to " + LiveParameter.number(calibration.high(), 5)
					+ ", the scan goes from " + LiveParameter.number(request.start(), 5) + " to "
					+ LiveParameter.number(request.end(), 5) + "; beyond, the correction stays as at its end");
		}
		return findings;
	}

	/**
	 * By how much the window of the first stage stands above the peak of the second at an m/z set, u, as far as their own
	 * calibrations say; empty where one is missing.
	 */
	public Optional<Double> trackingError(MassScanRequest request, double mz) {
		Optional<MassCalibration> first = at(CalibratedStage.FIRST, request);
		Optional<MassCalibration> second = at(CalibratedStage.SECOND, request);
		return first.isPresent() && second.isPresent()
				? Optional.of(first.get().law().exact(mz) - second.get().law().exact(mz))
				: Optional.empty();
	}

	private static double days(Duration duration) {
		return duration.toMinutes() / 1440.0;
	}
}
