package org.ionwright.drawing.internal;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text.Align;

/** A bar of a round length with its length behind it. */
final class ScaleBar {

	private ScaleBar() {
	}

	/**
	 * @param scale
	 *            mm of paper per m
	 * @param longest
	 *            bar, mm of paper
	 */
	static void draw(Page page, Point left, double scale, double longest) {
		double metres = Scales.bar(longest / scale);
		double length = metres * scale;
		page.add(new Area(Frame.PAGE.box(left.x(), left.y() - 0.5, left.x() + length / 2, left.y() + 0.5),
				Material.ROD, Double.NaN, Pen.THIN, Tag.NONE));
		page.add(new Line(java.util.List.of(new Point(left.x(), left.y() - 0.5),
				new Point(left.x() + length, left.y() - 0.5), new Point(left.x() + length, left.y() + 0.5),
				new Point(left.x(), left.y() + 0.5)), Pen.THIN, Tag.NONE));
		page.text(new Point(left.x() + length + 1.2, left.y() + 0.8), Align.LEFT, Page.SMALL, Ink.MUTED,
				Numbers.length(metres), Tag.NONE);
	}
}
