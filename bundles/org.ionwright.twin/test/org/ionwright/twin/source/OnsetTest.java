package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnsetTest {

	@Test
	void meetsTheReference() {
		TestTable.rows(OnsetTest.class, "esi_onset.csv").forEach(row -> {
			double tension = Double.parseDouble(row[1]);
			TipGap gap = new TipGap(Double.parseDouble(row[2]) / 1000, Double.parseDouble(row[3]) / 1000);
			assertEquals(1, gap.onsetField(tension) / Double.parseDouble(row[4]), 2e-5);
			assertEquals(1, gap.onset(tension) / Double.parseDouble(row[5]), 2e-5);
			assertEquals(1, gap.kebarleOnset(tension) / Double.parseDouble(row[6]), 2e-5);
			assertEquals(1, 1000 * gap.tipField() / Double.parseDouble(row[7]), 2e-5);
		});
	}

	/** Requirements, table of onset voltages: OD 0.4 mm, 10 mm. */
	@ParameterizedTest
	@CsvSource({ "methanol, 1.36, 1.45, 1.60, 2.16, 2.34", "methanol/water 50:50, 1.70, 1.81, 2.00, 2.69, 2.92",
			"water, 2.45, 2.61, 2.88, 3.88, 4.20" })
	void followsTipAndSolvent(String solvent, double a, double c, double b, double d, double e) {
		assertEquals(a, onset(TipShape.SLANT_5A, solvent, 4e-4, 0.01) / 1000, 0.011);
		assertEquals(c, onset(TipShape.ANNULAR_SHARP_5C, solvent, 4e-4, 0.01) / 1000, 0.011);
		assertEquals(b, onset(TipShape.SYMMETRIC_SHARP_5B, solvent, 4e-4, 0.01) / 1000, 0.011);
		assertEquals(d, onset(TipShape.SQUARE_5D, solvent, 4e-4, 0.01) / 1000, 0.011);
		assertEquals(e, onset(TipShape.ROUNDED_5E, solvent, 4e-4, 0.01) / 1000, 0.011);
	}

	/** Seed 001, FIG. 5: over the sizes and solvents of the requirements, S2-41. */
	@Test
	void tipsKeepTheirOrder() {
		for (Liquid liquid : Liquid.all()) {
			for (double diameter : new double[] { 2e-4, 4e-4, 7e-4, 1e-3 }) {
				for (double distance : new double[] { 3e-3, 6e-3, 1e-2, 2e-2 }) {
					double square = onset(TipShape.SQUARE_5D, liquid.name(), diameter, distance);
					for (TipShape sharp : List.of(TipShape.SLANT_5A, TipShape.SYMMETRIC_SHARP_5B,
							TipShape.ANNULAR_SHARP_5C)) {
						assertTrue(onset(sharp, liquid.name(), diameter, distance) < square);
					}
					assertTrue(square <= onset(TipShape.ROUNDED_5E, liquid.name(), diameter, distance));
					for (TipShape tip : TipShape.values()) {
						assertTrue(
								farField(tip, diameter, distance) <= farField(TipShape.ROUNDED_5E, diameter, distance));
					}
				}
			}
		}
		assertTrue(TipShape.ANNULAR_SHARP_5C.dropletFactor() < TipShape.SYMMETRIC_SHARP_5B.dropletFactor());
	}

	private static double onset(TipShape tip, String solvent, double diameter, double distance) {
		return new TipGap(tip.edgeRadius(diameter), distance).onset(SolventMixture.parse(solvent).surfaceTension());
	}

	private static double farField(TipShape tip, double diameter, double distance) {
		return new TipGap(tip.edgeRadius(diameter), distance).farField();
	}

	/** The voltage between tip and plane is the integral of the field; that of the hyperboloid is within some per cent. */
	@Test
	void axialFieldAddsUpToTheVoltage() {
		TipGap gap = new TipGap(1e-4, 0.01);
		assertEquals(gap.tipField(), gap.axialField(0), 1e-9 * gap.tipField());
		assertEquals(2 / (0.01 * Math.log(400)), gap.farField(), 1e-9);
		double sum = 0;
		int steps = 200_000;
		for (int i = 0; i < steps; i++) {
			sum += gap.axialField((i + 0.5) / steps * 0.01) * 0.01 / steps;
		}
		assertEquals(1, sum, 0.1);
	}

	@Test
	void slantTipSpraysOffTheAxis() {
		assertFalse(TipShape.SLANT_5A.axisymmetric());
		assertTrue(TipShape.SLANT_5A.sprayTilt() > 0);
		for (TipShape tip : List.of(TipShape.SYMMETRIC_SHARP_5B, TipShape.ANNULAR_SHARP_5C, TipShape.SQUARE_5D,
				TipShape.ROUNDED_5E)) {
			assertTrue(tip.axisymmetric());
		}
	}

	@Test
	void tipsAreNamedInFullOrByFigure() {
		for (TipShape tip : TipShape.values()) {
			assertEquals(tip, TipShape.named(tip.name()));
			assertEquals(tip, TipShape.named(tip.figure()));
		}
		assertEquals("5D", TipShape.SQUARE_5D.figure());
		String message = assertThrows(IllegalArgumentException.class, () -> TipShape.named("5F")).getMessage();
		assertTrue(message.contains("5F") && message.contains("ROUNDED_5E"), message);
	}

	/** Equal steps of voltage for equal ratios of pressure. */
	@Test
	void pressureActsByItsLogarithm() {
		assertEquals(1, OnsetPressure.factor(101325), 1e-12);
		double step = OnsetPressure.factor(2e5) - OnsetPressure.factor(1e5);
		assertEquals(step, OnsetPressure.factor(4e4) - OnsetPressure.factor(2e4), 1e-12);
		assertTrue(step > 0);
		assertTrue(OnsetPressure.warning(10).isPresent());
		assertTrue(OnsetPressure.warning(1e5).isEmpty());
		assertFalse(OnsetPressure.stable(5000, Liquid.named("methanol").vapourPressure(293.15)));
		assertTrue(OnsetPressure.stable(5000, Liquid.WATER.vapourPressure(293.15)));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.01, tip radius", "NaN, 0.01, tip radius", "1e-4, 0, tip distance", "1e-4, NaN, tip distance",
			"-1e-4, 0.01, tip radius" })
	void absurdGapsAreRefused(double radius, double distance, String name) {
		String message = assertThrows(IllegalArgumentException.class, () -> new TipGap(radius, distance)).getMessage();
		assertTrue(message.contains(name), message);
	}
}
