package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RodFieldTest {

	@Test
	void multipolesAreThoseOfTheReference() {
		List<String[]> rows = TestTable.rows(RodFieldTest.class, "round_rod_multipoles.csv").toList();
		assertEquals(12, rows.size());
		for (String[] row : rows) {
			RodArrangement free = RodArrangement.ofRatio(Double.parseDouble(row[0]));
			RodField field = new RodField(
					row[1].equals("none") ? free : free.inCase(Double.parseDouble(row[1])));
			Multipoles poles = field.multipoles(18);
			for (int i = 0; i < 5; i++) {
				assertEquals(Double.parseDouble(row[2 + i]), poles.a(2 + 4 * i), 1e-9, String.join(",", row));
			}
			assertTrue(field.boundaryError() < 1e-10, String.join(",", row));
		}
	}

	/** Physics 1.7. */
	@ParameterizedTest
	@CsvSource({ "1.128, 1.1330e-3, -2.4332e-3", "1.0, 1.0415e-2, -2.1195e-3", "1.25, -6.468e-3, -2.472e-3" })
	void dodecapoleFallsWithTheRodRadius(double ratio, double a6, double a10) {
		Multipoles poles = new RodField(RodArrangement.ofRatio(ratio)).multipoles(10);
		assertEquals(a6, poles.a(6), 1e-6);
		assertEquals(a10, poles.a(10), ratio == 1.25 ? 1e-4 : 1e-6);
	}

	/** Douglas and Konenkov 2002: 1.14511; in a case the zero moves up by some 1e-6. */
	@ParameterizedTest
	@CsvSource({ "Infinity, 1.145108", "4, 1.145111", "3.54, 1.145114" })
	void dodecapoleVanishesAtTheKnownRatio(double caseRadius, double expected) {
		double ratio = 1.13;
		for (int i = 0; i < 4; i++) {
			// Newton's method with the slope of A6 near its zero
			ratio += a6(ratio, caseRadius) / 0.0655;
		}
		assertEquals(expected, ratio, 6e-7);
	}

	private static double a6(double ratio, double caseRadius) {
		return new RodField(RodArrangement.ofRatio(ratio).inCase(caseRadius)).multipoles(6).a(6);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.2, 0.7, 1.128, 1.6, 2.2 })
	void symmetryLeavesEveryFourthMultipole(double ratio) {
		Multipoles poles = new RodField(RodArrangement.ofRatio(ratio)).multipoles(18);
		for (int n = 0; n <= 18; n++) {
			assertEquals(0, poles.b(n), 1e-10);
			if (n % 4 != 2) {
				assertEquals(0, poles.a(n), 1e-10, "A" + n);
			}
		}
	}

	/** Physics 1.7: +x rod out by 0.01 at r/r0 1.128. */
	@Test
	void aRodPulledOutAddsOddMultipoles() {
		RodArrangement regular = RodArrangement.ofRatio(1.128);
		Multipoles poles = new RodField(regular.withRodMoved(0, 0.01, 0)).multipoles(18);
		assertEquals(-8.3e-3, poles.a(1), 1e-4);
		assertEquals(0.99646, poles.a(2), 1e-5);
		assertEquals(-2.08e-3, poles.a(3), 1e-5);
		assertEquals(1.5e-4, poles.a(4), 1e-5);
		assertEquals(1.6e-4, poles.a(6) - new RodField(regular).multipoles(6).a(6), 1e-5);
	}

	/** The opposite rod gives the mirror image: odd multipoles change their sign. */
	@Test
	void movingTheOppositeRodMirrorsTheField() {
		RodArrangement regular = RodArrangement.ofRatio(1.128);
		Multipoles right = new RodField(regular.withRodMoved(0, 0.02, 0.01)).multipoles(18);
		Multipoles left = new RodField(regular.withRodMoved(2, -0.02, 0.01)).multipoles(18);
		for (int n = 1; n <= 18; n++) {
			assertEquals(n % 2 == 0 ? right.a(n) : -right.a(n), left.a(n), 1e-10);
			assertEquals(n % 2 == 0 ? -right.b(n) : right.b(n), left.b(n), 1e-10);
		}
		assertTrue(Math.abs(right.b(1)) > 1e-4);
	}

	@Test
	void expansionGivesThePotentialBetweenTheRods() {
		RodField field = new RodField(RodArrangement.ofRatio(1.128).withRodMoved(1, 0.03, 0.02).inCase(4));
		Multipoles poles = field.multipoles(60);
		for (double[] p : new double[][] { { 0.3, 0.1 }, { -0.5, 0.4 }, { 0.2, -0.8 }, { 0.7, 0.6 } }) {
			assertEquals(field.potential(p[0], p[1]), poles.potential(p[0], p[1]), 1e-9);
		}
	}

	@Test
	void rodsThatCannotBeBuiltAreRefused() {
		for (double ratio : new double[] { 0, -1, Double.NaN, 2.42, Double.POSITIVE_INFINITY }) {
			assertThrows(IllegalArgumentException.class, () -> RodArrangement.ofRatio(ratio));
		}
		RodArrangement regular = RodArrangement.ofRatio(1.128);
		assertThrows(IllegalArgumentException.class, () -> regular.inCase(3.2));
		assertThrows(IllegalArgumentException.class, () -> regular.withRodMoved(0, -1.2, 1.2));
	}
}
