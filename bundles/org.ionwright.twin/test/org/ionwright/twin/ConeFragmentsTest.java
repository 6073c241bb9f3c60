package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.sample.IonSpecies;
import org.junit.jupiter.api.Test;

/** Requirements S1-23: what the cone breaks shows up at its own m/z, less of it at more pressure. */
class ConeFragmentsTest {

	private static Twin spraying() {
		Twin twin = new Twin(Map.of(), 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 40, 0);
		return twin;
	}

	private static double rate(Twin twin, double mz, double seconds) {
		return twin.beam(false, seconds).species().stream().filter(ion -> Math.abs(ion.mz() - mz) < 2e-3)
				.mapToDouble(IonSpecies::rate).sum();
	}

	@Test
	void reserpineGivesItsKnownFragments() {
		Twin twin = spraying();
		double whole = rate(twin, 609.2807, 10);
		assertTrue(rate(twin, 397.2122, 10) < 0.01 * whole, "hardly any as it is tuned");
		twin.set("ionSource.coneVoltage", 90, 11);
		double left = rate(twin, 609.2807, 20);
		double first = rate(twin, 397.2122, 20);
		double second = rate(twin, 195.0652, 20);
		assertTrue(left < 0.8 * whole && left > 0.1 * whole, whole + " to " + left);
		assertEquals(first, second, 0.05 * first, "no caffeine at 195.065");
		assertEquals(whole, left + first + second, 0.03 * whole, "ions break, none gets lost");
		twin.set("ionSource.coneVoltage", 150, 21);
		assertTrue(rate(twin, 609.2807, 30) < 0.01 * whole);
	}

	/** A missing cone floods the interface, and the ions get through it cool. */
	@Test
	void gasCoolsThem() {
		Twin twin = spraying();
		twin.set("ionSource.coneVoltage", 100, 5);
		double before = rate(twin, 397.2122, 10) / rate(twin, 609.2807, 10);
		twin.fault("ionSource.interface.entrance", "missing", Double.NaN, 11);
		double flooded = rate(twin, 397.2122, 60) / rate(twin, 609.2807, 60);
		assertTrue(flooded < 0.1 * before, before + " to " + flooded);
	}

	/** Ammonium goes first; sodium stays. */
	@Test
	void adductsBreakAsTheyDo() {
		String path = "ionSource.liquidSupply.sample.components[0].";
		Map<String, Object> sheet = new HashMap<>(
				Map.of(path + "formula", "C30H62O11", path + "adduct", "NH4", path + "concentration", 1e-3));
		Twin twin = new Twin(sheet, 1, SharedTables.RESPONSES);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		twin.set("ionSource.coneVoltage", 95, 0);
		assertTrue(rate(twin, 599.4365, 10) > 0.2 * rate(twin, 616.4630, 10));
		sheet.put(path + "adduct", "Na");
		Twin salt = new Twin(sheet, 1, SharedTables.RESPONSES);
		salt.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		salt.set("ionSource.coneVoltage", 95, 0);
		double tuned = rate(salt, 621.4184, 10);
		assertTrue(tuned > 0);
		salt.set("ionSource.coneVoltage", 150, 11);
		assertEquals(tuned, rate(salt, 621.4184, 20), 1e-6 * tuned);
	}
}
