package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class HeatGridTest {

	private static HeatGrid.Builder builder(HeatGrid.Cell cell, int mostRows) {
		return new HeatGrid.Builder(100, 110, 5, mostRows, cell);
	}

	private static double[] of(double... values) {
		return values;
	}

	@Test
	void aCellHoldsTheGreatestOrTheSumOfItsPoints() {
		double[] mz = of(99.9, 100, 101.9, 102, 109.99, 110);
		double[] counts = of(50, 1, 3, 7, 9, 70);
		HeatGrid most = builder(HeatGrid.Cell.MAXIMUM, 10).add(0, mz, counts).build();
		HeatGrid sum = builder(HeatGrid.Cell.SUM, 10).add(0, mz, counts).build();
		assertEquals(3, most.cell(0, 0));
		assertEquals(4, sum.cell(0, 0));
		assertEquals(7, most.cell(0, 1));
		assertEquals(0, most.cell(0, 2));
		assertEquals(9, most.cell(0, 4));
	}

	@Test
	void rowsAreFoundByTimeAndColumnsByMass() {
		HeatGrid grid = builder(HeatGrid.Cell.MAXIMUM, 10).add(1, of(100), of(1)).add(2, of(100), of(2))
				.add(4, of(100), of(3)).build();
		assertEquals(3, grid.rows());
		assertEquals(0, grid.row(-5));
		assertEquals(0, grid.row(1.99));
		assertEquals(1, grid.row(2));
		assertEquals(2, grid.row(99));
		assertEquals(5.5, grid.time(3));
		assertEquals(0, grid.column(0));
		assertEquals(1, grid.column(102));
		assertEquals(4, grid.column(500));
		assertEquals(104, grid.mz(2));
	}

	/** However many scans share a row, nothing of them is lost. */
	@ParameterizedTest
	@CsvSource({ "2, 1", "2, 7", "3, 100", "64, 64", "64, 65", "64, 1000", "7, 12345" })
	void neighbouringScansShareRowsWhenThereAreMany(int mostRows, int scans) {
		HeatGrid.Builder most = builder(HeatGrid.Cell.MAXIMUM, mostRows);
		HeatGrid.Builder sums = builder(HeatGrid.Cell.SUM, mostRows);
		Random random = new Random(scans);
		double greatest = 0;
		double sum = 0;
		for (int scan = 0; scan < scans; scan++) {
			double value = random.nextInt(1000);
			most.add(scan, of(105), of(value));
			sums.add(scan, of(105), of(value));
			greatest = Math.max(greatest, value);
			sum += value;
		}
		HeatGrid grid = most.build();
		HeatGrid sumGrid = sums.build();
		double found = 0;
		double foundSum = 0;
		for (int row = 0; row < grid.rows(); row++) {
			found = Math.max(found, grid.cell(row, 2));
			foundSum += sumGrid.cell(row, 2);
		}
		assertTrue(grid.rows() <= mostRows && grid.rows() * 4 >= Math.min(scans, mostRows),
				() -> grid.rows() + " rows");
		assertEquals(greatest, found);
		assertEquals(sum, foundSum, sum * 1e-5);
		assertTrue(grid.time(grid.rows()) >= scans - 1);
	}

	@Test
	void aPixelShowsTheGreatestOfItsCellsTheLatestTimeOnTop() {
		HeatGrid grid = builder(HeatGrid.Cell.MAXIMUM, 10).add(0, of(101, 107), of(1, 2)).add(1, of(103, 109), of(3, 4))
				.build();
		assertArrayEquals(new float[] { 3, 4, 1, 2 }, grid.pixels(100, 110, 0, 2, 2, 2), 0f);
		assertArrayEquals(new float[] { 4 }, grid.pixels(100, 110, 0, 2, 1, 1), 0f);
	}

	@Test
	void besideTheGridThereIsNothing() {
		HeatGrid grid = builder(HeatGrid.Cell.MAXIMUM, 10).add(0, of(101), of(1)).add(1, of(101), of(1)).build();
		float[] pixels = grid.pixels(90, 100, 0, 2, 2, 1);
		assertTrue(Float.isNaN(pixels[0]));
		assertTrue(Float.isNaN(grid.pixels(100, 110, 5, 6, 1, 1)[0]));
	}

	/** Against looking at each cell. */
	@Test
	void pixelsAgreeWithTheCells() {
		Random random = new Random(11);
		HeatGrid.Builder builder = new HeatGrid.Builder(0, 20, 20, 100, HeatGrid.Cell.MAXIMUM);
		for (int scan = 0; scan < 30; scan++) {
			builder.add(scan, random.doubles(10, 0, 20).sorted().toArray(), random.doubles(10, 1, 100).toArray());
		}
		HeatGrid grid = builder.build();
		float[] pixels = grid.pixels(0, 20, 0, 30, 5, 6);
		for (int y = 0; y < 6; y++) {
			for (int x = 0; x < 5; x++) {
				float most = 0;
				for (int row = 30 - 5 * (y + 1); row < 30 - 5 * y; row++) {
					for (int column = 4 * x; column < 4 * (x + 1); column++) {
						most = Math.max(most, grid.cell(row, column));
					}
				}
				assertEquals(most, pixels[y * 5 + x], "pixel " + x + ", " + y);
			}
		}
	}

	@Test
	void whatMakesNoGridIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new HeatGrid.Builder(5, 5, 1, 2, HeatGrid.Cell.SUM));
		assertThrows(IllegalArgumentException.class,
				() -> new HeatGrid.Builder(0, 5, 100_000, 100_000, HeatGrid.Cell.SUM));
	}
}
