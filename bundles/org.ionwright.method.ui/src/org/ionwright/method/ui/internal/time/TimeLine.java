package org.ionwright.method.ui.internal.time;

import java.util.List;

/**
 * One pass over the segments of a method, from the first scan on; what happens between scans takes no time here.
 *
 * @param seconds
 *            of one pass
 * @param passes
 *            how often the segments are run
 * @param rows
 *            scans first, then polarity, each parameter, and conditions
 */
record TimeLine(double seconds, int passes, List<Row> rows) {

	/** A signal. */
	record Row(String name, List<Span> spans) {

		Row {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * A stretch of a signal.
	 *
	 * @param from
	 *            s
	 * @param to
	 *            s, not below {@code from}
	 * @param text
	 *            what it does, for people
	 * @param path
	 *            of the part that says so
	 * @param level
	 *            0 to 1, where the value lies among those of its row; NaN for a block without values
	 * @param before
	 *            level at the start of a ramp; as {@code level} without one
	 * @param ramp
	 *            s, part of the span
	 */
	record Span(double from, double to, String text, String path, double level, double before, double ramp) {

		static Span block(double from, double to, String text, String path) {
			return new Span(from, to, text, path, Double.NaN, Double.NaN, 0);
		}
	}

	TimeLine {
		rows = List.copyOf(rows);
	}
}
