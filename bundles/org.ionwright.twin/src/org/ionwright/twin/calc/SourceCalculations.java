package org.ionwright.twin.calc;

import java.util.List;

/** Electrospray and other ionisation. */
final class SourceCalculations {

	static final List<Calculation> ALL = List.of();

	private SourceCalculations() {
	}
}
