package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Box;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Inset;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Mapping;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text.Align;

/** Round windows on details that the section is too small for, each with a letter, its scale and a bar. */
final class Insets {

	static final double RADIUS = 20;
	static final double HEIGHT = 2 * RADIUS + 14;
	private static final double APART = 2 * RADIUS + 8;
	private static final int MOST = 5;
	/** What is smaller on paper is hard to see, mm. */
	private static final double SMALLEST = 1.2;

	private final List<Detail> shown;

	private Insets(List<Detail> shown) {
		this.shown = shown;
	}

	static Insets of(List<Detail> details, double scale) {
		return new Insets(details.stream().filter(detail -> detail.smallest() * scale < SMALLEST).limit(MOST).toList());
	}

	boolean isEmpty() {
		return shown.isEmpty();
	}

	/** Letters A, B, C... at the places in the section. */
	List<Callout> callouts() {
		List<Callout> callouts = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			Detail detail = shown.get(i);
			callouts.add(new Callout(new Tag(detail.tag().path(), "detail " + letter(i) + ": " + detail.title()),
					letter(i), "", detail.centre()));
		}
		return callouts;
	}

	private static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	/** @return right end of what is taken */
	double draw(Page page, List<Item> section, double top) {
		double x = Page.RIM + RADIUS;
		for (int i = 0; i < shown.size(); i++) {
			Detail detail = shown.get(i);
			Point centre = new Point(x, top + RADIUS);
			double scale = Scales.below(RADIUS / detail.radius());
			Mapping mapping = new Mapping(scale, centre.x() - detail.centre().x() * scale,
					centre.y() - detail.centre().y() * scale);
			Box view = Box.around(centre, RADIUS);
			List<Item> content = section.stream().map(item -> item.on(mapping))
					.filter(item -> item.bounds().overlaps(view.grown(0.1))).toList();
			page.add(new Inset(centre, RADIUS, Clip.round(Hatching.of(Clip.to(content, view)), centre, RADIUS),
					new Tag(detail.tag().path(), detail.title())));
			page.text(new Point(x - RADIUS, top + 2 * RADIUS + 4.2), Align.LEFT, Page.NORMAL, Ink.STRONG,
					letter(i) + "  " + Scales.text(scale / 1000), RADIUS * 0.9);
			ScaleBar.draw(page, new Point(x + 1, top + 2 * RADIUS + 3.4), scale, 9);
			page.text(new Point(x - RADIUS, top + 2 * RADIUS + 8.2), Align.LEFT, Page.SMALL, Ink.MUTED, detail.title(),
					2 * RADIUS + 6);
			x += APART;
		}
		return x - RADIUS;
	}
}
