package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When a calibration may be accepted.
 *
 * @param worstResidual
 *            largest residual of a line, u
 * @param worstUncertainty
 *            largest standard deviation of the correction within the range asked for, u
 * @param fewestLines
 *            that must count
 * @param mostLeftOut
 *            share of the lines found that may disagree
 * @param low
 *            lowest m/z it must hold for
 * @param high
 *            highest m/z it must hold for
 */
public record CalibrationCriteria(double worstResidual, double worstUncertainty, int fewestLines, double mostLeftOut,
		double low, double high) {

	private static final int PLACES = 50;
	/**
	 * Share of the range that the first stage must be known for: its edges can only be seen where both are within the range of the
	 * device, and its window is many times wider than what is left beyond.
	 */
	private static final double FIRST_STAGE = 0.85;

	/** Residuals up to 0.1 u, of four lines or more, a quarter of which may disagree, on m/z 50 to 1050. */
	public static final CalibrationCriteria USUAL = new CalibrationCriteria(0.1, 0.05, 4, 0.25, 50, 1050);

	/** The same for another range. */
	public CalibrationCriteria over(double lowest, double highest) {
		return new CalibrationCriteria(worstResidual, worstUncertainty, fewestLines, mostLeftOut, lowest, highest);
	}

	/** Why a calibration should not be accepted, one line each with value and limit; empty when nothing speaks against it. */
	public List<String> objections(MassCalibration calibration) {
		List<String> objections = new ArrayList<>();
		List<FittedLine> used = calibration.used();
		for (FittedLine line : used) {
			if (!(Math.abs(line.residual()) <= worstResidual)) {
				objections.add(say("%s at m/z %.4f: %+.3f u are left, up to %.3g u are allowed", line.line().ion(),
						line.line().expected(), line.residual(), worstResidual));
			}
		}
		if (used.size() < fewestLines) {
			objections.add(
					say("lines that count: %d, needed are %d or more; measure longer or take another reference list",
							used.size(), fewestLines));
		}
		int out = calibration.leftOut().size();
		if (out > mostLeftOut * (used.size() + out)) {
			objections.add(say("%d of %d lines found disagree with the others, up to %.0f %% may; check the assignment",
					out, used.size() + out, 100 * mostLeftOut));
		}
		double end = calibration.subject().stage() == CalibratedStage.FIRST ? FIRST_STAGE * high : high;
		if (calibration.low() > low || calibration.high() < end) {
			objections.add(say(
					"the lines reach from m/z %.1f to %.1f, needed is %.1f to %.1f; take a reference list that covers it",
					calibration.low(), calibration.high(), low, end));
		}
		uncertain(calibration, objections);
		return objections;
	}

	private void uncertain(MassCalibration calibration, List<String> objections) {
		double worst = 0;
		double where = low;
		for (int i = 0; i <= PLACES; i++) {
			double mz = low + (high - low) * i / PLACES;
			double here = calibration.law().uncertainty(mz);
			if (!(here <= worst)) {
				worst = here;
				where = mz;
			}
		}
		if (!(worst <= worstUncertainty)) {
			objections.add(say("at m/z %.0f the correction is known to %.3f u, needed is %.3g u; measure longer", where,
					worst, worstUncertainty));
		}
	}

	private static String say(String text, Object... values) {
		return String.format(Locale.ROOT, text, values);
	}
}
