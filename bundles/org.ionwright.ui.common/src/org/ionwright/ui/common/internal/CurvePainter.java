package org.ionwright.ui.common.internal;

import java.util.Arrays;

import org.eclipse.swt.graphics.Color;

/** Draws a curve with a pen, in pieces between the points that are not there. */
public final class CurvePainter {

	private static final double FAR = 1e6;

	private CurvePainter() {
	}

	/**
	 * @param ground
	 *            covers what lies behind a line that hides it
	 */
	public static void paint(Pen pen, Frame frame, Plot.Line line, Color ground) {
		hide(pen, frame, line, ground);
		pen.color(line.color());
		Polyline curve = line.points();
		int[] points = new int[2 * curve.x().length];
		int count = 0;
		for (int i = 0; i < curve.x().length; i++) {
			if (Double.isFinite(curve.y()[i])) {
				points[count++] = frame.xPixel(curve.x()[i]);
				points[count++] = yPixel(frame, curve.y()[i]);
			} else {
				count = flush(pen, points, count);
			}
		}
		flush(pen, points, count);
	}

	private static int flush(Pen pen, int[] points, int count) {
		if (count > 2) {
			pen.polyline(Arrays.copyOf(points, count));
		}
		return 0;
	}

	/** Covers what lies between the line and the height down to which it hides. */
	static void hide(Pen pen, Frame frame, Plot.Line line, Color ground) {
		Polyline curve = line.points();
		int size = curve.x().length;
		if (Double.isNaN(line.hides()) || size == 0) {
			return;
		}
		int foot = yPixel(frame, line.hides());
		int[] points = new int[2 * size + 4];
		int at = 0;
		points[at++] = frame.xPixel(curve.x()[0]);
		points[at++] = foot;
		for (int i = 0; i < size; i++) {
			points[at++] = frame.xPixel(curve.x()[i]);
			points[at++] = Double.isFinite(curve.y()[i]) ? yPixel(frame, curve.y()[i]) : foot;
		}
		points[at++] = frame.xPixel(curve.x()[size - 1]);
		points[at] = foot;
		pen.color(ground);
		pen.polygon(points);
	}

	private static int yPixel(Frame frame, double y) {
		return (int) Math.max(-FAR, Math.min(FAR, frame.yPixel(y)));
	}
}
