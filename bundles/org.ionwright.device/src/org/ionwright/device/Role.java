package org.ionwright.device;

/**
 * What a parameter does in the instrument, in the order in which an instrument is made safe: what is first here goes first.
 * Detector before sources before fields before lenses before heat before liquid before gas; pumps last, backing pump after turbo.
 */
public enum Role {

	DETECTOR_VOLTAGE,
	/** Filament, emission, spray and corona needle: what makes ions or electrons. */
	ION_SOURCE,
	/** Alternating and direct voltage of the mass filters. */
	FILTER_VOLTAGE, LENS_VOLTAGE, HEATER, LIQUID, GAS, VALVE, TURBO_PUMP, BACKING_PUMP,
	/** Pressures, temperatures and other readings. */
	READING,
	/** What changes nothing in the instrument, such as a filter constant. */
	SETTING
}
