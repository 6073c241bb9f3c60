package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.transport.DriftingIon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements S1-23: in-source fragmentation against voltage and pressure. */
class ConeDissociationTest {

	private static final DriftingIon RESERPINE = DriftingIon.ofMass(609.28);

	/** Voltage at which half of the ions break. */
	private static double half(double pressure, double gap, DriftingIon ion) {
		ConeDissociation cone = new ConeDissociation(pressure, 293.15, gap);
		double low = 0;
		double high = 2000;
		for (int i = 0; i < 60; i++) {
			double middle = (low + high) / 2;
			if (cone.whole(ion, middle) > 0.5) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Test
	void moreVoltageBreaksMore() {
		ConeDissociation cone = new ConeDissociation(535, 293.15, 1e-3);
		double last = 1;
		for (double volts = 0; volts <= 150; volts += 5) {
			double whole = cone.whole(RESERPINE, volts);
			assertTrue(whole <= last && whole >= 0, "at " + volts);
			last = whole;
		}
		assertEquals(1, cone.whole(RESERPINE, 0));
		assertEquals(1, cone.whole(RESERPINE, 40), 1e-3, "as it is tuned");
		assertTrue(last < 1e-3, "left " + last);
	}

	/** v = K V/gap with K as 1/p: the heat goes with V/(p gap), the time hardly counts. */
	@ParameterizedTest
	@CsvSource({ "535, 1e-3", "1070, 1e-3", "535, 2e-3", "267, 1.5e-3" })
	void voltageGoesWithPressureTimesGap(double pressure, double gap) {
		double reference = half(535, 1e-3, RESERPINE);
		assertTrue(reference > 70 && reference < 110, "half at " + reference);
		assertEquals(reference * pressure / 535 * gap / 1e-3, half(pressure, gap, RESERPINE), 0.08 * reference
				* pressure / 535 * gap / 1e-3);
	}

	/** Heavy ions drift slower, several charges pull more. */
	@Test
	void heavyIonsWantMoreAndChargedOnesLess() {
		assertTrue(half(535, 1e-3, DriftingIon.ofMass(1000)) > 1.2 * half(535, 1e-3, RESERPINE));
		DriftingIon doubly = new DriftingIon(609.28, 2, RESERPINE.crossSection());
		assertEquals(0.5 * half(535, 1e-3, RESERPINE), half(535, 1e-3, doubly), 1);
	}

	/** By hand at 900 K: k = 1e11 exp(-1.14 eV/kT) = 4.13e4 per s. */
	@Test
	void ratesAreThoseOfTheArrheniusPlot() {
		ConeDissociation hot = new ConeDissociation(1e6, 900, 1e-3);
		double speed = RESERPINE.driftSpeed(org.ionwright.twin.gas.Gas.NITROGEN, 900, 1e6, 1);
		double k = 1e11 * Math.exp(-1.14 / (8.617333e-5 * 900));
		assertEquals(4.13e4, k, 100);
		assertEquals(Math.exp(-k * 1e-3 / speed), hot.whole(RESERPINE, 1e-3), 1e-6);
	}

	@Test
	void withoutGasNothingIsHeated() {
		assertEquals(1, new ConeDissociation(1e-3, 293.15, 1e-3).whole(RESERPINE, 150), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "0, 293, 1e-3, 10, pressure", "535, -1, 1e-3, 10, temperature", "535, 293, NaN, 10, gap",
			"535, 293, 1e-3, -1, cone voltage", "535, 293, 1e-3, NaN, cone voltage" })
	void absurdInputIsNamed(double pressure, double temperature, double gap, double volts, String named) {
		String text = assertThrows(IllegalArgumentException.class,
				() -> new ConeDissociation(pressure, temperature, gap).whole(RESERPINE, volts)).getMessage() + "";
		assertTrue(text.contains(named), text);
	}
}
