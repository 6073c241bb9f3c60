package org.ionwright.scan;

/**
 * A change while it is scanned, made before the first scan that begins then or later.
 *
 * @param seconds
 *            since the first scan of the run or the segment began, pauses not counted
 */
public record PlannedEvent(double seconds, PlannedSetting setting) {
}
