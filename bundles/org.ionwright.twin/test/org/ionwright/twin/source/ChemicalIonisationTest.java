package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.ionwright.twin.TestTable;
import org.ionwright.twin.source.ProtonTransfer.Molecule;
import org.junit.jupiter.api.Test;

class ChemicalIonisationTest {

	/** Physics notes, section 4: 5.7 uA are the most at 4 kV over 10 mm. */
	@Test
	void coronaFollowsTownsendBelowSaturation() {
		CoronaNeedle needle = CoronaNeedle.in(new DischargeLimit(BreakdownStrength.NITROGEN, 101325, 298.15),
				new TipGap(5e-5, 0.01), false);
		assertEquals(2640, needle.onset(), 10);
		assertEquals(5.7e-6, needle.saturation(4000), 0.05e-6);
		assertEquals(0, needle.current(2600), 0);
		double k = needle.current(4000) / (4000 * (4000 - needle.onset()));
		assertEquals(k, needle.current(3500) / (3500 * (3500 - needle.onset())), 1e-9 * k);
		for (double voltage = 2700; voltage < 20_000; voltage += 100) {
			assertTrue(needle.current(voltage) < needle.saturation(voltage));
			assertEquals(voltage, needle.voltage(needle.current(voltage)), 1e-6 * voltage);
		}
		assertTrue(needle.warning(true).isPresent(), "10 mm is short for a negative needle");
		assertTrue(needle.warning(false).isEmpty());
	}

	/** Physics notes, section 4: 15 mCi of nickel-63 make 2.8e11 pairs a second, 44 nA. */
	@Test
	void nickelFoilMakesFortyFourNanoamperes() {
		ElectronSource foil = ElectronSource.nickel63(15, ElectronSource.NITROGEN_PAIR);
		assertEquals(2.8e11, foil.pairs(), 0.03e11);
		assertEquals(44e-9, foil.current(), 0.6e-9);
		assertEquals(0, ElectronSource.filament(1e-4, 20, 34.8).pairs(), 0, "20 eV make no pair");
		assertEquals(2 * foil.current(), ElectronSource.nickel63(30, 34.8).current(), 1e-15);
	}

	/** Ions leave with the gas when it is quick and recombine when it is slow. */
	@Test
	void ionDensityIsLimitedByFlowOrRecombination() {
		ElectronSource foil = ElectronSource.nickel63(15, 34.8);
		assertEquals(foil.pairs() / 5e-5 * 1e-6, foil.density(5e-5, 1e-6), 1e-4 * foil.density(5e-5, 1e-6));
		assertEquals(Math.sqrt(foil.pairs() / 5e-5 / 1.6e-12), foil.density(5e-5, 1e3), 1e-3 * foil.density(5e-5, 1e3));
		assertTrue(foil.density(5e-5, 0.1) < foil.density(5e-5, 1));
	}

	/** First order steps in a row: the exact solution of the first two, and the whole charge at all times. */
	@Test
	void reagentsComeOneAfterTheOther() {
		double p = 101325;
		double t = 298.15;
		double[] rates = ReagentChain.rates(p, t, 1e-5);
		double n = p / (1.380649e-23 * t);
		assertEquals(5e-41 * n * n, rates[0], 1e-4 * rates[0]);
		assertEquals(1.9e-15 * 1e-5 * n, rates[1], 1e-9 * rates[1]);
		for (double time : new double[] { 1e-12, 1e-11, 1e-10, 1e-7, 1e-6, 1e-5 }) {
			double[] shares = ReagentChain.shares(p, t, 1e-5, time);
			assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
			assertEquals(Math.exp(-rates[0] * time), shares[0], 0.003);
			double second = rates[0] / (rates[1] - rates[0])
					* (Math.exp(-rates[0] * time) - Math.exp(-rates[1] * time));
			assertEquals(second, shares[1], 0.003);
		}
		assertEquals(1, ReagentChain.shares(p, t, 1e-3, 1e-3)[4], 1e-6,
				"at 1 atm all are clusters within a millisecond");
		assertTrue(ReagentChain.shares(100, t, 1e-6, 1e-5)[4] < 0.01, "at 1 mbar in dry gas they are not");
		assertEquals(1, ReagentChain.shares(p, t, 0, 1e-3)[1], 1e-6, "without water they stay N4+");
		assertEquals(1, ReagentChain.shares(p, t, 0.01, 0)[0], 0);
	}

