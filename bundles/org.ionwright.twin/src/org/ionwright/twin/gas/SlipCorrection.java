package org.ionwright.twin.gas;

/**
 * How much easier a sphere moves through a gas than Stokes' law says, as molecules fly past it: 1 + Kn (1.257 + 0.4
 * exp(-1.1/Kn)) (Cunningham 1910 with the constants of Davies 1945). Any Kn; 3 % for solid and liquid spheres.
 */
public final class SlipCorrection {

	private SlipCorrection() {
	}

	/**
	 * Factor on the mobility, from 1.
	 *
	 * @param knudsen
	 *            mean free path over the radius, with {@link Gas#viscousFreePath}
	 */
	public static double factor(double knudsen) {
		return 1 + knudsen * (1.257 + 0.4 * Math.exp(-1.1 / knudsen));
	}
}
