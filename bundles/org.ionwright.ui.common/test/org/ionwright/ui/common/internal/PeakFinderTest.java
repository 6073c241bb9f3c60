package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeakFinderTest {

	static Stream<Arguments> curves() {
		return Stream.of(Arguments.of("one peak", new double[] { 0, 1, 5, 1, 0 }, List.of(2)),
				Arguments.of("highest first", new double[] { 0, 3, 0, 9, 0 }, List.of(3, 1)),
				Arguments.of("a ripple on the flank is none", new double[] { 0, 10, 8, 9, 0 }, List.of(1)),
				Arguments.of("noise far below the highest is none", new double[] { 0, 1, 0, 1000, 0 }, List.of(3)),
				Arguments.of("the middle of a plateau", new double[] { 0, 4, 4, 4, 0 }, List.of(2)),
				Arguments.of("a peak cut by the border", new double[] { 9, 4, 0 }, List.of(0)),
				Arguments.of("two equal peaks", new double[] { 0, 5, 0, 5, 0 }, List.of(1, 3)),
				Arguments.of("nothing but zero", new double[] { 0, 0, 0 }, List.of()),
				Arguments.of("no points", new double[0], List.of()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("curves")
	void findsWhatStandsOut(String name, double[] y, List<Integer> expected) {
		assertEquals(expected, PeakFinder.find(y));
	}
}
