package org.ionwright.model.validation.geometry;

/**
 * A baffle: a plate with a straight edge that fills a passage from the wall on one side.
 *
 * @param position
 *            of its upstream face along the passage, m
 * @param thickness
 *            along the passage, m
 * @param height
 *            from the wall to its edge, m
 * @param azimuth
 *            of the middle of the side it comes from, rad, counted as that of the exit aperture
 */
public record Plate(double position, double thickness, double height, double azimuth) {

	boolean covers(double way) {
		return way >= position && way <= position + thickness;
	}
}
