package org.ionwright.help.ui.internal;

import java.util.List;
import java.util.Map;

/**
 * A page as a text editor can show it.
 *
 * @param lines
 *            one for each line of the text, in order
 * @param anchors
 *            offsets in the text by name
 */
record Page(String title, String text, List<Line> lines, List<Span> spans, Map<String, Integer> anchors) {

	/** How text differs from its neighbours. */
	enum Look {
		STRONG, EMPHASIS, CODE, HEADING, LINK, PICTURE
	}

	/**
	 * @param value
	 *            the link, the address of the picture, the level of the heading; otherwise empty
	 */
	record Span(int start, int length, Look look, String value) {
	}

	/**
	 * @param indent
	 *            in steps of a list
	 * @param table
	 *            number of the table on this page, from 0; -1 for none. Cells are parted by tabs
	 * @param kept
	 *            whether blanks stand as written
	 */
	record Line(int indent, int table, boolean bullet, boolean kept) {

		static final Line PLAIN = new Line(0, -1, false, false);
	}

	Page {
		lines = List.copyOf(lines);
		spans = List.copyOf(spans);
		anchors = Map.copyOf(anchors);
	}
}
