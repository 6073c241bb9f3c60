package org.ionwright.instrument.ui.internal.drawing;

import org.ionwright.drawing.Point;

/**
 * How paper lies on the screen.
 *
 * @param scale
 *            points of the screen per mm
 * @param dx
 *            of the paper's left edge
 * @param dy
 *            of its top
 */
record Viewport(double scale, double dx, double dy) {

	private static final double LARGEST = 400;
	private static final double SMALLEST = 0.2;
	private static final double RIM = 4;

	/** The whole paper in the middle. */
	static Viewport fit(double paperWidth, double paperHeight, double width, double height) {
		double scale = Math.clamp(Math.min((width - 2 * RIM) / paperWidth, (height - 2 * RIM) / paperHeight), SMALLEST,
				LARGEST);
		return new Viewport(scale, (width - paperWidth * scale) / 2, (height - paperHeight * scale) / 2);
	}

	/** The paper stays where it is under a place of the screen. */
	Viewport zoomed(double factor, Point at) {
		double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
		double share = next / scale;
		return new Viewport(next, at.x() - (at.x() - dx) * share, at.y() - (at.y() - dy) * share);
	}

	Viewport panned(double x, double y) {
		return new Viewport(scale, dx + x, dy + y);
	}

	Point toPaper(double x, double y) {
		return new Point((x - dx) / scale, (y - dy) / scale);
	}

	Point toScreen(Point paper) {
		return new Point(paper.x() * scale + dx, paper.y() * scale + dy);
	}
}
