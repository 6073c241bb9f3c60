package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.IonPassage;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;

/**
 * Where the ions of a beam land, by section of a train and pair of rods. Fill it with ions that were followed
 * ({@code add}), or with the sharp windows of stability ({@link #pass}): ions below the window end on the x rods, those above it on the y rods (physics 1.1).
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

		/** On both pairs of rods, A. */
		public double current() {
			return currentX + currentY;
		}
	}

	/**
	 * Ions that a stage keeps for ever.
	 *
	 * @param lightest
	 *            m/z, u
	 * @param heaviest
	 *            m/z, u; infinite for RF only
	 */
	public record Window(double lightest, double heaviest) {

		/**
		 * The window of a stage; takes a millisecond, so keep it for all ions. At U/V beyond the apex it is empty: ions
		 * then go to the side of the apex mass that they are on.
		 */
		public static Window of(MassFilter filter, Voltages voltages) {
			double apex = filter.apexMass(voltages.rf());
			double ratio = voltages.rf() > 0 ? voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO : 0;
			if (ratio >= 1) {
				return new Window(apex, apex);
			}
			ScanLine line = ScanLine.ofRatio(ratio);
			return new Window(apex * line.lowMass(), apex * line.highMass());
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

	/** Adds an ion that was followed through a train, standing for a current in A; counted by the train's sections. */
	public void add(IonPassage passage, double current) {
		if (passage.lostAxis() == 'x' || passage.lostAxis() == 'y') {
			land(passage.section(), passage.lostAxis() == 'x' ? 0 : 2, passage.end().mz(), current);
		}
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
	public double pass(int section, Window window, double mz, double rate, double kept) {
		if (!(kept >= 0 && kept <= 1 && rate >= 0 && mz > 0)) {
			throw new IllegalArgumentException(rate + " ions/s of m/z " + mz + ", of which " + kept
					+ " are kept; m/z must be above 0, the rate 0 or more, the share 0 to 1");
		}
		double current = rate * PhysicalConstants.ELEMENTARY_CHARGE;
		if (mz <= window.lightest) {
			land(section, 0, mz, current);
			return 0;
		}
		if (mz >= window.heaviest) {
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
