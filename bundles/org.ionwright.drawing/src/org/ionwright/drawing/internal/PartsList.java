package org.ionwright.drawing.internal;

import java.util.LinkedHashSet;
import java.util.List;

import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Lettering;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text.Align;

/** What the numerals stand for, with values, in columns. */
final class PartsList {

	private static final int COLUMNS = 4;
	private static final double ROW = 4;
	private static final double NUMERAL = 8;

	private PartsList() {
	}

	/** @return its bottom */
	static double draw(Page page, List<Callout> callouts, double top) {
		LinkedHashSet<List<String>> seen = new LinkedHashSet<>();
		List<Callout> rows = callouts.stream()
				.filter(callout -> !callout.text().isEmpty() && seen.add(List.of(callout.numeral(), callout.text())))
				.toList();
		int length = (rows.size() + COLUMNS - 1) / COLUMNS;
		double width = (Page.WIDTH - 2 * Page.RIM) / COLUMNS;
		for (int i = 0; i < rows.size(); i++) {
			Callout callout = rows.get(i);
			double x = Page.RIM + i / length * width;
			double y = top + (i % length + 1) * ROW - 1;
			page.text(new Point(x + NUMERAL - 1.5, y), Align.RIGHT, Page.SMALL, Ink.STRONG,
					Lettering.fitted(callout.numeral(), Page.SMALL, NUMERAL - 1.5), callout.tag());
			page.text(new Point(x + NUMERAL, y), Align.LEFT, Page.SMALL, Ink.MUTED,
					Lettering.fitted(callout.text(), Page.SMALL, width - NUMERAL - 2),
					new Tag(callout.tag().path(), callout.text()));
		}
		return top + length * ROW;
	}
}
