package org.ionwright.device;

/**
 * How the stages go along with the selected m/z in other than the usual way.
 *
 * @param constantRatio
 *            whether AC and DC of the second stage keep their ratio over the scan (seed 002, claim 24): the peak width of
 *            the request is then that at the highest m/z, and goes with m/z below
 * @param firstOffset
 *            what the centre of the first-stage window is above the m/z that the second stage selects, u; where the first
 *            stage scans alone, above the m/z that is scanned
 * @param secondOffset
 *            what the second stage, and the first with it, is above the m/z that is scanned, u: peaks appear as much lower
 */
public record StageTrim(boolean constantRatio, double firstOffset, double secondOffset) {

	/** Peaks of one width, both stages on the m/z that is scanned. */
	public static final StageTrim NONE = new StageTrim(false, 0, 0);

	public StageTrim {
		if (!Double.isFinite(firstOffset) || !Double.isFinite(secondOffset)) {
			throw new IllegalArgumentException(
					"mass offsets are " + firstOffset + " and " + secondOffset + " u; they must be numbers");
		}
		// -0.0 would be another trim than 0.0
		firstOffset += 0.0;
		secondOffset += 0.0;
	}
}
