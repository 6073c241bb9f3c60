package org.ionwright.drawing;

import java.util.List;

/**
 * A filled polygon.
 *
 * @param outline
 *            corners; the last is joined to the first
 * @param pressure
 *            Pa, which gives gas its colour; NaN when there is none
 * @param pen
 *            of the outline; {@link Pen#NONE} for none
 */
public record Area(List<Point> outline, Material material, double pressure, Pen pen, Tag tag) implements Item {

	public Area {
		outline = List.copyOf(outline);
	}

	@Override
	public Box bounds() {
		return Box.of(outline);
	}

	@Override
	public Area on(Mapping mapping) {
		return new Area(outline.stream().map(mapping::of).toList(), material, pressure, pen, tag);
	}

	/** Whether a place lies inside, by the even-odd rule. */
	public boolean contains(Point place) {
		return contains(outline, place);
	}

	/** Whether a place lies inside a polygon, by the even-odd rule. */
	public static boolean contains(List<Point> outline, Point place) {
		boolean inside = false;
		for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
			Point a = outline.get(i);
			Point b = outline.get(j);
			if (a.y() > place.y() != b.y() > place.y()
					&& place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
				inside = !inside;
			}
		}
		return inside;
	}
}
