package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class DropletTest {

	@Test
	void rayleighLimitMeetsTheReference() {
		TestTable.rows(DropletTest.class, "esi_rayleigh_fission.csv").forEach(row -> {
			double tension = Double.parseDouble(row[0]);
			double radius = Double.parseDouble(row[1]) * 1e-6;
			double charge = Double.parseDouble(row[2]);
			assertEquals(1, RayleighLimit.charge(tension, radius) / charge, 1e-6);
			double charges = Double.parseDouble(row[3]);
			assertEquals(charges, RayleighLimit.charges(tension, radius), Math.max(0.0051, 1e-6 * charges));
			assertEquals(radius, RayleighLimit.radius(tension, RayleighLimit.charge(tension, radius)), 1e-12 * radius);
		});
	}

	@Test
	void fissionChainMeetsTheReference() {
		FissionChain chain = new FissionChain(51250, 0.945e-6);
		TestTable.rows(DropletTest.class, "esi_fission_chain.csv").forEach(row -> {
			double[] v = new double[row.length];
			for (int i = 0; i < row.length; i++) {
				v[i] = Double.parseDouble(row[i]);
			}
			FissionChain.Burst burst = chain.burst((int) v[0]);
			assertEquals(v[1], burst.charges(), 1);
			assertEquals(v[2], burst.radius() * 1e6, 1e-4);
			assertEquals(v[3], burst.chargesAfter(), 1);
			assertEquals(v[4], burst.radiusAfter() * 1e6, 1e-4);
			assertEquals(v[5], burst.offspringRadius() * 1e6, 1e-4);
			assertEquals(v[6], burst.offspringCharges(), 0.1);
			assertEquals(burst.charges(), burst.chargesAfter() + chain.offspring() * burst.offspringCharges(), 1e-6);
			double volume = Math.pow(burst.radiusAfter(), 3) + chain.offspring() * Math.pow(burst.offspringRadius(), 3);
			assertEquals(1, volume / Math.pow(burst.radius(), 3), 1e-12);
			// each burst at the same share of the Rayleigh limit
			assertEquals(0.795, burst.charges() / RayleighLimit.charges(0.0226, burst.radius()), 0.001);
		});
	}

	/** The reference has the densities 997, 787, 777 kg/m3 and lets no vapour pressure exceed 1 atm. */
	@Test
	void evaporationMeetsTheReference() {
		TestTable.rows(DropletTest.class, "esi_evaporation.csv").forEach(row -> {
			Evaporation drop = Evaporation.of(SolventMixture.parse(row[0]), Double.parseDouble(row[1]), 101325, 0);
			assertEquals(1, drop.isothermalRate() / Double.parseDouble(row[3]), 0.002);
			assertEquals(Double.parseDouble(row[7]), drop.temperature() - drop.dropTemperature(), 0.02);
			assertEquals(1, drop.rate() / Double.parseDouble(row[8]), 0.002);
			assertEquals(Double.parseDouble(row[5]) / 1000,
					1.5e-6 * 1.5e-6 / drop.isothermalRate(), 0.002 * Double.parseDouble(row[5]) / 1000);
		});
	}

	@Test
	void evaporationKnowsLoadingPressureAndHeat() {
		SolventMixture water = SolventMixture.parse("water");
		double dry = Evaporation.of(water, 298.15, 101325, 0).rate();
		double half = Evaporation.of(water, 298.15, 101325, Liquid.WATER.vapourPressure(298.15) / 2).rate();
		double full = Evaporation.of(water, 298.15, 101325, Liquid.WATER.vapourPressure(298.15)).rate();
		assertTrue(half < 0.6 * dry && half > 0.3 * dry);
		assertEquals(0, full, 1e-4 * dry);
		assertTrue(Evaporation.of(water, 298.15, 5e4, 0).rate() > dry);
		assertTrue(Evaporation.of(water, 423.15, 101325, 0).rate() > 5 * dry);
		assertTrue(Evaporation.of(SolventMixture.parse("hexane"), 298.15, 101325, 0).rate() > 5 * dry);
		assertFalse(Evaporation.of(water, 423.15, 101325, 0).belowBoiling());
		assertTrue(Evaporation.of(water, 298.15, 101325, 0).belowBoiling());
		assertTrue(Evaporation.of(water, 298.15, 101325, 0).warning().isEmpty());
		assertTrue(Evaporation.of(SolventMixture.parse("hexane"), 500, 2e4, 0).warning().isPresent());
		assertEquals(5.8e-3, Evaporation.of(water, 298.15, 101325, 0).life(1.5e-6), 1e-4);
		assertEquals(0.68e-3, Evaporation.of(water, 423.15, 101325, 0).life(1.5e-6), 1e-5);
		assertThrows(IllegalArgumentException.class, () -> Evaporation.of(water, 298.15, 101325, 2e5));
		assertThrows(IllegalArgumentException.class, () -> Evaporation.of(water, Double.NaN, 101325, 0));
	}

	@Test
	void chargedResidueMeetsTheReference() {
		TestTable.rows(DropletTest.class, "esi_crm_charge.csv").forEach(row -> {
			double mass = Double.parseDouble(row[0]);
			assertEquals(Double.parseDouble(row[1]), ChargedResidue.printedRule(mass), 0.001);
			assertEquals(Double.parseDouble(row[2]), ChargedResidue.charges(mass), 0.001);
		});
	}

	/** Ions leave drops of some nanometres only, as the literature has it. */
	@Test
	void ionsEvaporateFromNanodrops() {
		double limit = IonEvaporation.limitRadius(0.0728, 2.2, 298.15);
		assertTrue(limit > 2e-9 && limit < 1.2e-8, "limit " + limit);
		assertTrue(IonEvaporation.limitRadius(0.0728, 2.4, 298.15) < limit, "higher barrier, smaller drops");
		assertTrue(IonEvaporation.limitRadius(0.0728, 2.2, 350) > limit, "heat helps");
		double field = IonEvaporation.surfaceField(0.0728, 1e-8, 1);
		assertEquals(2 * Math.sqrt(0.0728 / (8.8541878128e-12 * 1e-8)), field, 1e-6 * field);
		assertEquals(1.380649e-23 * 300 / 6.62607015e-34, IonEvaporation.rate(0, 0, 300), 1e6, "no barrier: k T / h");
	}

	@Test
	void lifeRunsFromDropToIons() {
		DropletLife life = new DropletLife(1e-6, 0.6, 0.0365, 1e-9);
		List<DropletLife.Moment> moments = life.moments();
		for (int i = 1; i < moments.size(); i++) {
			assertTrue(moments.get(i).seconds() > moments.get(i - 1).seconds());
			assertTrue(moments.get(i).radius() < moments.get(i - 1).radius());
			assertTrue(moments.get(i).freed() > moments.get(i - 1).freed());
		}
		// first burst where 0.6 has become 0.8 of the limit
		assertEquals((1 - Math.pow(0.75, 4.0 / 3)) * 1e-3, moments.get(1).seconds(), 0.02e-3);
		assertEquals(0.15, moments.get(1).freed(), 1e-9);
		assertEquals(1, moments.getLast().freed(), 1e-12);
		assertEquals(1e-3, moments.getLast().seconds(), 0.05e-3, "a burst loses little mass: dry after about R^2/K");
		assertEquals(0, life.freed(0), 0);
		assertEquals(0, new DropletLife(1e-6, 0.6, 0.0365, 0).freed(100), 0, "nothing dries in wet gas");
		double hot = new DropletLife(1e-6, 0.6, 0.0365, 4e-9).freedOfSpray(2e-4);
		assertTrue(hot > life.freedOfSpray(2e-4));
		assertEquals(1, life.freedOfSpray(1), 1e-12);
		// a droplet of twice the size takes four times as long
		assertEquals(life.freed(5e-4), new DropletLife(2e-6, 0.6, 0.0365, 1e-9).freed(20e-4), 1e-3);
	}

	/** Seed 001, FIG. 5E (S2-41): its field shortens the time of droplets, at the same voltage and at each tip's own. */
	@Test
	void roundedTipShortensResidence() {
		for (Liquid liquid : Liquid.all()) {
			for (double diameter : new double[] { 2e-4, 4e-4, 1e-3 }) {
				for (double distance : new double[] { 3e-3, 1e-2, 2e-2 }) {
					assertTrue(residence(TipShape.ROUNDED_5E, liquid, diameter, distance, true) < residence(
							TipShape.SQUARE_5D, liquid, diameter, distance, true));
					assertTrue(residence(TipShape.ROUNDED_5E, liquid, diameter, distance, false) < residence(
							TipShape.SQUARE_5D, liquid, diameter, distance, false));
				}
			}
		}
	}

	private static double residence(TipShape tip, Liquid liquid, double diameter, double distance, boolean own) {
		TipGap gap = new TipGap(tip.edgeRadius(diameter), distance);
		double radius = 1e-6 * tip.dropletFactor();
		double charge = 0.7 * RayleighLimit.charge(liquid.surfaceTension(), radius);
		return DropletFlight.time(gap, own ? 1.1 * gap.onset(liquid.surfaceTension()) : 3000,
				DropletFlight.mobility(charge, radius, 293.15, 101325), 0);
	}

	/** In a gas stream alone the time is way over speed. */
	@Test
	void streamCarriesWhatHasNoCharge() {
		assertEquals(0.005, DropletFlight.time(new TipGap(1e-4, 0.01), 3000, 0, 2), 1e-9);
		assertTrue(DropletFlight.time(new TipGap(1e-4, 0.01), 3000, 1e-4, 2) < 0.005);
		assertTrue(DropletFlight.mobility(1e-15, 1e-7, 293.15, 1e4) > DropletFlight.mobility(1e-15, 1e-7, 293.15, 1e5));
	}

	@Test
	void myoglobinUnfoldsInAcidAndMethanol() {
		assertEquals(10, ChargeStates.foldedMean(16951), 0.5);
		double folded = ChargeStates.unfoldedShare(SolventMixture.parse("water + 10 mM ammonium acetate"));
		double denatured = ChargeStates.unfoldedShare(SolventMixture.parse("methanol/water 50:50 + 0.1 % formic acid"));
		assertTrue(folded < 0.01 && denatured > 0.95);
		Map<Integer, Double> low = ChargeStates.distribution(16951, folded);
		Map<Integer, Double> high = ChargeStates.distribution(16951, denatured);
		assertEquals(1, high.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-4);
		assertTrue(mode(low) >= 9 && mode(low) <= 11);
		assertTrue(mode(high) >= 15 && mode(high) <= 19);
		// denatured myoglobin shows 12 to 25 charges
		double usual = high.entrySet().stream().filter(e -> e.getKey() >= 12 && e.getKey() <= 25)
				.mapToDouble(Map.Entry::getValue).sum();
		assertTrue(usual > 0.9, "share of 12 to 25: " + usual);
	}

	private static int mode(Map<Integer, Double> shares) {
		return shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	@Test
	void componentsShareTheCharge() {
		Partitioning spray = Partitioning.of(0.3e-6, 1e-8 / 60);
		assertEquals(0.3e-6 / (96485.33 * 1e-8 / 60), spray.excess(), 1e-6);
		double weak = spray.shares(1e-5)[0];
		assertEquals(10, spray.shares(1e-4)[0] / weak, 0.1, "linear at first");
		assertTrue(spray.shares(10)[0] < 1.1 * spray.shares(1)[0], "saturated at last");
		double[] both = spray.shares(1e-5, 1);
		assertTrue(both[0] < 0.1 * weak, "suppressed by the strong one");
		assertTrue(both[0] + both[1] < 1);
		assertThrows(IllegalArgumentException.class, () -> spray.shares(-1));
	}
}
