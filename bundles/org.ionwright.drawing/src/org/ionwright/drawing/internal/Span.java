package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/** A length that is worth a dimension line, from a to b. */
record Span(Point a, Point b, String text, Tag tag) {
}
