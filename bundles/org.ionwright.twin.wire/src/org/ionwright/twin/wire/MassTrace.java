package org.ionwright.twin.wire;

/**
 * What a residual-gas analyser is to look at.
 *
 * @param pressurePath
 *            of the chamber it hangs in
 * @param start
 *            m/z of the first point
 * @param step
 *            between points, u
 * @param peakWidth
 *            full width at half maximum, u
 * @param electronEnergy
 *            eV
 * @param ionEnergy
 *            eV
 * @param sensitivity
 *            current at the apex of the base peak over the partial pressure of nitrogen, A/Pa
 */
public record MassTrace(String pressurePath, double start, double step, int points, double peakWidth,
		double electronEnergy, double ionEnergy, double sensitivity) {

	/** Most points of a trace: 300 u in steps of 1/25 u. */
	public static final int MOST_POINTS = 7501;

	public MassTrace {
		if (!(start >= 0 && step > 0 && points > 0 && points <= MOST_POINTS && peakWidth > 0 && electronEnergy > 0
				&& ionEnergy > 0 && sensitivity >= 0)) {
			throw new IllegalArgumentException("trace from " + start + " in " + points + " points (1 to " + MOST_POINTS
					+ ") of " + step + " u, width " + peakWidth + " u, " + electronEnergy + " eV, " + ionEnergy
					+ " eV, " + sensitivity + " A/Pa; all must be above 0");
		}
	}

	public double mz(int point) {
		return start + point * step;
	}
}
