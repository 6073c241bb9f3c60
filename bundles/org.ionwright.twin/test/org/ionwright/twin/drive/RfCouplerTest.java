package org.ionwright.twin.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfCouplerTest {

	private static final MassFilter FINE = new MassFilter(4e-3, 0.2, 1.2e6);
	private static final MassFilter COARSE = new MassFilter(4e-3, 0.05, 1.2e6);

	/** Requirements 2.2: k = 0.9933 for a window of 2 %; one k tracks at every mass. */
	@ParameterizedTest
	@ValueSource(doubles = { 50, 300, 1050 })
	void oneRatioKeepsTheCentreOnTheMass(double mass) {
		ScanLine line = ScanLine.ofRatio(0.985);
		RfCoupler coupler = RfCoupler.centring(FINE, COARSE, line.centre());
		assertEquals(0.9933, coupler.ratio(), 1e-4);
		double apex = coupler.apexMass(FINE, COARSE, mass);
		assertEquals(mass, apex * line.centre(), 1e-9 * mass);
		assertEquals(mass - line.width() * mass / 3, apex, 2e-4 * mass);
	}

	@Test
	void apexMassGoesWithTheSquareOfTheFieldRadius() {
		MassFilter wide = new MassFilter(5e-3, 0.05, 1.2e6);
		assertEquals(0.9 * 500 * 16 / 25, RfCoupler.tuned(0.9).apexMass(FINE, wide, 500), 1e-9);
	}

	@Test
	void dcStaysWithItsStage() {
		RfCoupler coupler = RfCoupler.tuned(0.9);
		assertEquals(new Voltages(900, 0), coupler.coupled(new Voltages(1000, 160), 0));
		assertEquals(new Voltages(900, 140), coupler.coupled(new Voltages(1000, 160), 140));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> coupler.requireOwnDc(1, true, false)).getMessage()
				.startsWith("RF coupler cannot carry DC: stage 1 in mass-filter mode needs a DC supply"));
		coupler.requireOwnDc(1, false, false);
		coupler.requireOwnDc(1, true, true);
	}

	@Test
	void differentFrequenciesAreRefused() {
		MassFilter other = new MassFilter(4e-3, 0.05, 1.3e6);
		assertThrows(IllegalArgumentException.class, () -> RfCoupler.sameFrequency(FINE, other));
		assertThrows(IllegalArgumentException.class, () -> RfCoupler.tuned(1).apexMass(FINE, other, 500));
		assertThrows(IllegalArgumentException.class, () -> RfCoupler.centring(FINE, other, 1));
	}

	/** At half the width of the resonance, d = 1/(2Q), the amplitude is down by sqrt 2 and lags by 45 degrees. */
	@Test
	void detuningTakesAmplitudeAndTurnsThePhase() {
		RfCoupler coupler = new RfCoupler(0.9, 0.3, 0, 200, 0, 1);
		assertEquals(0.9, coupler.transfer(), 1e-12);
		assertEquals(0.3, coupler.transferPhase(), 1e-12);
		RfCoupler off = coupler.detunedBy(1.0 / 400);
		assertEquals(0.9 / Math.sqrt(2), off.transfer(), 1e-12);
		assertEquals(0.3 - Math.PI / 4, off.transferPhase(), 1e-12);
		assertEquals(off.transfer(), coupler.detunedBy(-1.0 / 400).transfer(), 1e-12);
	}

	@Test
	void neutralisingTakesTheCrossTalkAway() {
		RfCoupler coupler = RfCoupler.tuned(0.9);
		assertEquals(0.93, coupler.withStray(0.03, 0).transfer(), 1e-12);
		assertEquals(0.903, coupler.withStray(0.03, 0.9).transfer(), 1e-12);
		assertEquals(0.9, coupler.withStray(0.03, 1).transfer(), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY })
	void impossibleRatiosAreRefused(double ratio) {
		assertThrows(IllegalArgumentException.class, () -> RfCoupler.tuned(ratio));
	}
}
