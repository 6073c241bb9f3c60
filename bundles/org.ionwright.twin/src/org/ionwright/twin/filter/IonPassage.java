package org.ionwright.twin.filter;

/**
 * What became of an ion in a filter.
 *
 * @param lostAxis
 *            {@code x} or {@code y}, {@code -} when transmitted
 * @param time
 *            at which it left the filter or was seen beyond the rods, s after entering
 * @param end
 *            the ion then, with the phase it entered with
 */
public record IonPassage(boolean transmitted, char lostAxis, double time, FilteredIon end) {
}
