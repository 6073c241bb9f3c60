package org.ionwright.device;

/**
 * Which signs of ions a device can be set to.
 *
 * @param positive
 *            whether positive ions
 * @param negative
 *            whether negative ions
 * @param switchSeconds
 *            from a change of the sign to the first ions that count, 0 or more; NaN when the device does not tell
 */
public record Polarities(boolean positive, boolean negative, double switchSeconds) {

	/** Of a device that says nothing of it: it is asked, and refuses what it cannot do. */
	public static final Polarities UNTOLD = new Polarities(true, true, Double.NaN);
	public static final Polarities POSITIVE_ONLY = new Polarities(true, false, Double.NaN);

	public Polarities {
		if (!positive && !negative || switchSeconds < 0) {
			throw new IllegalArgumentException("positive " + positive + ", negative " + negative + ", switching in "
					+ switchSeconds + " s; one sign must be possible, the time 0 or more");
		}
	}

	/** Whether ions of a sign are possible. */
	public boolean has(boolean negativeIons) {
		return negativeIons ? negative : positive;
	}
}
