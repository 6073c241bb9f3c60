package org.ionwright.scan;

/** A parameter that is set before the scans, in the unit of the instrument model. */
public record PlannedSetting(String path, double value) {
}
