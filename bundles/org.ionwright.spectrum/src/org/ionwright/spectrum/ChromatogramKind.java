package org.ionwright.spectrum;

/** What a chromatogram follows over time. */
public enum ChromatogramKind {
	TOTAL_ION_CURRENT, BASE_PEAK, SELECTED_ION_CURRENT, OTHER
}
