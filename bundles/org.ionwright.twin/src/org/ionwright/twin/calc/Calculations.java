package org.ionwright.twin.calc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All calculations. */
public final class Calculations {

	private static final List<Calculation> ALL = Stream
			.of(FilterCalculations.ALL, TrainCalculations.ALL, RodsCalculations.ALL,
					GasCalculations.ALL, SourceCalculations.ALL, SampleCalculations.ALL,
					DetectorCalculations.ALL)
			.flatMap(List::stream).toList();

	private Calculations() {
	}

	/** In the order of the ion path's laws: filter, rods, gas, source, sample, detector. */
	public static List<Calculation> all() {
		return ALL;
	}

	public static Optional<Calculation> named(String name) {
		return ALL.stream().filter(calculation -> calculation.name().equals(name)).findFirst();
	}
}
