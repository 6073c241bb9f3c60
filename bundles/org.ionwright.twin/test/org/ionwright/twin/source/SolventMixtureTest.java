package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolventMixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "methanol/water 50:50; methanol; 0.5", "water/methanol 90:10; methanol; 0.1",
			"water; methanol; 0", "MeOH; methanol; 1", "methanol/water; methanol; 0.5",
			"methanol/water 50:50 + 0.1 % formic acid; methanol; 0.5", "5:95 water:acetonitrile; acetonitrile; 0.95",
			"70% acetonitrile 30% water, 10 mM ammonium acetate; acetonitrile; 0.7",
			"70 % ACN, 30 % H2O; acetonitrile; 0.7", "ACN/H2O/IPA 60:30:10 0.1% FA; isopropanol; 0.1",
			"methanol-water; methanol; -1", "Hexane; hexane; 1", "MeOH:H2O (1:1, v/v) + 5 mM NH4OAc; water; 0.5",
			"water with 5 % dmso; dmso; 0.05", "50 % methanol; methanol; 0.5",
			"30% ACN + 0.1 % FA; water; 0.7", "methanol and water 80:20; methanol; 0.8",
			"methanol/water 50:50 and 0.1 % formic acid; water; 0.5", "0.1 % formic acid; water; -1" })
	void readsWhatPeopleWrite(String text, String liquid, double share) {
		if (share < 0) {
			assertThrows(IllegalArgumentException.class, () -> SolventMixture.parse(text));
		} else {
			assertEquals(share, SolventMixture.parse(text).share(Liquid.named(liquid)), 1e-9);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "quicksilver", "methanol/water 50:30:20", "water + 0.1 % moon dust",
			"water + 5 mM methanol" })
	void saysWhatItDoesNotUnderstand(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> SolventMixture.parse(text)).getMessage();
		assertTrue(message.contains("'" + text + "'") && message.contains("write for instance"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "water + 0.1 % formic acid; formic acid; 26.5",
			"water + 10 mM NH4OAc; ammonium acetate; 10", "water + formic acid; formic acid; 26.5",
			"water + 50 um nacl; sodium chloride; 0.05", "methanol/water 50:50 0.2 % acetic acid; acetic acid; 34.94" })
	void additivesHaveConcentrations(String text, String additive, double concentration) {
		assertEquals(concentration, SolventMixture.parse(text).additives().get(Additive.find(additive).orElseThrow()),
				0.01 * concentration);
	}

	/** Measured at 25 C: 0.1 % formic acid in water about 0.085 S/m, 10 mM NaCl 0.118 S/m. */
	@Test
	void conductivityFollowsTheIons() {
		assertEquals(0.085, SolventMixture.parse("water + 0.1 % formic acid").conductivity(), 0.005);
		assertEquals(0.118, SolventMixture.parse("water + 10 mM NaCl").conductivity(), 0.008);
		double mixed = SolventMixture.parse("methanol/water 50:50 + 0.1 % formic acid").conductivity();
		assertTrue(mixed > 0.005 && mixed < 0.05, "half methanol: " + mixed);
		assertTrue(SolventMixture.parse("methanol/water 50:50").conductivity() < 0.1 * mixed);
		assertTrue(SolventMixture.parse("hexane + 10 mM NaCl").conductivity() < 1e-9);
	}

	/** 0.035 N/m as the table of onset voltages supposes; densities of 50:50 by volume lie in between. */
	@Test
	void mixturesLieBetweenTheirParts() {
		SolventMixture half = SolventMixture.parse("methanol/water 50:50");
		assertEquals(0.0351, half.surfaceTension(), 3e-4);
		assertEquals(55.55, half.permittivity(), 0.01);
		assertEquals(892, half.density(), 1);
		assertEquals(0.693, half.moleFraction(Liquid.WATER), 0.002);
		assertTrue(half.viscosity() > 1.4e-3 && half.viscosity() < 1.9e-3, "as measured, thicker than either part");
		for (int percent = 0; percent < 100; percent += 10) {
			SolventMixture less = mix(percent);
			SolventMixture more = mix(percent + 10);
			assertTrue(less.surfaceTension() > more.surfaceTension());
			assertTrue(less.vapourPressure(293.15) < more.vapourPressure(293.15));
			assertTrue(less.boilingPoint(101325) > more.boilingPoint(101325));
		}
	}

	private static SolventMixture mix(int percent) {
		return new SolventMixture(Map.of(Liquid.named("acetonitrile"), (double) percent, Liquid.WATER, 100.0 - percent),
				Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "water, 373.15", "methanol, 337.8", "acetonitrile, 354.8", "isopropanol, 355.4", "dmso, 462",
			"hexane, 341.9", "toluene, 383.8", "ethanol, 351.4", "acetone, 329.2", "chloroform, 334.3",
			"dichloromethane, 313", "thf, 339", "dmf, 426" })
	void boilingPointsAreThoseOfHandbooks(String name, double kelvin) {
		Liquid liquid = Liquid.named(name);
		assertEquals(kelvin, liquid.boilingPoint(101325), 5);
		assertEquals(101325, liquid.vapourPressure(liquid.boilingPoint(101325)), 1);
		assertEquals(liquid.boilingPoint(101325), SolventMixture.pure(liquid).boilingPoint(101325), 1e-3);
	}

	/** Requirements 2.2: vapour at 20 C and evaporation power of 1 mL/min. */
	@ParameterizedTest
	@CsvSource({ "methanol, 594, 16", "water, 1332, 43", "acetonitrile, 460, 11", "hexane, 183, 5" })
	void vapourAndHeatOfOneMillilitreAMinute(String name, double millilitres, double watts) {
		SolventMixture solvent = SolventMixture.parse(name);
		double flow = 1e-6 / 60;
		assertEquals(millilitres, solvent.vapourThroughput(flow, 293.15) / 101325 * 6e7, 0.015 * millilitres);
		assertEquals(watts, solvent.evaporationPower(flow, 293.15, 353.15), 0.06 * watts);
	}

	@Test
	void oilAndWaterAreWarnedOf() {
		assertTrue(SolventMixture.parse("hexane/water").warning().isPresent());
		assertTrue(SolventMixture.parse("methanol/water").warning().isEmpty());
		assertTrue(SolventMixture.parse("hexane/toluene").warning().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new SolventMixture(Map.of(Liquid.WATER, -1.0), Map.of()));
		assertThrows(IllegalArgumentException.class, () -> new SolventMixture(Map.of(), Map.of()));
	}
}
