package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.spectrum.formula.Averagine;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.IsotopePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolymerTest {

	/** Mean and dispersity of the number of units; Poisson has 1 + 1/n - 1/n^2, a bell 1 + (deviation/n)^2. */
	@ParameterizedTest
	@CsvSource({ "SCHULZ, 60, 1.2, 1.2", "SCHULZ, 200, 1.05, 1.05", "SCHULZ, 300, 1.9, 1.9", "POISSON, 40, 1, 1.024375",
			"POISSON, 1, 1, 1", "GAUSSIAN, 50, 6, 1.0144" })
	void chainsHaveMeanAndDispersity(ChainLengths.Kind kind, double mean, double spread, double dispersity) {
		List<ChainLengths.Share> shares = new ChainLengths(kind, mean, spread).shares();
		double sum = 0;
		double first = 0;
		double second = 0;
		for (ChainLengths.Share share : shares) {
			sum += share.share();
			first += share.share() * share.units();
			second += share.share() * share.units() * share.units();
		}
		assertEquals(1, sum, 1e-12);
		assertEquals(mean, first, 5e-3 * mean);
		assertEquals(dispersity, second / (first * first), 5e-3 * dispersity);
	}

	@Test
	void propyleneGlycolHasItsAnchor() {
		Polymer glycol = new Polymer(Formula.parse("C3H6O"), Formula.parse("H2O"),
				new ChainLengths(ChainLengths.Kind.POISSON, 10, 1));
		Component ten = glycol.components("PPG", "NH4", 1, 1, 1).stream().filter(c -> c.name().endsWith("n = 10"))
				.findAny().orElseThrow();
		assertEquals(616.46304, ten.ions(false).getFirst().mz(), 1e-5);
		assertEquals(1, glycol.components("PPG", "NH4", 1, 1, 1).stream().mapToDouble(Component::concentration).sum(),
				1e-12);
		assertTrue(glycol.massAverageMass() > glycol.numberAverageMass());
	}

	@Test
	void impossibleChainsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ChainLengths(ChainLengths.Kind.SCHULZ, 10, 1));
		assertThrows(IllegalArgumentException.class, () -> new ChainLengths(ChainLengths.Kind.POISSON, Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> new ChainLengths(ChainLengths.Kind.GAUSSIAN, 10, 0));
	}

	/** The most abundant peak of a protein is foreseen within a nucleon for each 10 kDa. */
	@ParameterizedTest
	@CsvSource({ "C769H1212N210O218S2, 2", "C66H95N19O26, 1", "C4400H7000N1200O1300S40, 10" })
	void averagineHasTheMassAndAboutThePattern(String text, int within) {
		Formula protein = Formula.parse(text);
		Formula guess = Averagine.ofMass(protein.averageMass());
		assertEquals(protein.averageMass(), guess.averageMass(), 0.6);
		assertEquals(IsotopePattern.of(protein).highest().extraNucleons(),
				IsotopePattern.of(guess).highest().extraNucleons(), within);
		assertThrows(IllegalArgumentException.class, () -> Averagine.ofMass(10));
	}

	@Test
	void foldedChargeIsTheRayleighCharge() {
		assertEquals(10.13, ChargeSeries.foldedCharge(16951), 0.01);
		ChargeSeries series = new ChargeSeries(17, 3, 10, 25);
		double sum = 0;
		for (int z = 9; z <= 26; z++) {
			sum += series.share(z);
		}
		assertEquals(1, sum, 1e-12);
		assertEquals(0, series.share(9));
		assertThrows(IllegalArgumentException.class, () -> new ChargeSeries(17, 3, 25, 10));
	}
}
