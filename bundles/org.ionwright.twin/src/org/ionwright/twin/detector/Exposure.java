package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * What falls on a detector during one scan.
 *
 * @param rates
 *            ions per second by point
 * @param firstMz
 *            of the first point, u per charge
 * @param stepMz
 *            from point to point; 0 to stay on one m/z
 * @param charge
 *            of the ions, for the conversion yield
 * @param dwell
 *            s a point
 * @param seconds
 *            time at the start
 * @param pressure
 *            around the detector, Pa
 */
public record Exposure(double[] rates, double firstMz, double stepMz, int charge, double dwell, double seconds,
		double pressure) {

	public Exposure {
		for (double rate : rates) {
			InRange.between("ions per second", rate, 0, 1e25);
		}
		InRange.between("m/z of the first point", firstMz, 1e-3, 1e7);
		InRange.between("m/z of the last point", firstMz + stepMz * Math.max(0, rates.length - 1), 1e-3, 1e7);
		InRange.between("dwell (s)", dwell, 1e-9, 1e6);
		InRange.between("pressure (Pa)", pressure, 0, 1e6);
	}

	double mz(int point) {
		return firstMz + stepMz * point;
	}
}
