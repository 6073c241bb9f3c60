package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.StageCommand;
import org.ionwright.twin.filter.TrainSection;
import org.ionwright.twin.filter.Voltages;
import org.junit.jupiter.api.Test;

class RodContaminationTest {

	private static final MassFilter FIRST = new MassFilter(4e-3, 0.05, 1.2e6);
	private static final MassFilter SECOND = new MassFilter(4e-3, 0.2, 1.2e6);
	private static final StageCommand COARSE = StageCommand.centred(FIRST, ScanLine.ofRatio(0.985));
	private static final StageCommand FINE = StageCommand.constantWidth(SECOND, 0.8);
	private static final double YEAR = 365.25 * 86_400;

	/** Physics 1.9: 0.1 V at m/z 500, eta 0.998, U = 151.8 V makes 0.99866; 0.31 V takes the peak away. */
	@Test
	void filmShiftsTheRatio() {
		RodContamination rods = new RodContamination(new FilmMaterial(1e13, 3, 1000, 1), 1e-3);
		assertEquals(0.998, rods.ratio(0.998, 151.8));
		while (rods.x().potential() < 0.2) {
			rods.x().expose(1e-9, 300, 86_400);
		}
		assertEquals(0.1, rods.dcShift(), 0.01);
		assertEquals(0.99866, rods.ratio(0.998, 151.8), 1e-4);
		while (rods.dcShift() < 0.31) {
			rods.x().expose(1e-9, 300, 86_400);
		}
		assertTrue(rods.ratio(0.998, 151.8) >= 1, "the peak is gone");
		rods.clean();
		assertEquals(0.998, rods.ratio(0.998, 151.8));
		assertEquals(0, rods.x().thickness());
	}

	@Test
	void filmsOfBothPairsCancelInTheFieldAndRaiseTheAxis() {
		RodContamination rods = new RodContamination(FilmMaterial.ORGANIC, 1e-3);
		rods.expose(new RodLosses.Landing(1e-9, 100, 1e-9, 100), 1e7);
		assertEquals(0, rods.dcShift(), 1e-12);
		assertEquals(rods.x().potential(), rods.axisPotential(), 1e-12);
		assertTrue(rods.axisPotential() > 0);
	}

	/** tau U' = rho J d - U with d growing, against small steps. */
	@Test
	void chargingFollowsItsEquation() {
		FilmMaterial material = new FilmMaterial(1e13, 3, 1000, 1);
		RodFilm film = new RodFilm(material, 1e-4);
		film.expose(2e-9, 500, 1e6);
		double thickness = film.thickness();
		double u = film.potential();
		double growth = thickness / 1e6;
		double dt = 0.01;
		for (int i = 0; i < 60_000; i++) {
			// the current stops after five minutes
			double current = i < 30_000 ? 2e-9 : 0;
			u += dt / material.chargingTime() * (1e13 * current / 1e-4 * thickness - u);
			thickness += i < 30_000 ? growth * dt : 0;
		}
		film.expose(2e-9, 500, 300);
		film.expose(0, 0, 300);
		assertEquals(u, film.potential(), 1e-4 * u);
		assertEquals(2e-9 * (1e6 + 300), film.dose(), 1e-12);
		assertEquals(265.6, material.chargingTime(), 0.1);
	}

	@Test
	void oneLongExposureIsTheSameAsManyShortOnes() {
		RodFilm once = new RodFilm(FilmMaterial.ORGANIC, 1e-3);
		RodFilm often = new RodFilm(FilmMaterial.ORGANIC, 1e-3);
		once.expose(1e-9, 400, 1e6);
		for (int i = 0; i < 1000; i++) {
			often.expose(1e-9, 400, 1e3);
		}
		assertEquals(once.potential(), often.potential(), 1e-9 * once.potential());
	}

	@Test
	void negativeIonsChargeTheFilmTheOtherWay() {
		RodFilm film = new RodFilm(FilmMaterial.ORGANIC, 1e-3);
		film.expose(-1e-9, 400, 1e6);
		assertTrue(film.potential() < 0 && film.dose() > 0);
	}

	/** A scan over a flat beam: what the second stage gets with and without the first one. */
	private static RodLosses scan(boolean withFirst) {
		RodLosses losses = new RodLosses(2);
		double ions = 1e-9 / 1.602176634e-19 / 100 / 20;
		for (double at = 75; at < 1050; at += 50) {
			RodLosses.Window first = RodLosses.Window.of(FIRST, COARSE.at(at));
			RodLosses.Window second = RodLosses.Window.of(SECOND, FINE.at(at));
			for (double mz = 55; mz < 1050; mz += 10) {
				double left = withFirst ? losses.pass(0, first, mz, ions, 0.8) : ions;
				losses.pass(1, second, mz, left, 0.3);
			}
		}
		return losses;
	}

