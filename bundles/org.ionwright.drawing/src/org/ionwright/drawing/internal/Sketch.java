package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Disc;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/** The section while it grows, in m. Not shared between threads. */
final class Sketch {

	private final List<Item> ground = new ArrayList<>();
	private final List<Item> items = new ArrayList<>();
	private final List<Callout> callouts = new ArrayList<>();
	private final Map<Callout, Double> locals = new LinkedHashMap<>();
	private final List<Span> spans = new ArrayList<>();
	private final List<Detail> details = new ArrayList<>();
	private final List<Handle> handles = new ArrayList<>();

	void add(Item item) {
		items.add(item);
	}

	/** Puts a shape under all others, on top of those that were put there before. */
	void under(Item item) {
		ground.add(item);
	}

	void solid(List<Point> outline, Material material, Tag tag) {
		add(new Area(outline, material, Double.NaN, Pen.THIN, tag));
	}

	void gas(List<Point> outline, double pressure, Tag tag) {
		add(new Area(outline, Material.GAS, pressure, Pen.NONE, tag));
	}

	void line(Pen pen, Tag tag, Point... points) {
		add(new Line(List.of(points), pen, tag));
	}

	void disc(Point centre, double radius, Material material, Tag tag) {
		add(new Disc(centre, radius, material, Pen.THIN, tag));
	}

	/** Two short waves across an axis that say: this length is not to scale. */
	void cut(Frame frame, double s, double reach, Tag tag) {
		for (double side : new double[] { -1, 1 }) {
			List<Point> wave = new ArrayList<>();
			for (int i = 0; i <= 12; i++) {
				double t = (i / 6.0 - 1) * reach;
				wave.add(frame.at(s + side * reach * 0.12 + Math.sin(i * Math.PI / 3) * reach * 0.12, t));
			}
			add(new Line(wave, Pen.CUT, tag));
		}
	}

	void callout(Callout callout) {
		callouts.add(callout);
	}

	/** One whose numeral stands at the site itself when there is room for it, in m. */
	void local(Callout callout, double room) {
		locals.put(callout, room);
	}

	Map<Callout, Double> locals() {
		return locals;
	}

	void span(Span span) {
		spans.add(span);
	}

	void detail(Detail detail) {
		details.add(detail);
	}

	void handle(Point place, Point direction, double gain, String path) {
		handles.add(new Handle(place, direction.unit(), gain, path));
	}

	List<Item> items() {
		List<Item> all = new ArrayList<>(ground);
		all.addAll(items);
		return all;
	}

	List<Callout> callouts() {
		return callouts;
	}

	List<Span> spans() {
		return spans;
	}

	List<Detail> details() {
		return details;
	}

	List<Handle> handles() {
		return handles;
	}

	Box bounds() {
		Box box = Box.NOTHING;
		for (Item item : items()) {
			box = box.with(item.bounds());
		}
		return box;
	}

	/** Room of what is on top, between two places along the page. */
	Box boundsBetween(double left, double right) {
		Box box = Box.NOTHING;
		for (Item item : items) {
			Box bounds = item.bounds();
			if (bounds.right() > left && bounds.left() < right) {
				box = box.with(bounds);
			}
		}
		return box;
	}

	/** Paths of the parts that have a shape. */
	Set<String> paths() {
		Set<String> paths = new HashSet<>();
		items().forEach(item -> paths.add(item.tag().path()));
		return paths;
	}
}
