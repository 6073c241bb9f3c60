package org.ionwright.device;

import java.util.List;

/**
 * One scan as the device delivered it. The arrays belong to the frame: neither the giver nor the taker changes them.
 *
 * @param index
 *            0 for the first scan of a request
 * @param startSeconds
 *            since the start of the first scan, by the device's own timing
 * @param mz
 *            the same array for all frames of a request where the axis does not change
 * @param counts
 *            ions counted at each m/z
 * @param dwellSeconds
 *            counting time of a point
 * @param readbacks
 *            what the device read while it scanned
 * @param overload
 *            whether the detector was beyond its limit in at least one point
 * @param quantumAmpere
 *            ion current in A of one count, for a detector that measures currents, whose counts may be negative; NaN where ions
 *            are counted
 */
public record ScanFrame(int index, double startSeconds, double[] mz, double[] counts, double dwellSeconds,
		List<Reading> readbacks, boolean overload, double quantumAmpere) {

	public ScanFrame {
		readbacks = List.copyOf(readbacks);
		if (mz.length != counts.length) {
			throw new IllegalArgumentException(
					"scan " + index + " has " + mz.length + " m/z values but " + counts.length + " counts");
		}
	}

	/** A scan of a detector that counts ions. */
	public ScanFrame(int index, double startSeconds, double[] mz, double[] counts, double dwellSeconds,
			List<Reading> readbacks, boolean overload) {
		this(index, startSeconds, mz, counts, dwellSeconds, readbacks, overload, Double.NaN);
	}
}
