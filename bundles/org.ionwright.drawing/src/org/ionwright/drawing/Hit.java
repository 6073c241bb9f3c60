package org.ionwright.drawing;

import java.util.List;
import java.util.Optional;

/** Which shape is at a place. */
final class Hit {

	private Hit() {
	}

	static Optional<Tag> topmost(List<Item> items, Point place, double slack) {
		for (int i = items.size() - 1; i >= 0; i--) {
			Item item = items.get(i);
			if (!item.bounds().grown(slack).contains(place)) {
				continue;
			}
			if (item instanceof Inset inset) {
				if (inset.centre().distance(place) <= inset.radius()) {
					Optional<Tag> inside = topmost(inset.content(), place, slack);
					return inside.isPresent() ? inside : Optional.of(inset.tag());
				}
			} else if (!item.tag().hover().isEmpty() && isOn(item, place, slack)) {
				return Optional.of(item.tag());
			}
		}
		return Optional.empty();
	}

	private static boolean isOn(Item item, Point place, double slack) {
		return switch (item) {
		case Area area -> area.contains(place) || isNear(area.outline(), place, slack / 2);
		case Line line -> isNear(line.points(), place, slack);
		case Disc disc -> disc.centre().distance(place) <= disc.radius() + slack / 2;
		case Text text -> text.bounds().contains(place);
		case Inset inset -> false;
		};
	}

	private static boolean isNear(List<Point> points, Point place, double slack) {
		for (int i = 1; i < points.size(); i++) {
			if (distance(points.get(i - 1), points.get(i), place) <= slack) {
				return true;
			}
		}
		return false;
	}

	private static double distance(Point a, Point b, Point place) {
		Point way = b.minus(a);
		double square = way.dot(way);
		double share = square > 0 ? Math.clamp(place.minus(a).dot(way) / square, 0, 1) : 0;
		return place.distance(a.plus(way, share));
	}
}
