package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.MassFilter;
import org.junit.jupiter.api.Test;

class OffAxisTest {

	private static final LineOfSight APERTURES = new LineOfSight(1.5e-3, 1.5e-3, 1.5e-3, 0.05, 0.2);

	/** Requirements 2.2. */
	@Test
	void blockingAngleIsThatOfTheReference() {
		assertEquals(4.29, Math.toDegrees(APERTURES.blockingAngle()), 0.005);
	}

	@Test
	void backgroundFallsToNothingAtTheBlockingAngle() {
		double before = 1.0000001;
		for (double part : new double[] { 0, 0.3, 0.5, 0.7, 0.9 }) {
			double now = APERTURES.background(part * APERTURES.blockingAngle(), 0);
			assertTrue(now < before, part + ": " + now);
			before = now;
		}
		assertEquals(1, APERTURES.background(0, 0));
		assertEquals(0, APERTURES.background(APERTURES.blockingAngle(), 0));
		assertEquals(0, APERTURES.background(-Math.toRadians(6), 0));
	}

	/** Axes that meet before or behind the joint need another angle. */
	@Test
	void walkOffOpensOrClosesThePath() {
		double angle = 0.9 * APERTURES.blockingAngle();
		assertTrue(APERTURES.background(angle, -1e-3) > APERTURES.background(angle, 0));
		assertEquals(0, APERTURES.background(angle, 1e-3));
	}

	private static final MassFilter SECOND = new MassFilter(4e-3, 0.2, 1.2e6);
	private static final AxisCoupling COUPLING = AxisCoupling.of(SECOND, 0.98, 5e-3, 3e-3,
			IonGroups.of(new BeamDisc(0.3e-3, 300, 2, 0.3), 2000, 50, 1));

	/** What claim 11 of seed 002 is for: axes that meet at the near end cost next to nothing, others do. */
	@Test
	void walkOffCostsIonsAndTheAngleAloneDoesNot() {
		double angle = Math.toRadians(6);
		double before = COUPLING.efficiency(500, 499.6, angle, 0, 0);
		assertEquals(1, before, 0.02);
		for (double distance : new double[] { 2e-3, 5e-3, 10e-3, 20e-3 }) {
			double now = COUPLING.efficiency(500, 499.6, angle, AxisCoupling.walkOff(distance, angle), 0);
			assertTrue(now < 0.95 * before, distance + ": " + now);
			before = now;
		}
		assertTrue(before < 0.05, "2.1 mm off: " + before);
		double steep = Math.toRadians(30);
		assertTrue(COUPLING.efficiency(500, 499.6, steep, 0, 0) < COUPLING.efficiency(500, 499.6, steep, 0, 0.8));
		assertEquals(1, COUPLING.efficiency(500, 499.6, steep, 0, 1), "steering takes all of it back");
	}

	@Test
	void aStageThatPassesNothingTakesNothing() {
		assertEquals(0, COUPLING.efficiency(300, 498, 0, 0, 0));
	}

	@Test
	void absurdInputIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new LineOfSight(0, 1, 1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> APERTURES.background(Double.NaN, 0));
		assertThrows(IllegalArgumentException.class, () -> COUPLING.efficiency(500, 498, 0, 0, 1.5));
	}
}
