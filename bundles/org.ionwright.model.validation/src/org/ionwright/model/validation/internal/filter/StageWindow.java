package org.ionwright.model.validation.internal.filter;

import org.ionwright.twin.filter.ScanLine;

/**
 * The sub-range a stage passes while an m/z is selected: both borders are straight lines over the selected m/z. Not
 * symmetric about the apex of the stability region: a narrow window lies 1/6 below and 5/6 above it.
 *
 * @param lowOffset
 *            u
 * @param highShare
 *            infinite for RF only
 * @param highOffset
 *            u
 */
public record StageWindow(double lowShare, double lowOffset, double highShare, double highOffset) {

	/** A window whose ends are shares of the m/z at the apex, which is a share of the selected m/z. */
	static StageWindow of(ScanLine line, double apexShare) {
		return new StageWindow(apexShare * line.lowMass(), 0, apexShare * line.highMass(), 0);
	}

	/** A window of constant width, u, whose apex is at a share of the selected m/z. */
	static StageWindow ofWidth(double width, double apexShare) {
		return new StageWindow(apexShare, -width / 6, apexShare, 5 * width / 6);
	}

	/** A window of constant width, u, centred on the selected m/z. */
	static StageWindow centred(double width) {
		return new StageWindow(1, -width / 2, 1, width / 2);
	}

	/** A window that does not move. */
	static StageWindow standing(double low, double high) {
		return new StageWindow(0, low, 0, high);
	}

	/** The same some u higher. */
	public StageWindow shifted(double offset) {
		return offset == 0 ? this
				: new StageWindow(lowShare, lowOffset + offset, highShare, highOffset + offset);
	}

	public double low(double mz) {
		return lowShare * mz + lowOffset;
	}

	public double high(double mz) {
		return highShare * mz + highOffset;
	}

	public double centre(double mz) {
		return (low(mz) + high(mz)) / 2;
	}

	public double width(double mz) {
		return high(mz) - low(mz);
	}

	/** Whether it has an upper end. */
	public boolean bounded() {
		return Double.isFinite(highShare);
	}

	/** Whether it stays where it is, whatever is selected. */
	public boolean stands() {
		return lowShare == 0 && highShare == 0;
	}

	/** What the centre is above the selected m/z, u. */
	public double trackingError(double mz) {
		return centre(mz) - mz;
	}

	/** The end of a range of selected m/z at which the tracking error is largest in widths of the window. */
	public double worstTracked(double fromMz, double toMz) {
		// equal at both ends but for rounding when all goes with m/z
		return Math.abs(trackingError(fromMz) / width(fromMz)) > Math.abs(trackingError(toMz) / width(toMz))
				* (1 + 1e-9)
						? fromMz
						: toMz;
	}
}
