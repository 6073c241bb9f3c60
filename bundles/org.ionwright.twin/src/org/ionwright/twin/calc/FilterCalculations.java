package org.ionwright.twin.calc;

import java.util.List;

/** Stability, windows and peaks of mass filters. */
final class FilterCalculations {

	static final List<Calculation> ALL = List.of();

	private FilterCalculations() {
	}
}
