package org.ionwright.method.ui.internal.diagram;

import org.eclipse.swt.graphics.Rectangle;

/** The m/z axis below the plane: what both stages pass, so wide that the wider one fits in. */
record BandView(double low, double high, Rectangle place) {

	/**
	 * @param widest
	 *            width of the widest window that has an end, m/z
	 */
	static BandView round(double mz, double widest, Rectangle place) {
		double half = Math.max(widest, mz * 1e-4) * 0.75;
		return new BandView(mz - half, mz + half, place);
	}

	int x(double mz) {
		double share = Math.clamp((mz - low) / (high - low), -0.01, 1.01);
		return place.x + (int) Math.round(share * place.width);
	}

	double mz(int x) {
		return low + (double) (x - place.x) / Math.max(1, place.width) * (high - low);
	}
}
