package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;

/**
 * Where the ions of a beam land, by section of a train and pair of rods. Fill it with ions followed one by one
 * ({@link #add(int, RealTransmission.Fates, double, double)}), or with the sharp windows of stability ({@link #pass}):
 * ions below the window end on the x rods, those above it on the y rods (physics 1.1).
 */
public final class RodLosses {

	/**
	 * What lands on a section.
	 *
	 * @param currentX
	 *            on the x rods, A
	 * @param massX
	 *            mean m/z of the ions on the x rods, u; 0 without any
	 */
	public record Landing(double currentX, double massX, double currentY, double massY) {

		public double current() {
			return currentX + currentY;
		}
	}

	/** Current and current times mass on x and y, by section. */
	private final double[][] sums;

	public RodLosses(int sections) {
		sums = new double[sections][4];
	}

	/** Adds ions that were followed through a section; the current of all of them in A. */
	public void add(int section, RealTransmission.Fates fates, double mz, double current) {
		land(section, 0, mz, current * fates.onX() / fates.ions());
		land(section, 2, mz, current * fates.onY() / fates.ions());
	}

	/**
	 * Passes ions through the window of a section.
	 *
	 * @param rate
	 *            ions per second, singly charged
	 * @param kept
	 *            share of the ions within the window that passes; of the others half land on each pair
	 * @return ions per second behind it
	 */
	public double pass(int section, MassFilter filter, Voltages voltages, double mz, double rate, double kept) {
		if (!(kept >= 0 && kept <= 1 && rate >= 0 && mz > 0)) {
			throw new IllegalArgumentException(rate + " ions/s of m/z " + mz + ", of which " + kept
					+ " are kept; m/z must be above 0, the rate 0 or more, the share 0 to 1");
		}
		double apex = filter.apexMass(voltages.rf());
		double ratio = voltages.rf() > 0 ? voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO : 0;
		double current = rate * PhysicalConstants.ELEMENTARY_CHARGE;
		// above the apex ratio nothing passes: ions go to the side of the apex mass that they are on
		ScanLine line = ratio < 1 ? ScanLine.ofRatio(ratio) : new ScanLine(ratio, ScanLine.APEX_Q, ScanLine.APEX_Q);
		if (mz <= apex * line.lowMass()) {
			land(section, 0, mz, current);
			return 0;
		}
		if (mz >= apex * line.highMass()) {
			land(section, 2, mz, current);
			return 0;
		}
		land(section, 0, mz, current * (1 - kept) / 2);
		land(section, 2, mz, current * (1 - kept) / 2);
		return rate * kept;
	}

	private void land(int section, int at, double mz, double current) {
		sums[section][at] += current;
		sums[section][at + 1] += current * mz;
	}

	public Landing landing(int section) {
		double[] s = sums[section];
		return new Landing(s[0], s[0] > 0 ? s[1] / s[0] : 0, s[2], s[2] > 0 ? s[3] / s[2] : 0);
	}
}
