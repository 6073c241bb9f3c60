package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.Test;

class SpectrumSumTest {

	private static final MassAxis AXIS = MassAxis.linear(50, 1, 3);

	private final SpectrumSum sum = new SpectrumSum();

	private static Spectrum.Builder spectrum(double... counts) {
		return Spectrum.builder(0, AXIS, counts).polarity(Polarity.POSITIVE);
	}

	@Test
	void countsAddPointByPoint() {
		sum.add(spectrum(1, 2, 3).build());
		sum.add(spectrum(10, 0, 5).build());
		sum.add(Spectrum.builder(2, MassAxis.linear(50, 1, 3), 1, 1, 1).polarity(Polarity.POSITIVE).build());
		assertArrayEquals(new double[] { 12, 3, 9 }, sum.total());
		assertEquals(3, sum.added());
		assertEquals(0, sum.leftOut());
		assertSame(AXIS, sum.axis());
	}

	@Test
	void whatDoesNotFitTheFirstIsLeftOutAndCounted() {
		sum.add(spectrum(1, 2, 3).build());
		sum.add(Spectrum.builder(1, MassAxis.linear(60, 1, 3), 9, 9, 9).polarity(Polarity.POSITIVE).build());
		sum.add(spectrum(9, 9, 9).msLevel(2).build());
		sum.add(spectrum(9, 9, 9).polarity(Polarity.NEGATIVE).build());
		sum.add(spectrum(9, 9, 9).representation(Representation.CENTROID).build());
		assertArrayEquals(new double[] { 1, 2, 3 }, sum.total());
		assertEquals(1, sum.added());
		assertEquals(4, sum.leftOut());
	}

	@Test
	void theSumOfNothingIsEmpty() {
		assertEquals(0, sum.total().length);
		assertEquals(0, sum.added());
	}
}
