package org.ionwright.twin.filter;

/**
 * The beam at the entrance of the train: Gaussian in position and transverse velocity on each axis, uniform in RF phase, Gaussian
 * in axial energy. The axes are independent of each other.
 *
 * @param spot
 *            standard deviation of the position on each axis, m
 * @param temperature
 *            of the transverse velocity, K
 * @param energySpread
 *            standard deviation of the axial energy, eV; 0.1 or more washes out the ripple of the secular motion
 */
public record BeamShape(double spot, double temperature, double energySpread) {

	/** A beam focused by the transfer optics through an aperture of about 0.5 mm, thermal at 300 K. */
	public static final BeamShape FOCUSED = new BeamShape(0.15e-3, 300, 0.2);
}
