package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegriddingTest {

	@Test
	void pointsAreSharedOutByOverlap() {
		double[] x = { 10, 11, 12, 13 };
		double[] y = { 8, 4, 2, 6 };
		assertArrayEquals(new double[] { 4, 6, 3, 4, 3 },
				Regridding.OVERLAP.apply(x, y, new double[] { 9.5, 10.5, 11.5, 12.5, 13.5 }), 1e-12);
		assertArrayEquals(new double[] { 0, 12, 8, 0 },
				Regridding.OVERLAP.apply(x, y, new double[] { 8.5, 10.5, 12.5, 14.5 }),
				1e-12);
		assertArrayEquals(new double[] { 8, 6, 6 }, Regridding.NEAREST.apply(x, y, new double[] { 10, 11.5, 13 }),
				1e-12);
		assertArrayEquals(y, Regridding.OVERLAP.apply(x, y, x), 1e-12);
	}

	@ParameterizedTest
	@EnumSource(Regridding.class)
	void noCountIsLostOrMade(Regridding how) {
		Random random = new Random(7);
		for (int run = 0; run < 500; run++) {
			double[] x = random.doubles(1 + random.nextInt(60), 100, 200).sorted().toArray();
			double[] y = random.doubles(x.length, 0, 1000).map(Math::rint).toArray();
			double[] grid = Golden.linear(60 + random.nextDouble(), 0.05 + random.nextDouble() * 20, 4000);
			double[] out = how.apply(x, y, grid);
			assertEquals(Arrays.stream(y).sum(), Arrays.stream(out).sum(), 1e-7, "run " + run);
			assertTrue(Arrays.stream(out).min().orElseThrow() >= -1e-9);
		}
	}

	@Test
	void aPointBesideAGapStaysNarrow() {
		double[] out = Regridding.OVERLAP.apply(new double[] { 10, 10.1, 10.2, 30, 30.1 },
				new double[] { 1, 5, 4, 7, 2 },
				Golden.linear(9, 0.5, 60));
		for (int i = 0; i < 60; i++) {
			double mz = 9 + 0.5 * i;
			assertTrue(out[i] == 0 || Math.abs(mz - 10.1) < 0.6 || Math.abs(mz - 30) < 0.6, mz + " has " + out[i]);
		}
	}

	@ParameterizedTest
	@EnumSource(Regridding.class)
	void countsOutsideTheNewAxisAreRefusedAndZerosAreNot(Regridding how) {
		double[] x = { 10, 11, 12, 13, 14 };
		double[] grid = { 11, 12, 13 };
		assertArrayEquals(new double[] { 1, 2, 3 }, how.apply(x, new double[] { 0, 1, 2, 3, 0 }, grid), 1e-12);
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> how.apply(x, new double[] { 0, 1, 2, 3, 9 }, grid));
		assertTrue(String.valueOf(error.getMessage()).contains("9.0 counts at 14.0"), error.getMessage());
		assertThrows(IllegalArgumentException.class, () -> how.apply(x, new double[5], new double[0]));
		assertThrows(IllegalArgumentException.class, () -> how.apply(x, new double[4], grid));
		assertArrayEquals(new double[3], how.apply(new double[0], new double[0], grid));
	}
}
