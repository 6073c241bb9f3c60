package org.ionwright.twin.calc;

import java.util.List;

/** Trains of filter sections and single ions. */
final class TrainCalculations {

	static final List<Calculation> ALL = List.of();

	private TrainCalculations() {
	}
}
