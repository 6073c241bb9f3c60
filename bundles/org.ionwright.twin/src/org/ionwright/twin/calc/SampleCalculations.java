package org.ionwright.twin.calc;

import java.util.List;

/** Isotopes, beams and counting. */
final class SampleCalculations {

	static final List<Calculation> ALL = List.of();

	private SampleCalculations() {
	}
}
