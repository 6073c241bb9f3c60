package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ElectrosprayBeamTest {

	private static final Electrospray SPRAY = new Electrospray(2e-4, 0.01,
			Solvent.parse("methanol/water 50:50 + 0.1 % formic acid"));
	private static final SourceState RUNNING = new SourceState(3000, 40, 573.15, 8.3e-5, 1e-8 / 60, false);

	private static IonBeam beam(double concentration, SourceState state) {
		Component reserpine = new Component("reserpine", Formula.parse("C33H40N2O9"), "H", 1, concentration, 1);
		return new ElectrosprayBeam(SPRAY, List.of(reserpine), 1.2e-5).at(state);
	}

	private static double reserpine(double concentration, SourceState state) {
		return beam(concentration, state).species().stream().filter(ion -> Math.abs(ion.mz() - 609.2807) < 1e-3)
				.mapToDouble(IonSpecies::rate).sum();
	}

	@Test
	void signalIsLinearAtFirstAndSaturates() {
		assertEquals(10, reserpine(1e-4, RUNNING) / reserpine(1e-5, RUNNING), 0.1);
		assertTrue(reserpine(10, RUNNING) < 1.1 * reserpine(1, RUNNING));
	}

	@Test
	void noSprayNoIons() {
		assertEquals(IonBeam.NONE, beam(1e-3, new SourceState(0, 40, 573.15, 8.3e-5, 1e-8 / 60, false)));
		assertEquals(IonBeam.NONE, beam(1e-3, new SourceState(3000, 40, 573.15, 8.3e-5, 0, false)));
	}

	@Test
	void dischargeAndColdGasCostSignal() {
		double best = reserpine(1e-3, RUNNING);
		assertTrue(reserpine(1e-3, new SourceState(5000, 40, 573.15, 8.3e-5, 1e-8 / 60, false)) < 0.1 * best);
		assertTrue(reserpine(1e-3, new SourceState(3000, 40, 293.15, 8.3e-5, 1e-8 / 60, false)) < 0.5 * best);
		assertTrue(reserpine(1e-3, new SourceState(3000, 0, 573.15, 8.3e-5, 1e-8 / 60, false)) < 0.5 * best);
		assertTrue(reserpine(1e-3, new SourceState(3000, 150, 573.15, 8.3e-5, 1e-8 / 60, false)) < 0.1 * best);
	}

	@Test
	void spaceChargeLimitsTheBeam() {
		double limit = 2.763e14 * 1.2e-5;
		assertTrue(beam(1e-3, RUNNING).rate() < 0.05 * limit);
		assertTrue(beam(1e-3, RUNNING).rate() > 1e6);
	}

	/** Requirements, test beam S through a window of 10 u. */
	@Test
	void shareOfTheBeamIsCountedInIons() {
		List<IonSpecies> ions = new ArrayList<>(List.of(new IonSpecies(609.28, 1, 2e6), new IonSpecies(610.28, 1, 7e5),
				new IonSpecies(611.29, 1, 1.5e5), new IonSpecies(397.2, 1, 1e5)));
		for (int m = 50; m < 1000; m++) {
			ions.add(new IonSpecies(m, 1, 1.2e5 * Math.exp(-Math.pow((m - 150) / 140.0, 2)) + 8e3));
		}
		IonBeam s = new IonBeam(ions);
		assertEquals(0.0820, s.fractionWithin(604.28, 614.28), 0.0005);
		assertEquals(0.0142, s.fractionWithin(295, 305), 0.0002);
		assertEquals(0.00254, s.fractionWithin(495, 505), 0.00005);
		assertEquals(0, IonBeam.NONE.fractionWithin(0, 1000));
	}
}
