package org.ionwright.tune;

import java.time.Duration;
import java.util.Locale;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;

/**
 * Something that tuning turns: a parameter of the instrument, through its gate, or one of the two widths that a scan is asked
 * for ({@link #PEAK_WIDTH}, {@link #FIRST_STAGE_WINDOW}).
 *
 * @param path
 *            of the parameter, or one of the two names
 * @param low
 *            least value that is tried, in the unit of the parameter
 * @param high
 *            greatest value that is tried
 * @param settleSeconds
 *            from arriving to measuring, in the instrument's time
 */
public record Knob(String path, double low, double high, double settleSeconds) {

	/** Width of the second stage, u: its resolution. */
	public static final String PEAK_WIDTH = "scan.peakWidth";
	/** Window of the first stage as a fraction of the selected m/z. */
	public static final String FIRST_STAGE_WINDOW = "scan.firstStageWindow";
	private static final Duration ARRIVING = Duration.ofMinutes(15);

	public Knob {
		if (!(high > low) || !Double.isFinite(low) || !Double.isFinite(high) || !(settleSeconds >= 0)) {
			throw new IllegalArgumentException(path + ": range " + low + " to " + high + ", settling " + settleSeconds
					+ " s; the range must rise, settling be 0 or more");
		}
	}

	public boolean ofScan() {
		return isOfScan(path);
	}

	static boolean isOfScan(String path) {
		return path.equals(PEAK_WIDTH) || path.equals(FIRST_STAGE_WINDOW);
	}

	/** UCUM code. */
	String unit(Measuring measuring) throws DeviceException {
		return path.equals(PEAK_WIDTH) ? "u" : path.equals(FIRST_STAGE_WINDOW) ? "1" : measuring.parameter(path).unit();
	}

	/** For people, with unit. */
	String text(Measuring measuring, double value) throws DeviceException {
		return ofScan() ? LiveParameter.number(value, 4) + (path.equals(PEAK_WIDTH) ? " u" : "")
				: measuring.parameter(path).text(value);
	}

	/** What it is called, for people. */
	String words(Measuring measuring) throws DeviceException {
		return path.equals(PEAK_WIDTH) ? "peak width"
				: path.equals(FIRST_STAGE_WINDOW) ? "first-stage window" : measuring.parameter(path).words();
	}

	/**
	 * The value now: what was set, or what is read where nothing was set.
	 *
	 * @throws DeviceException
	 *             UNSUPPORTED when there is no such parameter or it can only be read, LIMIT when the gate lets none of the range
	 *             through or the value is not known
	 */
	double now(Measuring measuring, ScanSettings settings) throws DeviceException {
		if (ofScan()) {
			return path.equals(PEAK_WIDTH) ? settings.peakWidth() : settings.firstStageWindow();
		}
		LiveParameter parameter = measuring.parameter(path);
		if (parameter.access() != Access.READ_WRITE) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, path + " can only be read; it cannot be tuned");
		}
		if (low < parameter.minimum() || high > parameter.maximum()) {
			throw new DeviceException(DeviceReason.LIMIT,
					String.format(Locale.ROOT, "%s: the range %s to %s is not within %s to %s; change the range", path,
							parameter.text(low), parameter.text(high), parameter.text(parameter.minimum()),
							parameter.text(parameter.maximum())));
		}
		double value = Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
		if (!Double.isFinite(value)) {
			throw new DeviceException(DeviceReason.LIMIT,
					path + ": its value is not known, so it could not be put back; set it first");
		}
		return Math.clamp(value, parameter.minimum(), parameter.maximum());
	}

	/** Turns it and waits until it has arrived and settled. Blocks. */
	ScanSettings turn(Measuring measuring, ScanSettings settings, double value)
			throws DeviceException, InterruptedException {
		if (path.equals(PEAK_WIDTH)) {
			return settings.withPeakWidth(value);
		}
		if (path.equals(FIRST_STAGE_WINDOW)) {
			return settings.withFirstStageWindow(value);
		}
		measuring.set(path, value, ARRIVING);
		if (settleSeconds > 0) {
			measuring.instrument().time().sleep(Duration.ofNanos(Math.round(settleSeconds * 1e9)));
		}
		return settings;
	}
}
