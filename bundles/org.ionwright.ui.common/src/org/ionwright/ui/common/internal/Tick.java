package org.ionwright.ui.common.internal;

/**
 * A mark on an axis.
 *
 * @param at
 *            on the axis as it is drawn
 * @param text
 *            beside the mark; empty for a mark between those with a text
 * @param line
 *            whether a hair line goes through the plot
 */
public record Tick(double at, String text, boolean line) {
}
