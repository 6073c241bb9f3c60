package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/** Lines that mark cut material, cut off at the outline. On paper, mm. */
final class Hatching {

	private static final double SPACING = 1.5;
	private static final int MOST = 2000;

	private Hatching() {
	}

	/** The shapes with the hatch of each right behind it. */
	static List<Item> of(List<? extends Item> items) {
		List<Item> hatched = new ArrayList<>();
		for (Item item : items) {
			hatched.add(item);
			if (item instanceof Area area && area.material().hatch() != 0) {
				hatched.addAll(lines(area.outline(), Math.toRadians(area.material().hatch())));
			}
		}
		return hatched;
	}

	/** On one grid for the whole paper, so that parts of one material look like one. */
	private static List<Line> lines(List<Point> outline, double slope) {
		Point along = Point.towards(-slope);
		Point across = along.normal();
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Point p : outline) {
			low = Math.min(low, p.dot(across));
			high = Math.max(high, p.dot(across));
		}
		List<Line> lines = new ArrayList<>();
		double first = Math.ceil(low / SPACING);
		for (int k = 0; k < MOST && (first + k) * SPACING < high; k++) {
			double level = (first + k) * SPACING;
			List<Double> cuts = new ArrayList<>();
			for (int i = 0; i < outline.size(); i++) {
				double a = outline.get(i).dot(across) - level;
				double b = outline.get((i + 1) % outline.size()).dot(across) - level;
				if (a > 0 != b > 0) {
					Point from = outline.get(i);
					Point cut = from.plus(outline.get((i + 1) % outline.size()).minus(from), a / (a - b));
					cuts.add(cut.dot(along));
				}
			}
			cuts.sort(null);
			for (int i = 1; i < cuts.size(); i += 2) {
				Point foot = across.times(level);
				lines.add(new Line(foot.plus(along, cuts.get(i - 1)), foot.plus(along, cuts.get(i)), Pen.HATCH,
						Tag.NONE));
			}
		}
		return lines;
	}
}
