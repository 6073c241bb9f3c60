package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.gas.Gas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronImpactTest {

	@ParameterizedTest
	@CsvSource({ "70, 2.5e-20", "15.6, 0", "0, 0" })
	void crossSectionOfNitrogen(double energy, double area) {
		assertEquals(area, ElectronImpact.of(1e-4, energy, 0.01).crossSection(Gas.NITROGEN), 1e-25);
	}

	/** Thin gas: electrons x n sigma L; thick gas: one ion for each electron. */
	@Test
	void ionsOfAThinAndOfAThickGas() {
		ElectronImpact source = ElectronImpact.of(1e-4, 70, 0.01);
		assertEquals(6.2415e14, source.electrons(), 1e11);
		double density = 1e-3 / (1.380649e-23 * 293.15);
		assertEquals(source.electrons() * density * 2.5e-20 * 0.01, source.ions(Gas.NITROGEN, 1e-3, 293.15), 1e8);
		assertEquals(source.electrons(), source.ions(Gas.NITROGEN, 1e5, 293.15), 1);
		assertTrue(source.ions(Gas.HELIUM, 1e-3, 293.15) < source.ions(Gas.ARGON, 1e-3, 293.15));
	}

	@Test
	void nonsenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> ElectronImpact.of(-1, 70, 0.01));
		assertThrows(IllegalArgumentException.class, () -> ElectronImpact.of(1e-4, Double.NaN, 0.01));
		assertThrows(IllegalArgumentException.class, () -> ElectronImpact.of(1e-4, 70, 0));
		assertThrows(IllegalArgumentException.class,
				() -> ElectronImpact.of(1e-4, 70, 0.01).ions(Gas.NITROGEN, -1, 293.15));
	}
}
