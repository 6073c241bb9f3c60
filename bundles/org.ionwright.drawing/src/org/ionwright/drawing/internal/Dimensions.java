package org.ionwright.drawing.internal;

import java.util.Comparator;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Lettering;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Mapping;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Text;

/** Dimension lines beside the section: each at the nearest place where its text stands free; left out when there is none. */
final class Dimensions {

	private static final double[] OFFSETS = { 5, 8, 11, 14, 17, 20, 24, 28, 33, 39 };
	private static final double ARROW = 1.6;
	private static final double SHORTEST = 0.8;

	private final Page page;
	private final double top;
	private final double bottom;

	/** Between two heights. */
	Dimensions(Page page, double top, double bottom) {
		this.page = page;
		this.top = top;
		this.bottom = bottom;
	}

	void place(List<Span> spans, Mapping mapping) {
		List<Span> shortFirst = spans.stream().sorted(Comparator.comparingDouble(span -> span.a().distance(span.b())))
				.toList();
		for (Span span : shortFirst) {
			Point a = mapping.of(span.a());
			Point b = mapping.of(span.b());
			if (a.distance(b) >= SHORTEST) {
				for (Care care : Care.values()) {
					if (place(a, b, span, care)) {
						break;
					}
				}
			}
		}
	}

	/** What a dimension must not stand on, from the best to the least. */
	private enum Care {
		TEXT_AND_LINE, TEXT, NONE
	}

	private boolean place(Point a, Point b, Span span, Care care) {
		Point along = b.minus(a).unit();
		Point side = along.normal();
		if (side.y() < -0.2 || Math.abs(side.y()) <= 0.2 && side.x() > 0) {
			side = side.times(-1);
		}
		for (Point way : List.of(side, side.times(-1))) {
			for (double offset : OFFSETS) {
				Point from = a.plus(way, offset);
				Point to = b.plus(way, offset);
				for (Point anchor : anchors(from, to, along, span.text())) {
					Text text = new Text(anchor, Text.Align.MIDDLE, Page.SMALL, Ink.MUTED, span.text(), span.tag());
					if (isGood(text.bounds(), from, to, care)) {
						draw(a, b, from, to, along, way, text);
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean isGood(Box box, Point from, Point to, Care care) {
		return box.top() >= top && box.bottom() <= bottom && page.isFree(box) && page.isUnwritten(thin(from, to))
				&& (care == Care.NONE || !page.isBusy(box)) && (care != Care.TEXT_AND_LINE || !page.isBusy(from, to));
	}

	private static Box thin(Point from, Point to) {
		return Box.of(List.of(from, to)).grown(0.05);
	}

	/** Over the line, or beside its ends where it is too short. */
	private static List<Point> anchors(Point from, Point to, Point along, String text) {
		double width = Lettering.width(text, Page.SMALL);
		Point middle = from.middle(to);
		if (Math.abs(along.y()) < 0.5 && from.distance(to) > width + 2 * ARROW) {
			return List.of(middle.plus(new Point(0, -0.8 - Math.abs(along.y()) * width / 2)));
		}
		double lift = Page.SMALL * 0.3;
		return Math.abs(along.y()) < 0.5
				? List.of(new Point(Math.max(from.x(), to.x()) + width / 2 + 2.2, middle.y() + lift),
						new Point(Math.min(from.x(), to.x()) - width / 2 - 2.2, middle.y() + lift))
				: List.of(new Point(middle.x() - width / 2 - 1, middle.y() + lift),
						new Point(middle.x() + width / 2 + 1, middle.y() + lift));
	}

	private void draw(Point a, Point b, Point from, Point to, Point along, Point side, Text text) {
		page.add(new Line(a.plus(side, 0.6), from.plus(side, 0.8), Pen.DIMENSION, text.tag()));
		page.add(new Line(b.plus(side, 0.6), to.plus(side, 0.8), Pen.DIMENSION, text.tag()));
		page.add(new Line(from, to, Pen.DIMENSION, text.tag()));
		boolean inside = from.distance(to) > 3 * ARROW;
		arrow(from, inside ? along : along.times(-1), text);
		arrow(to, inside ? along.times(-1) : along, text);
		page.text(text.anchor(), text.align(), text.size(), text.ink(), text.text(), text.tag());
		page.keepFree(thin(from, to));
	}

	private void arrow(Point tip, Point back, Text text) {
		Point foot = tip.plus(back, ARROW);
		page.add(new Area(List.of(tip, foot.plus(back.normal(), 0.3), foot.plus(back.normal(), -0.3)), Material.SYMBOL,
				Double.NaN, Pen.DIMENSION, text.tag()));
	}
}
