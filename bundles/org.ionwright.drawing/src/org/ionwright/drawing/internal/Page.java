package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Disc;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Lettering;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text;
import org.ionwright.drawing.Text.Align;

/** The paper while it fills, and where texts and leaders are already. In mm. Not shared between threads. */
final class Page {

	static final double WIDTH = 420;
	static final double RIM = 10;
	/** Radius of the circle round a numeral. */
	static final double BALLOON = 2.7;
	static final double SMALL = 2.5;
	static final double NORMAL = 2.9;
	private static final double AIR = 0.4;

	private final List<Item> items = new ArrayList<>();
	private final List<Box> taken = new ArrayList<>();
	private final List<Line> leaders = new ArrayList<>();

	List<Item> items() {
		return items;
	}

	void add(Item item) {
		items.add(item);
	}

	void addAll(List<? extends Item> all) {
		items.addAll(all);
	}

	/** Nothing is written where this lies. */
	void keepFree(Box box) {
		taken.add(box);
	}

	void text(Point anchor, Align align, double size, Ink ink, String text, Tag tag) {
		if (!text.isEmpty()) {
			Text item = new Text(anchor, align, size, ink, text, tag);
			items.add(item);
			taken.add(item.bounds());
		}
	}

	/** Cut off where it is wider than the room. */
	void text(Point anchor, Align align, double size, Ink ink, String text, double room) {
		text(anchor, align, size, ink, Lettering.fitted(text, size, room), Tag.NONE);
	}

	void leader(Point from, Point to, Tag tag) {
		Line line = new Line(from, to, Pen.LEADER, tag);
		leaders.add(line);
		items.add(line);
		items.add(new Disc(to, 0.35, Material.BAND, Pen.LEADER, tag));
	}

	/** A numeral in a circle. */
	void balloon(Point centre, String numeral, Tag tag) {
		items.add(new Disc(centre, BALLOON, Material.PAPER, Pen.THIN, tag));
		double size = Math.min(SMALL, 1.7 * BALLOON / Math.max(Lettering.width(numeral, 1), 1));
		items.add(new Text(centre.plus(new Point(0, size * 0.28)), Align.MIDDLE, size, Ink.STRONG, numeral, tag));
		taken.add(Box.around(centre, BALLOON));
	}

	/** Whether a text can stand here: not on other texts or leaders, not beyond the rim. */
	boolean isFree(Box box) {
		Box wide = box.grown(AIR);
		return box.left() >= RIM / 2 && box.right() <= WIDTH - RIM / 2 && taken.stream().noneMatch(wide::overlaps)
				&& leaders.stream().noneMatch(line -> wide.isCutBy(line.points().get(0), line.points().get(1)));
	}

	/** Whether no text is here; leaders may be. */
	boolean isUnwritten(Box box) {
		return taken.stream().noneMatch(box::overlaps);
	}

	/** Whether a text here would stand on a cut part, which makes it hard to read. */
	boolean isBusy(Box box) {
		return isBusy(new Point(box.left(), box.top()), new Point(box.right(), box.top()))
				|| isBusy(new Point(box.left(), box.bottom()), new Point(box.right(), box.bottom()))
				|| isBusy(new Point(box.left(), box.centre().y()), new Point(box.right(), box.centre().y()));
	}

	/** Whether a line runs over cut parts. */
	boolean isBusy(Point from, Point to) {
		int steps = (int) Math.min(from.distance(to), 400) + 2;
		Box room = Box.of(List.of(from, to)).grown(0.1);
		List<Area> solid = items.stream().filter(Area.class::isInstance).map(Area.class::cast)
				.filter(area -> area.material() != Material.GAS && area.bounds().overlaps(room)).toList();
		for (int i = 1; i < steps && !solid.isEmpty(); i++) {
			Point place = from.plus(to.minus(from), (double) i / steps);
			if (solid.stream().anyMatch(area -> area.contains(place))) {
				return true;
			}
		}
		return false;
	}
}
