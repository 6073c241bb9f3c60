package org.ionwright.tune.calibration;

import java.util.Locale;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.Polarity;

/**
 * What a calibration is for. Each has errors of its own: stages have supplies of their own, and a moving axis is ahead of
 * its ions by the speed times their time of flight.
 *
 * @param stage
 *            that selects
 * @param polarity
 *            positive or negative
 * @param speed
 *            of the mass axis, m/z per second: 0 where it stands at each point (SIM, stepped scans), below 0 downwards
 */
public record CalibrationSubject(CalibratedStage stage, Polarity polarity, double speed) {

	/** Speeds that differ by no more than this share use the same calibration. */
	public static final double SAME_SPEED = 0.05;

	public CalibrationSubject {
		if (polarity == Polarity.UNKNOWN) {
			throw new IllegalArgumentException("a calibration is for positive or for negative ions");
		}
		if (!Double.isFinite(speed)) {
			throw new IllegalArgumentException("a calibration for a scan speed of " + speed);
		}
	}

	public boolean isStatic() {
		return speed == 0;
	}

	/** Whether a calibration of this subject holds at a speed. */
	public boolean holdsAt(double otherSpeed) {
		return Math.abs(speed - otherSpeed) <= SAME_SPEED * Math.abs(speed);
	}

	/** For people, such as {@code second stage, positive, scan at 500 u/s}. */
	public String words() {
		return stage.words() + ", " + polarity.name().toLowerCase(Locale.ROOT) + ", " + mode();
	}

	/** {@code static}, or the scan with its speed. */
	public String mode() {
		return isStatic() ? "static"
				: "scan " + (speed < 0 ? "downwards " : "") + "at " + LiveParameter.number(Math.abs(speed), 5) + " u/s";
	}
}
