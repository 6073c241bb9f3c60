package org.ionwright.twin.detector;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Share of the ions that free an electron from the conversion dynode: 1 - exp(-gamma) with a Poisson number of electrons
 * of mean gamma. The mean grows with the mass and steeply with the velocity, gamma = gamma0 (m/m0) (v/v0)^4.3 (form of
 * the measurements on large molecules, Westmacott and others 2000), v from the post-acceleration. At one energy it falls
 * as m^-1.15, so that light ions are all seen and heavy ones less; charges help. Good to a factor of two in gamma; below
 * some 20 km/s ions free mostly other ions, which is not in it. Nor is it that two electrons make a higher pulse than one:
 * the threshold takes a few percent too many of light ions.
 *
 * @param postAcceleration
 *            voltage between the filter and the dynode, V, without sign
 */
public record ConversionYield(double postAcceleration) {

	private static final double EXPONENT = 4.3;
	/** An ion of 1000 u and one charge at 10 kV frees two electrons on the mean. */
	private static final double REFERENCE_YIELD = 2;
	private static final double REFERENCE_MASS = 1000;
	private static final double REFERENCE_VOLTAGE = 10_000;
	private static final double SLOWEST = 20_000;

	public ConversionYield {
		InRange.between("post-acceleration (V)", postAcceleration, 1, 1e5);
	}

	/** Of the ion at the dynode, m/s. */
	public double velocity(double mz) {
		InRange.between("m/z", mz, 1e-3, 1e7);
		return Math.sqrt(
				2 * PhysicalConstants.ELEMENTARY_CHARGE * postAcceleration / (mz * PhysicalConstants.ATOMIC_MASS));
	}

	/** Mean electrons that an ion frees. */
	public double electrons(double mz, int charge) {
		double mass = InRange.between("m/z", mz, 1e-3, 1e7) * InRange.between("charges", Math.abs(charge), 1, 1000);
		double energyPerMass = postAcceleration / REFERENCE_VOLTAGE * REFERENCE_MASS / mz;
		return REFERENCE_YIELD * mass / REFERENCE_MASS * Math.pow(energyPerMass, EXPONENT / 2);
	}

	/** Share of the ions that free at least one electron. */
	public double detected(double mz, int charge) {
		return -Math.expm1(-electrons(mz, charge));
	}

	/** Whether the ion is fast enough for electrons to carry the signal. */
	public boolean valid(double mz) {
		return velocity(mz) >= SLOWEST;
	}
}
