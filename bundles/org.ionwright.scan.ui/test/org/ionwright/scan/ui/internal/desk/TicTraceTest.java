package org.ionwright.scan.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.Test;

class TicTraceTest {

	private static final MassAxis AXIS = MassAxis.linear(100, 1, 3);

	@Test
	void everyScanIsAPointOnce() {
		TicTrace tic = new TicTrace();
		tic.add(scan(0).info());
		tic.add(scan(1).info());
		tic.add(scan(1).info());
		assertArrayEquals(new double[] { 0, 2 }, tic.trace().x());
		assertArrayEquals(new double[] { 0, 3 }, tic.trace().y());
	}

	@Test
	void aLongRunIsKeptWhole() {
		TicTrace tic = new TicTrace();
		for (int i = 0; i < 1000; i++) {
			tic.add(scan(i).info());
		}
		assertEquals(1000, tic.trace().x().length);
		assertEquals(2997, tic.trace().y()[999]);
	}

	private static Spectrum scan(int index) {
		return Spectrum.builder(index, AXIS, index, index, index).startSeconds(2 * index).build();
	}
}
