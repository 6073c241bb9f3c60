package org.ionwright.spectrum.ui.internal;

import java.util.List;

import org.ionwright.ui.common.Trace;

/**
 * What the file itself gives over time; times in seconds.
 *
 * @param currents
 *            total ion current and base peak
 * @param ions
 *            of monitored ions, as stored
 * @param readbacks
 *            of the instrument
 */
record RunTraceSet(List<Trace> currents, List<Trace> ions, List<Trace> readbacks) {

	RunTraceSet {
		currents = List.copyOf(currents);
		ions = List.copyOf(ions);
		readbacks = List.copyOf(readbacks);
	}
}
