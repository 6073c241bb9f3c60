package org.ionwright.tune.ui.internal.calibration;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.calibration.CalibrationCriteria;
import org.ionwright.tune.calibration.FittedLine;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.ui.common.NumberText;

/** A reference ion of a calibration in words. */
final class IonText {

	/** Residuals up to here are allowed, u. */
	static final double LIMIT = CalibrationCriteria.USUAL.worstResidual();
	private static final double MILLION = 1e6;

	private IonText() {
	}

	static String found(FittedLine line) {
		return line.line().isFound() ? NumberText.fixed(line.line().found(), 3) : NumberText.NONE;
	}

	/** Residual in u. */
	static String residual(FittedLine line) {
		return line.line().isFound() ? Words.signed(line.residual(), 3) : NumberText.NONE;
	}

	/** Residual in parts per million of the exact m/z. */
	static String ppm(FittedLine line) {
		return line.line().isFound() ? Words.signed(MILLION * line.residual() / line.line().expected(), 0)
				: NumberText.NONE;
	}

	static String error(FittedLine line) {
		return line.line().isFound() ? Words.signed(line.line().error(), 3) : NumberText.NONE;
	}

	/** Whether it counts, or why it does not. */
	static String state(FittedLine line) {
		if (!line.line().isFound()) {
			return Messages.Ion_notFound;
		}
		if (!line.used()) {
			return NLS.bind(Messages.Ion_outlier, Words.signed(line.residual(), 3));
		}
		return Math.abs(line.residual()) <= LIMIT ? Messages.Ion_used
				: NLS.bind(Messages.Ion_beyond, NumberText.shortest(LIMIT));
	}

	static String tip(FittedLine line) {
		return NLS.bind(Messages.Ion_tip, new Object[] { line.line().ion(),
				LiveParameter.number(line.line().expected(), 9), residual(line), ppm(line), state(line) });
	}
}
