package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.ionwright.spectrum.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassCalibrationTest {

	private static final double[] AT = { 69.0, 100, 219.7, 341, 480.05, 614.1 };

	@Test
	void correctedMassesAreThoseOfNumpy() {
		List<double[]> rows = TestTable.rows(MassCalibrationTest.class, "calibration.csv").map(Golden::numbers)
				.toList();
		for (double[] row : rows.subList(2, rows.size())) {
			MassCalibration calibration = MassCalibration.fit(rows.get(0), rows.get(1), (int) row[0]);
			assertArrayEquals(Arrays.copyOfRange(row, 1, 7), calibration.apply(AT), 1e-9, "order " + row[0]);
			for (MassCalibration.Point point : calibration.points()) {
				assertEquals((calibration.apply(point.measured()) / point.exact() - 1) * 1e6, point.residualPpm(),
						1e-6);
			}
		}
		assertTrue(MassCalibration.fit(rows.get(0), rows.get(1), 2).rmsPpm() > 0);
	}

	@Test
	void throughAsManyIonsAsCoefficientsItIsExactAndHasNoDeviation() {
		MassCalibration two = MassCalibration.fit(new double[] { 100.01, 500.2 }, new double[] { 100, 500 }, 1);
		assertEquals(100, two.apply(100.01), 1e-9);
		assertEquals(500, two.apply(500.2), 1e-9);
		assertTrue(Double.isNaN(two.rmsPpm()));
	}

	@Test
	void outsideTheIonsTheCorrectionStaysThatOfTheEnd() {
		MassCalibration two = MassCalibration.fit(new double[] { 100.01, 500.2 }, new double[] { 100, 500 }, 1);
		assertEquals(two.ppm(500.2), two.ppm(4000));
		assertEquals(two.ppm(100.01), two.ppm(10));
	}

	@ParameterizedTest
	@CsvSource({ "1, '100, 100', different ions", "2, '100, 200', different ions",
			"3, '100, 100.001, 500, 500.001', fix",
			"5, '100, 101, 102, 103, 104, 900', fix", "0, '', different ions" })
	void ionsThatDoNotFixThePolynomialAreRefused(int order, String ions, String word) {
		double[] measured = ions.isEmpty() ? new double[0] : Golden.numbers(ions.split(", "));
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> MassCalibration.fit(measured, measured, order));
		assertTrue(String.valueOf(error.getMessage()).contains(word), error.getMessage());
	}

	@Test
	void wrongAssignmentsAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> MassCalibration.fit(new double[] { 100, 200 }, new double[] { 100, 210 }, 1));
		assertThrows(IllegalArgumentException.class,
				() -> MassCalibration.fit(new double[] { 100, Double.NaN }, new double[] { 100, 200 }, 1));
		assertThrows(IllegalArgumentException.class,
				() -> MassCalibration.fit(new double[] { 100, 200 }, new double[] { 100, Double.NaN }, 1));
		assertThrows(IllegalArgumentException.class,
				() -> MassCalibration.fit(new double[] { 100, 100.5, 400 }, new double[] { 101.9, 98.6, 400 }, 2)
						.apply(Golden.linear(100, 0.001, 500)));
	}
}
