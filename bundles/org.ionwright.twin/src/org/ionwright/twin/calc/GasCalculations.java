package org.ionwright.twin.calc;

import java.util.List;

/** Flow of gas and pumping. */
final class GasCalculations {

	static final List<Calculation> ALL = List.of();

	private GasCalculations() {
	}
}
