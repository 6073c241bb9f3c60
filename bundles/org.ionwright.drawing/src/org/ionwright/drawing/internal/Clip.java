package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Point;

/** Cuts large areas down to a view, so that magnified parts do not get millions of hatch lines. */
final class Clip {

	private static final double RIM = 2;

	private Clip() {
	}

	static List<Item> to(List<Item> items, Box view) {
		Box box = view.grown(RIM);
		List<Item> clipped = new ArrayList<>();
		for (Item item : items) {
			if (item instanceof Area area && !box.contains(area.bounds())) {
				List<Point> outline = cut(cut(cut(cut(area.outline(), 1, 0, box.right()), -1, 0, -box.left()), 0, 1,
						box.bottom()), 0, -1, -box.top());
				if (outline.size() > 2) {
					clipped.add(new Area(outline, area.material(), area.pressure(), area.pen(), area.tag()));
				}
			} else if (item instanceof Line line && line.points().size() == 2 && !box.contains(line.bounds())) {
				List<Point> ends = cut(cut(cut(cut(line.points(), 1, 0, box.right()), -1, 0, -box.left()), 0, 1,
						box.bottom()), 0, -1, -box.top());
				if (ends.size() > 1) {
					clipped.add(new Line(ends.get(0), ends.get(1), line.pen(), line.tag()));
				}
			} else {
				clipped.add(item);
			}
		}
		return clipped;
	}

	/** Without the lines that lie outside a circle altogether: not every device cuts these off. */
	static List<Item> round(List<Item> items, Point centre, double radius) {
		return items.stream()
				.filter(item -> !(item instanceof Line line && line.points().size() == 2
						&& distance(line.points().get(0), line.points().get(1), centre) > radius))
				.toList();
	}

	private static double distance(Point a, Point b, Point place) {
		Point way = b.minus(a);
		double square = way.dot(way);
		double share = square > 0 ? Math.clamp(place.minus(a).dot(way) / square, 0, 1) : 0;
		return place.distance(a.plus(way, share));
	}

	/** The part of a polygon with x nx + y ny <= limit (Sutherland and Hodgman 1974). */
	private static List<Point> cut(List<Point> outline, double nx, double ny, double limit) {
		List<Point> inside = new ArrayList<>();
		for (int i = 0; i < outline.size(); i++) {
			Point a = outline.get(i);
			Point b = outline.get((i + 1) % outline.size());
			double da = a.x() * nx + a.y() * ny - limit;
			double db = b.x() * nx + b.y() * ny - limit;
			if (da <= 0) {
				inside.add(a);
			}
			if (da < 0 && db > 0 || da > 0 && db < 0) {
				inside.add(a.plus(b.minus(a), da / (da - db)));
			}
		}
		return inside;
	}
}
