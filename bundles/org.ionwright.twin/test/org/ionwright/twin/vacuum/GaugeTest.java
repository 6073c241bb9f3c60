package org.ionwright.twin.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.gas.Gas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeTest {

	@ParameterizedTest
	@CsvSource({ "0.1", "1", "100", "1e4", "101325" })
	void piraniIsRightForNitrogenAndAir(double pressure) {
		assertEquals(pressure, PiraniGauge.COMMON.read(pressure, Gas.NITROGEN, 0).pressure(), 1e-9 * pressure);
		assertEquals(pressure, PiraniGauge.COMMON.read(pressure, Gas.AIR, 0).pressure(), 1e-3 * pressure);
	}

	/** Below 1 mbar the makers' factors: argon 1.7, helium 0.8, hydrogen 0.5. */
	@ParameterizedTest
	@CsvSource({ "Ar,1.7", "He,0.8", "H2,0.5", "Kr,2.4", "Xe,3.0", "CO2,0.9" })
	void piraniReadsOtherGasesByTheirFactors(String gas, double factor) {
		assertEquals(10 / factor, PiraniGauge.COMMON.read(10, Gas.named(gas), 0).pressure(), 0.03 * 10 / factor);
	}

	/** The old hazard: a chamber full of argon seems to be pumped, one with some helium at atmosphere. */
	@Test
	void piraniMisleadsAtHighPressure() {
		double argon = PiraniGauge.COMMON.read(101325, Gas.ARGON, 0).pressure();
		assertTrue(argon > 500 && argon < 5000, "argon at 1 atm reads " + argon);
		assertEquals(GaugeStatus.OVERRANGE, PiraniGauge.COMMON.read(2000, Gas.HELIUM, 0).status());
	}

	@Test
	void rangesEnd() {
		assertEquals(new GaugeReading(0.05, GaugeStatus.UNDERRANGE), PiraniGauge.COMMON.read(1e-4, Gas.AIR, 0));
		assertEquals(GaugeStatus.OVERRANGE, ColdCathodeGauge.COMMON.read(10, Gas.AIR, true, 0).status());
		assertEquals(GaugeStatus.UNDERRANGE, ColdCathodeGauge.COMMON.read(1e-9, Gas.AIR, true, 0).status());
		assertEquals(GaugeStatus.STARTING, ColdCathodeGauge.COMMON.read(1e-4, Gas.AIR, false, 0).status());
		assertThrows(IllegalArgumentException.class, () -> PiraniGauge.COMMON.read(Double.NaN, Gas.AIR, 0));
	}

	@Test
	void coldCathodeReadsOtherGasesByTheirFactors() {
		assertEquals(1e-4 / 0.8, ColdCathodeGauge.COMMON.read(1e-4, Gas.ARGON, true, 0).pressure(), 1e-12);
		assertEquals(1e-4 / 5.9, ColdCathodeGauge.COMMON.read(1e-4, Gas.HELIUM, true, 0).pressure(), 1e-12);
		assertEquals(1e-4 * Math.exp(0.03), ColdCathodeGauge.COMMON.read(1e-4, Gas.AIR, true, 1).pressure(), 1e-12);
	}

	@Test
	void lowPressureStrikesLate() {
		assertTrue(ColdCathodeGauge.COMMON.strikeDelay(1, 0.5) < 1);
		assertEquals(Math.log(2) * 3.1, ColdCathodeGauge.COMMON.strikeDelay(1e-4, 0.5), 1e-9);
		assertTrue(ColdCathodeGauge.COMMON.strikeDelay(1e-7, 0.5) > 1000);
	}
}
