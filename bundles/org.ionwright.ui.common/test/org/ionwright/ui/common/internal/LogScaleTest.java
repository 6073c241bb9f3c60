package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogScaleTest {

	@Test
	void zeroStandsOnTheFloorAndComesBackAsZero() {
		LogScale scale = LogScale.of(new double[] { 0, 50_000 });
		assertEquals(0, scale.lowest(), 1e-12);
		assertEquals(scale.lowest(), scale.to(0));
		assertEquals(0, scale.back(scale.to(0)));
		assertEquals(50_000, scale.back(scale.to(50_000)), 1e-6);
	}

	@Test
	void smallValuesHaveFiveDecades() {
		assertEquals(-5, LogScale.of(new double[] { 1 }).lowest(), 1e-12);
	}

	@Test
	void emptySpectraHaveAScale() {
		assertEquals(0, LogScale.of(new double[0]).lowest(), 1e-12);
	}
}
