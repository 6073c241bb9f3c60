package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class TipFieldTest {

	private static TipProfile profile(String shape) {
		return shape.startsWith("sphere") ? TipProfile.ROUNDED
				: shape.contains("wetted") ? TipProfile.FLAT_WETTED
						: shape.contains("15 deg") ? TipProfile.SHARP_15
								: shape.contains("30 deg") ? TipProfile.SHARP_30
										: shape.contains("no meniscus") ? TipProfile.FLUSH : TipProfile.FLAT_PINNED;
	}

	/** Within 3 % of an independent solution as the physics notes ask; 1.5 % is reached. */
	@Test
	void meetsTheReference() {
		TestTable.rows(TipFieldTest.class, "esi_tip_shapes.csv").forEach(row -> {
			TipField tip = new TipField(profile(row[0]), Double.parseDouble(row[1]) / 1000,
					Double.parseDouble(row[2]) / 1000, Double.parseDouble(row[3]) / 1000);
			// the onset contains the field; only the flush disc has none
			double got = row.length > 8 ? tip.onset(0.0365) / Double.parseDouble(row[8])
					: tip.apexField() * 1e6 / Double.parseDouble(row[4]);
			assertEquals(1, got / 1000, 0.015, String.join(",", row));
		});
	}

	/** Sharp tips need the least voltage, dry flat ones the most. */
	@Test
	void onsetsKeepTheirOrder() {
		for (double outer : new double[] { 2e-4, 4e-4 }) {
			for (double distance : new double[] { 3e-3, 2e-2 }) {
				double sharp = new TipField(TipProfile.SHARP_15, outer, outer / 4, distance).onset(0.0365);
				double blunt = new TipField(TipProfile.SHARP_30, outer, outer / 4, distance).onset(0.0365);
				double wetted = new TipField(TipProfile.FLAT_WETTED, outer, outer / 4, distance).onset(0.0365);
				double pinned = new TipField(TipProfile.FLAT_PINNED, outer, outer / 4, distance).onset(0.0365);
				assertTrue(sharp < blunt && blunt < wetted && wetted < pinned);
			}
		}
	}

	/** All lengths doubled at the same voltage halve the field; the rod behind is long enough to hardly matter. */
	@Test
	void fieldScalesWithSize() {
		double small = new TipField(TipProfile.FLAT_WETTED, 2e-4, 1e-4, 5e-3).apexField();
		double large = new TipField(TipProfile.FLAT_WETTED, 4e-4, 2e-4, 1e-2).apexField();
		assertEquals(0.5, large / small, 0.02);
		assertEquals(1, new TipField(TipProfile.FLUSH, 2e-4, 1e-4, 1e-2).enhancement(), 0.03,
				"a flat disc has about the field of the textbook formula");
	}

	@Test
	void nonsenseIsRefused() {
		assertTrue(Double.isNaN(new TipField(TipProfile.FLUSH, 2e-4, 1e-4, 1e-2).onset(0.03)));
		assertThrows(IllegalArgumentException.class, () -> new TipField(TipProfile.FLAT_PINNED, 2e-4, 3e-4, 1e-2));
		assertThrows(IllegalArgumentException.class, () -> new TipField(TipProfile.FLAT_PINNED, 2e-4, 1e-4, 1e-5));
		assertThrows(IllegalArgumentException.class,
				() -> new TipField(TipProfile.FLAT_PINNED, Double.NaN, 1e-4, 1e-2));
	}
}
