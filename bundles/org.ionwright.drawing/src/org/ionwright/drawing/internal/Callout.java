package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/**
 * A part that gets a numeral in a circle and a line in the list of parts.
 *
 * @param numeral
 *            of the seed's drawings; empty when the sheet is to give it a letter
 * @param text
 *            name and values
 * @param site
 *            where the leader ends
 */
record Callout(Tag tag, String numeral, String text, Point site) {
}
