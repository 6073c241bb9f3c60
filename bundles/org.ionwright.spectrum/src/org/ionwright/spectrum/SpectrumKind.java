package org.ionwright.spectrum;

/** What was acquired: a scan over a range, selected ions only, or something a foreign file describes otherwise. */
public enum SpectrumKind {
	FULL_SCAN, SELECTED_ION_MONITORING, OTHER
}
