package org.ionwright.twin.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;

class SamplingTest {

	/** All gas of a passage passes within its width, half of it nearer than some place at the axis. */
	@Test
	void gasIsCountedByFlow() {
		ApertureSampling wall = new ApertureSampling(4.5e-3, 0);
		assertEquals(1, wall.gasWithin(4.5e-3), 1e-9);
		assertEquals(0, wall.gasWithin(0), 1e-9);
		double half = wall.gasWithin(2.25e-3);
		assertTrue(half > 0.391 && half < 0.5, "within the radius " + half);
		// by area it would be 0.391; the middle is faster than the sides
		assertEquals(0.0560, wall.gasWithin(1e-3), 2e-3, "by random points");
		// at the axis: rings within half the radius carry 1 - (1 - 1/4)^2 of a parabolic flow
		assertEquals(0.4375, new ApertureSampling(2e-3, 1e-3).gasWithin(0.5e-3), 1e-2);
	}

	/** S1-08: what is sampled falls with the distance of the gas over the aperture's diameter. */
	@Test
	void samplingFallsWithDistance() {
		double before = 1;
		for (double width = 2e-3; width <= 8e-3; width += 1e-3) {
			// the aperture's flow stays, the passage's grows with its section
			double share = Math.min(1, 0.059 * 4.5e-3 * 4.5e-3 / (width * width));
			double efficiency = new ApertureSampling(width, 0).efficiency(share, 2e-4);
			assertTrue(efficiency < before && efficiency > 0, "at " + width + " " + efficiency);
			before = efficiency;
		}
		ApertureSampling sampling = new ApertureSampling(4.5e-3, 0);
		assertTrue(sampling.efficiency(0.059, 5e-4) > sampling.efficiency(0.059, 0));
		assertEquals(1, sampling.efficiency(1, 0), 1e-3);
		assertThrows(IllegalArgumentException.class, () -> sampling.efficiency(1.5, 0));
	}

	/** S2-11: a fifth lost after 800 h at 10 uL/min with 0.1 mm, 200 h with 0.05 mm. */
	@Test
	void smallHolesFoulSooner() {
		double perHour = 1e-8 * 60;
		assertEquals(0.8, new ApertureFouling(1e-4, false).free(800 * perHour), 1e-9);
		assertEquals(0.8, new ApertureFouling(0.5e-4, false).free(200 * perHour), 1e-9);
		assertTrue(new ApertureFouling(1e-4, true).free(100 * perHour) < 0.5);
		assertEquals(1e-4, new ApertureFouling(1e-4, false).effectiveDiameter(1));
	}

	/** The same seed gives the same particles, whatever the steps; their number is as expected. */
	@Test
	void particlesComeByChance() {
		ApertureFouling hole = new ApertureFouling(1e-4, false);
		double volume = 2000.0 * 800 * 3600 * 1e-8 / 60;
		List<ApertureFouling.Particle> all = hole.particles(7, 0, volume);
		List<ApertureFouling.Particle> parts = new ArrayList<>(hole.particles(7, 0, 0.3 * volume));
		parts.addAll(hole.particles(7, 0.3 * volume, volume));
		assertEquals(all, parts);
		assertEquals(0.27 * 2000, all.size(), 4 * Math.sqrt(0.27 * 2000));
		assertTrue(all.stream().allMatch(particle -> particle.share() >= 0.05 && particle.share() <= 1));
		assertTrue(all.stream().anyMatch(particle -> particle.share() == 1), "some plug the hole");
		assertTrue(!all.equals(hole.particles(8, 0, volume)));
	}

	/** Bursts: mean as expected, variance far above Poisson. */
	@Test
	void dropletsMakeSpikes() {
		DropletNoise noise = new DropletNoise(1e6, 0.01, 1e-3, 200);
		assertEquals(10, noise.burstRate(), 1e-9);
		CounterRandom random = new CounterRandom(3);
		double sum = 0;
		double squares = 0;
		int n = 20_000;
		for (int i = 0; i < n; i++) {
			long counts = noise.counts(0.05, random);
			sum += counts;
			squares += (double) counts * counts;
		}
		double mean = sum / n;
		assertEquals(100, mean, 6);
		assertTrue(squares / n - mean * mean > 50 * mean);
	}

	/** S2-13, S2-17: 1.0e-3 torr behind 0.1 mm with 1000 L/s, aperture 3.3 mm for 5e-6 torr with 200 L/s; S2-12: 58 mm. */
	@Test
	void pinholeStageIsThatOfTheRequirements() {
		double torr = 133.322;
		PinholeStage stage = new PinholeStage(new Orifice(1e-4, 0.85), 1, 0.2);
		double second = stage.secondPressure(Gas.NITROGEN, 293.15, 760 * torr);
		assertEquals(1.0e-3, second / torr, 0.05e-3);
		double aperture = stage.aperture(Gas.NITROGEN, 293.15, 1e-3 * torr, 5e-6 * torr);
		assertEquals(3.3e-3, aperture, 0.05e-3);
		assertEquals(5e-6, stage.thirdPressure(Gas.NITROGEN, 293.15, 1e-3 * torr, aperture) / torr, 1e-10);
		assertEquals(58e-3, stage.machDisk(760 * torr, 1e-3 * torr), 1e-3);
	}
}
