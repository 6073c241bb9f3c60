package org.ionwright.twin.transport;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Ions of one sign drive each other apart: n = n0/(1 + n0 e K t/eps0), so that however many there were, after a time t no
 * more than eps0/(e K t) are left (unipolar dilution; Hinds 1999, eq. 15.33). What a hole takes in is limited with them.
 */
public final class SpaceCharge {

	private SpaceCharge() {
	}

	/**
	 * Ions per m3 after a time.
	 *
	 * @param density
	 *            at the beginning, 1/m3
	 * @param mobility
	 *            m2/(V s)
	 * @param seconds
	 *            since then
	 */
	public static double density(double density, double mobility, double seconds) {
		InRange.between("ion density (1/m3)", density, 0, 1e25);
		return density / (1 + density * dilution(mobility, seconds));
	}

	/** Largest possible density after a time, 1/m3. */
	public static double highestDensity(double mobility, double seconds) {
		return 1 / dilution(mobility, InRange.positive("time (s)", seconds, 1e6));
	}

	/**
	 * Current that gas carries through a hole, A: e Q n; 0.44 nA at most for a choked 0.25 mm hole after 1 ms at 2e-4
	 * m2/(V s).
	 *
	 * @param current
	 *            of ions mixed into that gas stream before dilution, A
	 * @param volumeFlow
	 *            into the hole at the state of the gas before it, m3/s
	 */
	public static double carriedCurrent(double current, double volumeFlow, double mobility, double seconds) {
		InRange.between("current (A)", current, 0, 1);
		InRange.positive("volume flow (m3/s)", volumeFlow, 1e3);
		double density = current / (PhysicalConstants.ELEMENTARY_CHARGE * volumeFlow);
		return PhysicalConstants.ELEMENTARY_CHARGE * volumeFlow * density(density, mobility, seconds);
	}

	private static double dilution(double mobility, double seconds) {
		return PhysicalConstants.ELEMENTARY_CHARGE * InRange.positive("mobility (m2/Vs)", mobility, 1e3)
				* InRange.between("time (s)", seconds, 0, 1e6) / PhysicalConstants.VACUUM_PERMITTIVITY;
	}
}
