package org.ionwright.twin.filter;

/**
 * What became of an ion in a filter.
 *
 * @param lostAxis
 *            axis on which it met the rods, {@code x} or {@code y}; {@code e} for the edge of the exit aperture,
 *            {@code -} when transmitted
 * @param section
 *            index of the section in which it was lost; the number of sections when it came to the end
 * @param time
 *            at which it left the filter or met the rods, s after entering
 * @param end
 *            the ion then, with the phase it entered with
 */
public record IonPassage(boolean transmitted, char lostAxis, int section, double time, FilteredIon end) {
}
