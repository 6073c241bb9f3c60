package org.ionwright.drawing;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the lettering of a scene. */
final class Layout {

	private static final double ROUNDING = 1e-6;

	private Layout() {
	}

	static List<String> findings(Scene scene) {
		List<String> findings = new ArrayList<>();
		List<Text> texts = scene.items().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
		List<Line> leaders = scene.items().stream()
				.filter(item -> item instanceof Line line && line.pen() == Pen.LEADER).map(Line.class::cast).toList();
		Box paper = new Box(0, 0, scene.width(), scene.height());
		for (int i = 0; i < texts.size(); i++) {
			Text text = texts.get(i);
			Box box = text.bounds().grown(-ROUNDING);
			if (!paper.contains(box)) {
				findings.add("'" + text.text() + "' is not on the paper");
			}
			for (Text other : texts.subList(i + 1, texts.size())) {
				if (box.overlaps(other.bounds().grown(-ROUNDING))) {
					findings.add("'" + text.text() + "' overlaps '" + other.text() + "'");
				}
			}
			for (Line leader : leaders) {
				if (box.isCutBy(leader.points().get(0), leader.points().get(1))) {
					findings.add("'" + text.text() + "' lies on the leader to " + leader.tag());
				}
			}
		}
		for (int i = 0; i < leaders.size(); i++) {
			for (Line other : leaders.subList(i + 1, leaders.size())) {
				if (cross(leaders.get(i), other)) {
					findings.add("the leaders to " + leaders.get(i).tag() + " and " + other.tag() + " cross");
				}
			}
		}
		for (Item item : scene.items()) {
			if (!paper.grown(ROUNDING).contains(item.bounds())) {
				findings.add(item.getClass().getSimpleName() + " of " + item.tag() + " runs out of the paper: "
						+ item.bounds());
			}
		}
		return findings;
	}

	private static boolean cross(Line one, Line other) {
		Point a = one.points().get(0);
		Point b = one.points().get(1);
		Point c = other.points().get(0);
		Point d = other.points().get(1);
		return b.minus(a).cross(c.minus(a)) * b.minus(a).cross(d.minus(a)) < -ROUNDING
				&& d.minus(c).cross(a.minus(c)) * d.minus(c).cross(b.minus(c)) < -ROUNDING;
	}
}
