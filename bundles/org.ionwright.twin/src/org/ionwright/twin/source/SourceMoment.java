package org.ionwright.twin.source;

/**
 * A source at one time. The output is the same object as long as nothing changes; build-up and noise multiply it.
 *
 * @param state
 *            of the spray now, sparks included
 * @param output
 *            in the steady state; that of the last spray while it dies away
 * @param level
 *            how far the spray has built up or died away, 0 to 1
 * @param noise
 *            factor on currents and ions, mean 1
 * @param capillaryReading
 *            what the meter of the capillary shows, A
 */
public record SourceMoment(SprayState state, SourceOutput output, double level, double noise,
		double capillaryReading) {

	/** On all rates of the beam. */
	public double factor() {
		return level * noise;
	}
}
