package org.ionwright.method.ui.internal.diagram;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A stretch of the (q, a) plane and the place it has on the canvas.
 *
 * @param place
 *            of the plot, without labels
 */
record PlaneView(double lowQ, double highQ, double lowA, double highA, Rectangle place) {

	/** All of the first stability region. */
	static PlaneView whole(Rectangle place) {
		return new PlaneView(0, 0.95, 0, 0.26, place);
	}

	/** The tip of the region, where lines of resolution lie. */
	static PlaneView tip(Rectangle place) {
		return new PlaneView(0.66, 0.74, 0.215, 0.241, place);
	}

	int x(double q) {
		return place.x + (int) Math.round((q - lowQ) / (highQ - lowQ) * place.width);
	}

	int y(double a) {
		return place.y + place.height - (int) Math.round((a - lowA) / (highA - lowA) * place.height);
	}

	double q(int x) {
		return lowQ + (double) (x - place.x) / Math.max(1, place.width) * (highQ - lowQ);
	}

	double a(int y) {
		return lowA + (double) (place.y + place.height - y) / Math.max(1, place.height) * (highA - lowA);
	}

	/** The q at which a line through the origin is taken hold of: that of the apex, or the nearest in sight. */
	double gripQ(double slope, double apex) {
		double byA = slope > 0 ? highA / slope : highQ;
		return Math.clamp(apex, lowQ, Math.max(lowQ, Math.min(highQ, byA)));
	}
}
