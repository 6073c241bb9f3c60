package org.ionwright.model.validation.geometry;

/**
 * The exit aperture as the model has it.
 *
 * @param passage
 *            number of the passage in whose wall it is; negative when it is in none
 * @param position
 *            from where the axis of the passage starts, m
 * @param azimuth
 *            round the passage, rad; 0 is the wall the gas runs at, opposite the mouth of the passage before
 * @param diameter
 *            of what the ions pass: the bore of the insert when there is one, m
 * @param protrusion
 *            of the insert from the wall into the passage, m; 0 without one
 * @param halfAngle
 *            of the insert, rad
 * @param tip
 *            outer diameter of the insert at its tip, m
 */
public record ExitShape(int passage, double position, double azimuth, double diameter, double protrusion,
		double halfAngle, double tip) {

	/** In a passage, at a place and with a size. */
	boolean solid() {
		return passage >= 0 && diameter > 0
				&& Double.isFinite(position + azimuth + diameter + protrusion + halfAngle + tip);
	}
}
