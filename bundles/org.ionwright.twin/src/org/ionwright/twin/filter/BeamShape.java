package org.ionwright.twin.filter;

/**
 * The beam at the entrance of the train: Gaussian in position and transverse velocity on each axis, uniform in RF
 * phase, Gaussian in axial energy. The axes are independent of each other.
 *
 * @param spot
 *            standard deviation of the position on each axis, m
 * @param temperature
 *            of the transverse velocity, K
 * @param energySpread
 *            standard deviation of the axial energy, eV; the secular motion is coherent and shows as a ripple of
 *            the transmission over the mass, washed out at 2 eV from about 0.5 eV on
 */
public record BeamShape(double spot, double temperature, double energySpread) {

	/** A beam focused by the transfer optics through an aperture of about 0.5 mm, thermal at 300 K, 0.5 eV wide. */
	public static final BeamShape FOCUSED = new BeamShape(0.15e-3, 300, 0.5);
}
