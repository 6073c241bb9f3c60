package org.ionwright.tune.calibration;

import java.util.List;

import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.ScanSettings;

/**
 * What a calibration run does.
 *
 * @param reference
 *            ions that are infused
 * @param stages
 *            in the order in which they are calibrated
 * @param speeds
 *            of the mass axis, m/z per second: 0 for static (point by point), below 0 for scans downwards
 * @param settings
 *            how peaks are measured; their polarity is that of the reference list
 * @param lowest
 *            lowest m/z that the device is asked for
 * @param highest
 *            highest m/z that the device is asked for
 * @param reach
 *            how far a peak may stand from where it is expected, u
 * @param step
 *            of the axis in scans, u
 * @param precision
 *            standard deviation of a position up to which is measured again, u
 * @param mostScans
 *            that are added up for a line or a range
 */
public record CalibrationPlan(ReferenceList reference, List<CalibratedStage> stages, List<Double> speeds,
		ScanSettings settings, double lowest, double highest, double reach, double step, double precision,
		int mostScans) {

	/** The order of requirements 5.4: stage 1, stage 2, then both. */
	public static final List<CalibratedStage> ALL_STAGES = List.of(CalibratedStage.FIRST, CalibratedStage.SECOND,
			CalibratedStage.BOTH);

	public CalibrationPlan {
		stages = List.copyOf(stages);
		// -0 is 0
		speeds = speeds.stream().map(speed -> speed + 0.0).distinct().toList();
		settings = settings.withNegative(reference.polarity() == Polarity.NEGATIVE);
		if (stages.isEmpty() || speeds.isEmpty()) {
			throw new IllegalArgumentException("a calibration run needs a stage and a speed (0 is static)");
		}
		if (!(lowest > 0 && highest > lowest && reach > 0 && step > 0 && precision > 0 && mostScans > 0)) {
			throw new IllegalArgumentException("calibration from m/z " + lowest + " to " + highest + ", reach " + reach
					+ " u, step " + step + " u, precision " + precision + " u, up to " + mostScans
					+ " scans; the range must rise, the others be above 0");
		}
	}

	/** All stages, static and scanning at a usual speed, peaks up to 1.5 u away, positions to 0.015 u. */
	public static CalibrationPlan usual(ReferenceList reference, double lowest, double highest, double speed) {
		return new CalibrationPlan(reference, ALL_STAGES, List.of(0d, speed), ScanSettings.USUAL, lowest, highest, 1.5,
				0.1, 0.015, 20);
	}

	/** The same with other widths and counting times. */
	public CalibrationPlan with(ScanSettings others) {
		return new CalibrationPlan(reference, stages, speeds, others, lowest, highest, reach, step, precision,
				mostScans);
	}

	/** The same for some stages and speeds only. */
	public CalibrationPlan with(List<CalibratedStage> otherStages, List<Double> otherSpeeds) {
		return new CalibrationPlan(reference, otherStages, otherSpeeds, settings, lowest, highest, reach, step,
				precision, mostScans);
	}
}
