package org.ionwright.drawing.internal;

import org.ionwright.drawing.Material;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.TipShape;

/**
 * The end of the capillary in section (seed 001, FIG 5): ground to a slant 81, sharp and symmetric 82, sharp ring 85, cut
 * square 86, rounded 87.
 */
final class TipDrawer {

	private static final int ROUND = 8;

	private TipDrawer() {
	}

	/**
	 * The two walls of the tube, whose tip is at the origin of the frame.
	 *
	 * @param length
	 *            of the tube, m
	 * @param bore
	 *            radius, m
	 * @param outer
	 *            radius, m
	 */
	static void draw(Sketch sketch, Frame frame, TipShape tip, double length, double bore, double outer, Tag tag) {
		for (double side : new double[] { -1, 1 }) {
			double[] end = end(tip, bore, outer, side);
			double[] places = new double[end.length + 4];
			places[0] = -length;
			places[1] = side * bore;
			System.arraycopy(end, 0, places, 2, end.length);
			places[end.length + 2] = -length;
			places[end.length + 3] = side * outer;
			sketch.solid(frame.polygon(places), Material.INSERT, tag);
		}
	}

	/** From the bore to the outside, as pairs along and across. */
	private static double[] end(TipShape tip, double bore, double outer, double side) {
		double wall = outer - bore;
		return switch (tip) {
		case SLANT_5A -> {
			// One plane through the whole tube: the point is at one side.
			double slope = 3;
			yield new double[] { (side * bore - outer) * slope / 2, side * bore, (side * outer - outer) * slope / 2,
					side * outer };
		}
		case SYMMETRIC_SHARP_5B -> new double[] { 0, side * bore, -2 * wall, side * outer };
		case ANNULAR_SHARP_5C -> new double[] { -wall, side * bore, 0, side * (bore + wall / 2), -wall, side * outer };
		case SQUARE_5D -> new double[] { 0, side * bore, 0, side * outer };
		case ROUNDED_5E -> {
			double[] arc = new double[2 * (ROUND + 1)];
			for (int i = 0; i <= ROUND; i++) {
				double angle = Math.PI * i / ROUND;
				arc[2 * i] = -wall / 2 + Math.sin(angle) * wall / 2;
				arc[2 * i + 1] = side * (bore + wall / 2 - Math.cos(angle) * wall / 2);
			}
			yield arc;
		}
		};
	}

	/** Numeral and words of a tip, for lists. */
	static String text(TipShape tip) {
		return switch (tip) {
		case SLANT_5A -> "slant tip 81";
		case SYMMETRIC_SHARP_5B -> "sharp tip 82";
		case ANNULAR_SHARP_5C -> "sharp ring tip 85";
		case SQUARE_5D -> "square tip 86";
		case ROUNDED_5E -> "rounded tip 87";
		};
	}
}