	@Test
	void protonsAreHydratedByHumidityAndCold() {
		double dry = HydratedProton.meanWaters(1, 298.15);
		double humid = HydratedProton.meanWaters(1000, 298.15);
		assertTrue(dry > 2 && dry < 4.5, "1 Pa of water: " + dry);
		assertTrue(humid > 4.5, "1000 Pa of water: " + humid);
		assertTrue(HydratedProton.meanWaters(1000, 450) < 3, "heat dries them");
		assertEquals(1, Arrays.stream(HydratedProton.shares(100, 300)).sum(), 1e-12);
		assertEquals(1, HydratedProton.shares(0, 300)[0], 1e-12);
		for (int n = 1; n <= 6; n++) {
			assertTrue(HydratedProton.basicity(n, 298.15) > HydratedProton.basicity(n - 1, 298.15));
		}
		double benzene = Basicity.of("benzene").gasBasicity();
		assertTrue(HydratedProton.basicity(2, 298.15) < benzene && HydratedProton.basicity(4, 298.15) > benzene);
		assertTrue(HydratedProton.basicity(6, 298.15) < Basicity.of("acetone").gasBasicity());
	}

	@Test
	void affinitiesAreThoseOfTheReference() {
		assertEquals(16, TestTable.rows(ChemicalIonisationTest.class, "proton_affinity.csv").mapToInt(row -> {
			Basicity known = Basicity.of(row[0]);
			assertEquals(Double.parseDouble(row[1]), known.protonAffinity());
			assertEquals(Double.parseDouble(row[2]), known.gasBasicity());
			return 1;
		}).sum());
		assertEquals(0.5, Basicity.transferEfficiency(0, 300), 1e-12);
		assertTrue(Basicity.transferEfficiency(20, 300) > 0.99 && Basicity.transferEfficiency(-20, 300) < 0.01);
		assertTrue(Basicity.estimate("C8H10N4O2") > Basicity.estimate("C6H12O6"));
		assertEquals(Basicity.estimate("C10H8"), Basicity.estimate("NaC10H8"), "sodium is no nitrogen");
		assertThrows(IllegalArgumentException.class, () -> Basicity.of("phlogiston"));
	}

	/** Little time shares protons by concentration; much time gives them to the most basic. */
	@Test
	void timeMovesProtonsUphill() {
		Molecule acetone = new Molecule(782.1, 9e17);
		Molecule pyridine = new Molecule(898.1, 1e17);
		Molecule nitrogen = new Molecule(464.5, 2e25);
		ProtonTransfer water = new ProtonTransfer(660, 298.15);
		double[] early = water.shares(List.of(pyridine, acetone, nitrogen), 1e-5);
		assertEquals(1, Arrays.stream(early).sum(), 1e-9);
		assertEquals(9, early[2] / early[1], 0.1);
		assertEquals(2e-15 * 1e18 * 1e-5, 1 - early[0], 3e-4);
		assertEquals(0, early[3], 1e-6, "nitrogen takes none");
		double[] late = water.shares(List.of(pyridine, acetone, nitrogen), 1);
		assertTrue(late[1] > 0.999);
		double last = 1;
		for (double time = 1e-6; time < 1; time *= 3) {
			double left = water.shares(List.of(pyridine, acetone), time)[0];
			assertTrue(left < last);
			// exact for the reagent, which nothing feeds
			assertEquals(Math.exp(-2e-15 * 1e18 * time), left, 0.03);
			last = left;
		}
		assertThrows(IllegalArgumentException.class, () -> water.shares(List.of(acetone), Double.NaN));
	}

	@Test
	void negativeIonsTakeAcidsOrElectrons() {
		assertTrue(NegativeTransfer.find("acetic acid").orElseThrow().deprotonation(300) > 0.99);
		assertTrue(NegativeTransfer.find("methanol").orElseThrow().deprotonation(300) < 0.01);
		assertTrue(NegativeTransfer.find("nitrobenzene").orElseThrow().electronTransfer(300) > 0.99);
		assertEquals(0, NegativeTransfer.find("nitrobenzene").orElseThrow().deprotonation(300), 0);
	}
}
