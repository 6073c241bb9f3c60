package org.ionwright.twin.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The default instrument of seed 000: requirements 2.1 and 2.2. */
class BentChamberTest {

	private static final double ROOM = 293.15;
	private static final double ATMOSPHERE = 101325;
	/** An ion of some 200 u, as in the wall loss of the requirements. */
	private static final DriftingIon ION = new DriftingIon(195, 1, 139e-20);

	private static BentChamber chamber(double exit, BentChamber.Model model) {
		return new BentChamber(new Orifice(3e-4, 0.85), new Tube(3.8e-3, 0.015), Math.PI / 2, new Tube(4.5e-3, 0.02),
				0.01,
				new Orifice(exit, 1), 2.5e-3, model);
	}

	private static BentChamber.Place at(List<BentChamber.Place> places, double position) {
		return places.stream().filter(place -> Math.abs(place.position() - position) < 1e-7).findFirst().orElseThrow();
	}

	/** 12.3 mbar L/s; 6.8, 5.75, 5.35, 4.92 mbar at entrance, bend, exit, exhaust; Mach 0.42 to 0.50. */
	@Test
	void goldenPressures() {
		List<BentChamber.Place> places = chamber(1e-6, BentChamber.Model.SLOW).profile(Gas.NITROGEN, ROOM, ATMOSPHERE,
				ION, 0);
		assertEquals(6.8, at(places, 0).pressure() / 100, 0.1);
		assertEquals(5.75, at(places, 0.015).pressure() / 100, 0.07);
		assertEquals(5.35, at(places, 0.025).pressure() / 100, 0.06);
		assertEquals(4.92, at(places, 0.035).pressure() / 100, 0.08);
		assertEquals(0.46, places.stream().mapToDouble(BentChamber.Place::mach).max().orElse(0), 0.1);
	}

	/** Wall loss 0.85 in the first passage, 0.88 from the bend to the exit. */
	@Test
	void goldenWallLoss() {
		List<BentChamber.Place> places = chamber(1e-6, BentChamber.Model.SLOW).profile(Gas.NITROGEN, ROOM, ATMOSPHERE,
				ION,
				0);
		double first = at(places, 0.015).wallSurvival();
		assertEquals(0.85, first, 0.01);
		assertEquals(0.88, at(places, 0.025).wallSurvival() / first, 0.01);
	}

	/** Half of the droplets of 50 to 60 nm pass the bend at 6 mbar; without slip it would be micrometres. */
	@Test
	void goldenDropletCutOff() {
		BentChamber chamber = chamber(1e-6, BentChamber.Model.SLOW);
		BendImpaction bend = chamber.impaction(Gas.NITROGEN, ROOM,
				chamber.profile(Gas.NITROGEN, ROOM, ATMOSPHERE, ION, 0));
		double cut = bend.cutOff(1000);
		assertTrue(cut > 48e-9 && cut < 62e-9, "cut-off " + cut);
		assertEquals(BendImpaction.HALF, bend.stokes(cut, 1000), 1e-9);
		assertTrue(bend.slip(cut) > 400);
		assertTrue(bend.penetration(5e-9, 1000) > 0.95);
		assertTrue(bend.penetration(1e-6, 1000) < 0.05);
		assertEquals(1, new BendImpaction(Gas.NITROGEN, ROOM, 600, 150, 3.8e-3, 0).penetration(1e-6, 1000));
	}

	/** What enters leaves by exhaust and exit; each model; inertia makes the entrance pressure higher. */
	@ParameterizedTest
	@EnumSource(BentChamber.Model.class)
	void gasIsKept(BentChamber.Model model) {
		BentChamber chamber = chamber(1e-3, model);
		List<BentChamber.Place> places = chamber.profile(Gas.NITROGEN, ROOM, ATMOSPHERE, ION, 1e-9);
		double in = chamber.throughput(Gas.NITROGEN, ROOM, ATMOSPHERE);
		double exit = chamber.exit().law(Gas.NITROGEN, ROOM).throughput(at(places, 0.025).pressure(), 0);
		double exhaust = places.getLast().pressure() * chamber.pumpingSpeed();
		assertEquals(in, exit + exhaust, 1e-3 * in);
		for (int i = 1; i < places.size(); i++) {
			assertTrue(places.get(i).pressure() <= places.get(i - 1).pressure() * (1 + 1e-6));
			assertTrue(places.get(i).wallSurvival() <= places.get(i - 1).wallSurvival());
			assertTrue(places.get(i).current() <= places.get(i - 1).current());
			assertTrue(places.get(i).seconds() >= places.get(i - 1).seconds());
		}
		double slow = chamber(1e-3, BentChamber.Model.SLOW).profile(Gas.NITROGEN, ROOM, ATMOSPHERE, ION, 0).getFirst()
				.pressure();
		assertTrue(model == BentChamber.Model.SLOW || places.getFirst().pressure() > 1.02 * slow);
	}

	/** However much enters, the current that arrives is limited. */
	@Test
	void currentSaturates() {
		BentChamber chamber = chamber(1e-3, BentChamber.Model.SLOW);
		double some = chamber.profile(Gas.NITROGEN, ROOM, ATMOSPHERE, ION, 1e-7).getLast().current();
		double much = chamber.profile(Gas.NITROGEN, ROOM, ATMOSPHERE, ION, 1e-5).getLast().current();
		assertTrue(much < 1.1 * some && much < 1e-8, some + " and " + much);
	}

	/** The formulas of Gormley and Kennedy meet, fall, and end at 1 and 0. */
	@Test
	void wallLossFalls() {
		double before = 1;
		assertEquals(1, WallLoss.survival(0, 1, 1));
		for (double x = 1e-6; x < 10; x *= 1.1) {
			double survival = WallLoss.survival(x / Math.PI, 1, 1);
			assertTrue(survival < before && survival > before - 0.05, "at " + x);
			before = survival;
		}
		assertEquals(0, WallLoss.survival(100, 1, 1), 1e-9);
		assertThrows(IllegalArgumentException.class, () -> WallLoss.survival(1, 1, 0));
	}
}
