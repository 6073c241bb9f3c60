package org.ionwright.twin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SprayBehaviourTest {

	private static final double FLOW = 1e-8 / 60;
	private static final SprayRegime REGIME = new SprayRegime(2700, 5000, 1e-12, false);

	@ParameterizedTest
	@CsvSource({ "0, DRIPPING", "2690, DRIPPING", "2710, PULSATING", "2870, CONE_JET", "4000, CONE_JET",
			"4060, MULTI_JET", "4990, MULTI_JET", "5000, DISCHARGE" })
	void statesComeInOrderAsVoltageRises(double voltage, SprayState state) {
		assertEquals(state, REGIME.next(SprayState.OFF, voltage, FLOW));
	}

	@Test
	void statesRememberWhereTheyCameFrom() {
		assertEquals(SprayState.CONE_JET, REGIME.next(SprayState.CONE_JET, 2760, FLOW));
		assertEquals(SprayState.PULSATING, REGIME.next(SprayState.DRIPPING, 2760, FLOW));
		assertEquals(SprayState.PULSATING, REGIME.next(SprayState.CONE_JET, 2600, FLOW));
		assertEquals(SprayState.DRIPPING, REGIME.next(SprayState.CONE_JET, 2500, FLOW));
		assertEquals(SprayState.DISCHARGE, REGIME.next(SprayState.DISCHARGE, 4700, FLOW));
		assertEquals(SprayState.MULTI_JET, REGIME.next(SprayState.CONE_JET, 4700, FLOW));
	}

	@Test
	void flowAndBoilingDecideToo() {
		assertEquals(SprayState.OFF, REGIME.next(SprayState.CONE_JET, 3000, 0));
		assertEquals(SprayState.DISCHARGE, REGIME.next(SprayState.OFF, 5500, 0), "a dry tip discharges too");
		assertEquals(SprayState.PULSATING, REGIME.next(SprayState.OFF, 3000, 1e-13), "below the least flow");
		assertEquals(SprayState.PULSATING, new SprayRegime(2700, 5000, 1e-12, true).next(SprayState.OFF, 3000, FLOW));
		assertEquals(SprayState.DISCHARGE, new SprayRegime(2700, 2000, 1e-12, false).next(SprayState.OFF, 2100, FLOW),
				"argon: corona before spray");
		assertEquals(1, REGIME.jets(SprayState.CONE_JET, 3000));
		assertTrue(REGIME.jets(SprayState.MULTI_JET, 4900) > REGIME.jets(SprayState.MULTI_JET, 4100));
		assertThrows(IllegalArgumentException.class, () -> REGIME.next(SprayState.OFF, Double.NaN, FLOW));
		assertThrows(IllegalArgumentException.class, () -> REGIME.next(SprayState.OFF, 3000, -1));
	}

	/** Power of 1/f: as much from one octave as from the next; the deviation of means falls slowly. */
	@Test
	void noiseIsPinkAndRepeats() {
		PinkNoise noise = new PinkNoise(7, 1);
		assertEquals(noise.at(12.3), new PinkNoise(7, 1).at(12.3));
		assertNotEquals(noise.at(12.3), new PinkNoise(8, 1).at(12.3));
		double square = 0;
		double sum = 0;
		int n = 20_000;
		for (int i = 0; i < n; i++) {
			double value = noise.at(i * 7.3);
			sum += value;
			square += value * value;
		}
		assertEquals(0, sum / n, 0.15);
		assertEquals(1, square / n, 0.15);
		// structure function: differences over 64 times the time are little larger, where white noise has equal and a
		// random walk 8 times larger ones
		double ratio = difference(noise, 3.2) / difference(noise, 0.05);
		assertTrue(ratio > 1.1 && ratio < 2.5, "ratio " + ratio);
	}

	private static double difference(PinkNoise noise, double step) {
		double sum = 0;
		for (int i = 0; i < 4000; i++) {
			double d = noise.at(i * 11.7 + step) - noise.at(i * 11.7);
			sum += d * d;
		}
		return Math.sqrt(sum);
	}

	@Test
	void sparksComeNearTheLimitOnly() {
		DischargeEvents events = new DischargeEvents(3);
		List<Integer> counts = new ArrayList<>();
		for (double share : new double[] { 0.8, 0.95, 1 }) {
			int sparks = 0;
			for (int i = 0; i < 10_000; i++) {
				sparks += events.at(share, i * DischargeEvents.SLOT + 0.01) ? 1 : 0;
			}
			counts.add(sparks);
			assertEquals(10_000 * DischargeEvents.chance(share), sparks, 5 * Math.sqrt(sparks + 1));
		}
		assertTrue(counts.get(0) < 5 && counts.get(1) > 200 && counts.get(2) > 4500, counts.toString());
		assertEquals(events.at(1, 5.01), events.at(1, 5.09), "one answer for each slot");
	}

	/** 0.2 mm tips pulsate at about a kilohertz; drops hang for seconds and come faster under voltage. */
	@Test
	void pulsationsHaveTheirFrequency() {
		double hertz = PulsationFrequency.pulsating(0.035, 900, 2e-4);
		assertTrue(hertz > 500 && hertz < 2000, hertz + " Hz");
		assertTrue(PulsationFrequency.pulsating(0.035, 900, 5e-5) > 5 * hertz);
		double slow = PulsationFrequency.dripping(FLOW, 0.035, 900, 2e-4, 0);
		assertTrue(slow > 0.01 && slow < 1, slow + " Hz");
		assertTrue(PulsationFrequency.dripping(FLOW, 0.035, 900, 2e-4, 0.9) > 2 * slow);
	}

	@Test
	void plumeSpreadsAndSlantTipMissesTheAxis() {
		double straight = Plume.captured(0.01, 0, 0);
		assertTrue(straight > 0.1 && straight < 0.5);
		assertTrue(Plume.captured(0.02, 0, 0) < straight && Plume.captured(0.005, 0, 0) > straight);
		assertTrue(Plume.captured(0.01, 0.005, 0) < straight);
		double tilt = TipShape.SLANT_5A.sprayTilt();
		assertTrue(Plume.captured(0.01, 0, tilt) < straight);
		assertEquals(straight, Plume.captured(0.01, 0.01 * Math.tan(tilt), tilt), 1e-12);
	}

	@Test
	void hotGasDriesUntilTheLiquidTakesItsHeat() {
		SolventMixture water = SolventMixture.parse("water");
		DryingGas little = drying(water, 10, 573.15);
		DryingGas much = drying(water, 1000, 573.15);
		assertTrue(little.temperature() > 500 && little.temperature() < 573.15);
		assertTrue(much.temperature() < little.temperature() - 50 && much.vapour() > 20 * little.vapour());
		assertEquals(1, little.evaporable());
		assertTrue(drying(water, 1000, 293.15).evaporable() < 0.2, "cold gas cannot dry 1 mL/min of water");
		assertTrue(drying(water, 10, 273.15).temperature() <= 293.15);
	}

	private static DryingGas drying(SolventMixture solvent, double microlitres, double temperature) {
		return DryingGas.of(solvent, SourceSettings.electrospray(3000, false, microlitres * 1e-9 / 60, temperature,
				0.3 / 3600, 40), SourceGas.ROOM);
	}

	@Test
	void coneVoltageBaresAndBreaks() {
		double best = Declustering.optimum(609, 550);
		assertEquals(1, Declustering.at(best, 609, 550).bare(), 1e-12);
		assertTrue(Declustering.at(0, 609, 550).clustered() > 0.2);
		assertEquals(0, Declustering.at(best + 50, 609, 550).clustered(), 0);
		assertEquals(1, Declustering.at(best + 80, 609, 550).bare(), 0, "what breaks is not for this law");
		assertTrue(Declustering.at(20, 609, 550).bare() > Declustering.at(20, 609, 293).bare(), "heat helps");
		assertTrue(Declustering.optimum(1500, 300) > Declustering.optimum(100, 300));
		assertFalse(Declustering.at(0, 100, 293).bare() > Declustering.at(20, 100, 293).bare());
	}
}