	/** What the first stage is for: it takes the dirt. */
	@Test
	void theFirstStageProtectsTheSecond() {
		RodLosses alone = scan(false);
		RodLosses both = scan(true);
		assertEquals(1e-9, alone.landing(1).current(), 1e-11);
		assertEquals(0, alone.landing(0).current());
		assertTrue(both.landing(1).current() < 0.03 * alone.landing(1).current(), both.landing(1).toString());
		assertTrue(both.landing(0).current() > 0.95 * alone.landing(1).current());
		RodContamination dirty = new RodContamination(FilmMaterial.ORGANIC, 2e-3);
		RodContamination clean = new RodContamination(FilmMaterial.ORGANIC, 2e-3);
		dirty.expose(alone.landing(1), YEAR);
		clean.expose(both.landing(1), YEAR);
		// films grow with the dose and are charged by the current: the shift goes with the square
		assertTrue(Math.abs(clean.dcShift()) < 1e-2 * Math.abs(dirty.dcShift()),
				clean.dcShift() + " against " + dirty.dcShift());
		assertTrue(dirty.y().thickness() > 0 && dirty.x().thickness() > 0);
	}

	/** The same with ions followed through both stages at one setting. */
	@Test
	void followedIonsShowTheSameProtection() {
		BeamDisc beam = new BeamDisc(0.3e-3, 300, 2, 0.2);
		RodLosses alone = new RodLosses(2);
		RodLosses both = new RodLosses(2);
		for (double mz : new double[] { 300, 400, 450, 480, 500, 520, 550, 600, 700 }) {
			RealTransmission.Fates one = fates(FIRST, COARSE.at(500), beam, mz);
			RealTransmission.Fates two = fates(SECOND, FINE.at(500), beam, mz);
			both.add(0, one, mz, 1e-10);
			both.add(1, two, mz, 1e-10 * one.transmission());
			alone.add(1, two, mz, 1e-10);
		}
		assertTrue(both.landing(1).current() < 0.2 * alone.landing(1).current());
		assertTrue(both.landing(0).massX() < 500 && both.landing(0).massY() > 500, both.landing(0).toString());
	}

	private static RealTransmission.Fates fates(MassFilter filter, Voltages voltages, BeamDisc beam, double mz) {
		double ratio = voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO;
		return new RealTransmission(RealTrain.ideal(SectionTrain.of(filter, ratio)), IonGroups.of(beam, 64, 32, 1), 16)
				.of(mz, filter.apexMass(voltages.rf()), 1);
	}

	/** An RF-only section takes the ions below its cut-off, by exact paths through the train. */
	@Test
	void aPreFilterMovesTheLandingSite() {
		TrainSection filter = TrainSection.of(0.1, 1, 0.98);
		RodLosses without = landings(List.of(filter));
		RodLosses with = landings(List.of(TrainSection.of(0.03, 1, 0), filter));
		assertEquals(60, without.landing(0).current(), 6, "of 60 ions of 300 u");
		assertTrue(with.landing(0).current() > 50, with.landing(0).toString());
		assertTrue(with.landing(1).current() < 0.2 * without.landing(0).current());
	}

	private static RodLosses landings(List<TrainSection> sections) {
		SectionTrain train = new SectionTrain(sections, 4e-3, 1.2e6, Double.POSITIVE_INFINITY);
		IonTracer tracer = new IonTracer(1.2e6, Double.POSITIVE_INFINITY);
		IonGroups cloud = IonGroups.of(new BeamDisc(0.5e-3, 300, 2, 0), 60, 60, 1);
		RodLosses losses = new RodLosses(sections.size());
		for (int i = 0; i < 60; i++) {
			FilteredIon ion = cloud.ion(i, 300);
			losses.add(tracer.trace(ion, train.motions(300, 500, ion.axialVelocity())), 1);
		}
		return losses;
	}

	@Test
	void lightIonsLandOnXAndHeavyOnesOnY() {
		RodLosses losses = new RodLosses(1);
		RodLosses.Window at500 = RodLosses.Window.of(SECOND, FINE.at(500));
		assertEquals(0, losses.pass(0, at500, 400, 1e9, 0.5));
		assertEquals(0, losses.pass(0, at500, 700, 1e9, 0.5));
		assertEquals(5e8, losses.pass(0, at500, 500, 1e9, 0.5));
		double one = 1.602176634e-10;
		assertEquals(1.25 * one, losses.landing(0).currentX(), 1e-15);
		assertEquals(1.25 * one, losses.landing(0).currentY(), 1e-15);
		assertEquals((400 + 0.25 * 500) / 1.25, losses.landing(0).massX(), 1e-9);
		assertEquals(1e9, new RodLosses(1).pass(0, RodLosses.Window.of(SECOND, new Voltages(100, 0)), 5000, 1e9, 1),
				"RF only");
	}

	@Test
	void absurdInputIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new FilmMaterial(Double.NaN, 3, 1000, 1));
		assertThrows(IllegalArgumentException.class, () -> new FilmMaterial(1e13, 3, 1000, 1.1));
		assertThrows(IllegalArgumentException.class, () -> new RodFilm(FilmMaterial.ORGANIC, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new RodFilm(FilmMaterial.ORGANIC, 1).expose(1e-9, 100, -1));
		assertThrows(IllegalArgumentException.class,
				() -> new RodLosses(1).pass(0, new RodLosses.Window(400, 600), 500, 1, 1.5));
	}
}
