package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Point;

/** The walls of several hollows that run into each other: pieces of their outlines that lie in no other one. */
final class Union {

	private static final double END = 1e-9;

	private Union() {
	}

	/** Pairs of ends. */
	static List<List<Point>> outlines(List<List<Point>> polygons) {
		List<List<Point>> pieces = new ArrayList<>();
		for (List<Point> polygon : polygons) {
			for (int i = 0; i < polygon.size(); i++) {
				Point a = polygon.get(i);
				Point b = polygon.get((i + 1) % polygon.size());
				List<Double> cuts = cuts(a, b, polygon, polygons);
				for (int k = 1; k < cuts.size(); k++) {
					Point from = a.plus(b.minus(a), cuts.get(k - 1));
					Point to = a.plus(b.minus(a), cuts.get(k));
					if (cuts.get(k) - cuts.get(k - 1) > END && isFree(from.middle(to), polygon, polygons)) {
						pieces.add(List.of(from, to));
					}
				}
			}
		}
		return pieces;
	}

	private static List<Double> cuts(Point a, Point b, List<Point> own, List<List<Point>> polygons) {
		List<Double> cuts = new ArrayList<>(List.of(0.0, 1.0));
		for (List<Point> other : polygons) {
			if (other != own) {
				for (int i = 0; i < other.size(); i++) {
					Point c = other.get(i);
					Point way = other.get((i + 1) % other.size()).minus(c);
					double cross = b.minus(a).cross(way);
					if (cross != 0) {
						double share = c.minus(a).cross(way) / cross;
						if (share > 0 && share < 1) {
							cuts.add(share);
						}
					}
				}
			}
		}
		cuts.sort(null);
		return cuts;
	}

	private static boolean isFree(Point place, List<Point> own, List<List<Point>> polygons) {
		return polygons.stream().noneMatch(other -> other != own && Area.contains(other, place));
	}
}
