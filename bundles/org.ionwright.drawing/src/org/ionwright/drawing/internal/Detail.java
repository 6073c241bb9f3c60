package org.ionwright.drawing.internal;

import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/**
 * A place that deserves magnification when it comes out too small.
 *
 * @param smallest
 *            the length that is to be seen, m
 * @param radius
 *            of what the window shows, m
 */
record Detail(String title, Point centre, double smallest, double radius, Tag tag) {
}
