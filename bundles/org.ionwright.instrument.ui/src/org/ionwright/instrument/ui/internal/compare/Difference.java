package org.ionwright.instrument.ui.internal.compare;

/**
 * One value that is not the same in two instruments.
 *
 * @param group
 *            first step of its path, in words: {@code Ion source}
 * @param part
 *            path of the part
 * @param value
 *            what it is called; empty for a part as a whole
 * @param left
 *            with unit; empty when the left instrument has no such part
 * @param right
 *            as {@code left}
 * @param kind
 *            what differs
 */
record Difference(String group, String part, String value, String left, String right, Kind kind) {

	/** What differs. */
	enum Kind {
		/** A value of a part that both have. */
		VALUE,
		/** A part that only the left instrument has. */
		LEFT_ONLY,
		/** A part that only the right instrument has. */
		RIGHT_ONLY,
		/** A part that is of another kind. */
		OTHER_KIND
	}
}
