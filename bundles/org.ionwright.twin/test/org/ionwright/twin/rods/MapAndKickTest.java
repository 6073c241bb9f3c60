package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.IonPassage;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.SectionMotion;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.ionwright.twin.filter.TrainSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine along trains: against the exact one, against Runge and Kutta in the full field, and its order. */
class MapAndKickTest {

	private static final double R0 = 4.17e-3;
	private static final double F = 1.2e6;
	private static final double UNIT = R0 * Math.PI * F;

	/** Trains by name; each has something that others have not. */
	private static final Map<String, SectionTrain> TRAINS = Map.of( //
			"filter", train(TrainSection.of(0.2, 1, 0.99)), //
			"fringe", train(TrainSection.cycles(1.3, 0, 1, 0, 0.99), TrainSection.of(0.1, 1, 0.99)), //
			"gap and offset", train(TrainSection.of(0.05, 1, 0.95), TrainSection.of(0.002, 0, 0),
					TrainSection.of(0.05, 1, 0.98).offset(3e-4, -1e-4).tilted(0.01, 0.002)), //
			"third region", train(TrainSection.of(0.003, 4.35, 12)), //
			"exit", train(TrainSection.of(0.1, 1, 0.98)).exit(1.2e-3), //
			"tandem", train(TrainSection.cycles(1.7, 0, 1, 0, 0), TrainSection.of(0.01, 1, 0),
					TrainSection.cycles(2, 1, 1, 0, 0.96), TrainSection.of(0.05, 1, 0.96),
					TrainSection.cycles(2, 1, 1, 0.96, 0), TrainSection.of(0.01, 1, 0),
					TrainSection.cycles(2, 1, 1, 0, 0.99), TrainSection.of(0.1, 1, 0.99)), //
			"guide", train(TrainSection.cycles(2, 0, 0.5, 0, 0), TrainSection.of(0.01, 0.5, 0.1),
					TrainSection.of(0.001, 0, 0), TrainSection.of(0.02, 0.5, 0.1).offset(1e-4, 2e-4).tilted(0.01, 0),
					TrainSection.cycles(2.2, 0.5, 0.6, 0.1, 0)));

	private static SectionTrain train(TrainSection... sections) {
		return new SectionTrain(List.of(sections), R0, F, Double.POSITIVE_INFINITY);
	}

	private static SectionTrain named(String name) {
		return TRAINS.getOrDefault(name, train(TrainSection.of(0, 0, 0)));
	}

	private static IonSlice traced(RealTrain real, int kicks, double mSet, FilteredIon... ions) {
		IonSlice slice = new IonSlice(R0, UNIT, real.bore(), ions);
		new SliceTracer(real, kicks, slice, real.motions(slice.mz, mSet, slice.speed, 0), 1, 0).trace();
		return slice;
	}

	@ParameterizedTest
	@ValueSource(strings = { "filter", "fringe", "gap and offset", "third region", "exit", "tandem",
			"guide" })
	void withoutKicksItIsTheExactEngineIonByIon(String name) {
		SectionTrain train = named(name);
		RealTrain ideal = RealTrain.ideal(train);
		IonGroups cloud = IonGroups.of(new BeamDisc(0.6e-3, 300, 5, 0.3), 150, 15, 3);
		IonTracer exact = new IonTracer(F, train.exitRadius());
		int through = 0;
		for (double mSet : new double[] { 498, 499.6 }) {
			for (int g = 0; g < cloud.groups(); g++) {
				IonSlice slice = IonSlice.of(cloud, g, 500, ideal);
				new SliceTracer(ideal, 32, slice, ideal.motions(500, mSet, slice.speed, 0), 1, 0).trace();
				for (int i = 0; i < slice.size(); i++) {
					FilteredIon ion = cloud.ion(cloud.start(g) + i, 500);
					IonPassage passage = exact.trace(ion, train.motions(500, mSet, ion.axialVelocity()));
					assertEquals(passage.transmitted() ? '+' : passage.lostAxis(), slice.fate[i], name);
					if (passage.transmitted()) {
						assertEquals(passage.end().x() / R0, slice.x[i], 1e-9);
						assertEquals(passage.end().y() / R0, slice.y[i], 1e-9);
						assertEquals(passage.end().velocityX() / UNIT, slice.slopeX[i], 1e-9);
						assertEquals(passage.end().velocityY() / UNIT, slice.slopeY[i], 1e-9);
						through++;
					}
				}
			}
			assertEquals(new TrainMonteCarlo(cloud).survivors(train, 500, mSet),
					new RealTransmission(ideal, cloud, 16).of(500, mSet, 1).through());
		}
		assertTrue(through > 3, name + ": " + through + " came through");
	}

	private static final FilteredIon[] HANDFUL = ions(
			new double[][] { { 6e-4, 5e-4, 200, -100 }, { -9e-4, 2e-4, 50, 250 }, { 1e-4, -8e-4, -300, 100 } });

	/**
	 * Ions whose phases on both axes are spread evenly lie within the ellipse of their rms widths, where the force of
	 * charge is linear, and linear forces leave them there (Kapchinskij and Vladimirskij 1959).
	 */
	private static FilteredIon[] evenPhases() {
		double[][] states = new double[5][];
		for (int i = 0; i < 5; i++) {
			double one = 2 * Math.PI * i / 5;
			double other = 2 * one + 0.3;
			states[i] = new double[] { 3e-4 * Math.cos(one), 3e-4 * Math.cos(other), 250 * Math.sin(one),
					250 * Math.sin(other) };
		}
		return ions(states);
	}

	private static FilteredIon[] ions(double[][] states) {
		FilteredIon[] ions = new FilteredIon[states.length];
		for (int i = 0; i < ions.length; i++) {
			ions[i] = new FilteredIon(500, 0.7, states[i][0], states[i][1], states[i][2], states[i][3],
					MassFilter.speed(500, 5));
		}
		return ions;
	}

	private static double difference(IonSlice one, IonSlice other) {
		double most = 0;
		for (int i = 0; i < one.size(); i++) {
			assertEquals('+', one.fate[i]);
			most = Math.max(most, Math.hypot(one.x[i] - other.x[i], one.y[i] - other.y[i]));
		}
		return most;
	}

	/** With rods as bad as can be, the charge of a strong beam, or both. */
	@ParameterizedTest
	@CsvSource({ "1.0, 0", "1.145, 0", "0, 1e-8", "1.0, 1e-8" })
	void errorOfTheKicksFallsWithTheSquareOfTheInterval(double ratio, double current) {
		RealTrain real = RealTrain.ideal(named("guide")).withCurrent(current);
		if (ratio > 0) {
			real = real.withRods(RodArrangement.ofRatio(ratio).withRodMoved(0, 0.02, 0.01));
		}
		FilteredIon[] ions = current > 0 ? evenPhases() : HANDFUL;
		IonSlice best = traced(real, 1024, 500, ions);
		double[] error = new double[4];
		for (int i = 0; i < error.length; i++) {
			error[i] = difference(traced(real, 8 << i, 500, ions), best);
		}
		assertTrue(error[3] > 1e-9, "the intervals of the test show an error at all");
		assertEquals(4, error[1] / error[2], 0.7);
		assertEquals(4, error[2] / error[3], 0.4);
	}

	@ParameterizedTest
	@CsvSource({ "1.0, 0.02", "1.13, 0", "1.145, 0", "1.145, 0.01" })
	void pathsAreThoseOfRungeAndKuttaInTheWholeField(double ratio, double moved) {
		RealTrain real = RealTrain.ideal(named("guide"))
				.withRods(RodArrangement.ofRatio(ratio).withRodMoved(1, moved / 2, moved));
		IonSlice coarse = traced(real, 64, 500, HANDFUL);
		IonSlice fine = traced(real, 512, 500, HANDFUL);
		for (int i = 0; i < HANDFUL.length; i++) {
			double[] state = rungeKutta(real, HANDFUL[i], 500);
			assertEquals(state[0], coarse.x[i], 1e-4);
			assertEquals(state[1], coarse.y[i], 1e-4);
			assertEquals(state[0], fine.x[i], 2e-6);
			assertEquals(state[1], fine.y[i], 2e-6);
		}
	}

	/** In field radii and xi, from the sections' own a and q of the ideal field. */
	private static double[] rungeKutta(RealTrain real, FilteredIon ion, double mSet) {
		double[] s = { ion.x() / R0, ion.y() / R0, ion.velocityX() / UNIT, ion.velocityY() / UNIT };
		double xi = ion.rfPhase() / 2;
		for (SectionMotion section : real.train().motions(ion.mz(), mSet, ion.axialVelocity())) {
			s[0] -= section.shiftX() / R0;
			s[1] -= section.shiftY() / R0;
			s[2] -= section.kickX() / UNIT;
			s[3] -= section.kickY() / UNIT;
			int steps = (int) Math.ceil(200 * section.cycles());
			double h = Math.PI * section.cycles() / steps;
			for (int n = 0; n < steps; n++) {
				double[] k1 = slope(real.field(), section, xi, n * h, s);
				double[] k2 = slope(real.field(), section, xi, (n + 0.5) * h, moved(s, k1, h / 2));
				double[] k3 = slope(real.field(), section, xi, (n + 0.5) * h, moved(s, k2, h / 2));
				double[] k4 = slope(real.field(), section, xi, (n + 1) * h, moved(s, k3, h));
				for (int i = 0; i < 4; i++) {
					s[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
				}
			}
			xi += Math.PI * section.cycles();
		}
		return s;
	}

	/** By differences of the potential, not by the gradient under test. */
	private static double[] slope(Multipoles field, SectionMotion section, double startXi, double at, double[] s) {
		double d = 1e-5;
		double share = at / (Math.PI * section.cycles());
		double a = section.startA() + share * (section.endA() - section.startA());
		double q = section.startQ() + share * (section.endQ() - section.startQ());
		double strength = -(a - 2 * q * Math.cos(2 * (startXi + at))) / 2;
		return new double[] { s[2], s[3],
				strength * (field.potential(s[0] + d, s[1]) - field.potential(s[0] - d, s[1])) / (2 * d),
				strength * (field.potential(s[0], s[1] + d) - field.potential(s[0], s[1] - d)) / (2 * d) };
	}

	private static double[] moved(double[] s, double[] k, double h) {
		return new double[] { s[0] + h * k[0], s[1] + h * k[1], s[2] + h * k[2], s[3] + h * k[3] };
	}

	/**
	 * On the x axis the kick is 6 A6 x^5 + 10 A10 x^9: at 1.13 the two have opposite signs and balance where x^4 is
	 * 0.6 A6/-A10 = 0.246, at 1.145108 A6 is nothing and A10 below 0 (physics 1.7).
	 */
	@Test
	void dodecapoleAndTheNextBalanceInsideTheField() {
		FieldKick balanced = new FieldKick(new RodField(RodArrangement.ofRatio(1.13)).multipoles(10));
		assertTrue(onAxis(balanced, 0.69) > 0 && onAxis(balanced, 0.72) < 0);
		FieldKick nulled = new FieldKick(new RodField(RodArrangement.ofRatio(1.145108)).multipoles(10));
		assertEquals(512, onAxis(nulled, 0.8) / onAxis(nulled, 0.4), 1);
		assertTrue(onAxis(nulled, 0.4) < 0);
	}

	private static double onAxis(FieldKick kick, double x) {
		kick.at(x, 0);
		assertEquals(0, kick.gradientY(), 1e-12);
		return kick.gradientX();
	}

	/**
	 * In a gap R'' = s/R with s = e lambda / (2 pi eps0 m): the beam is chi times as wide after the time
	 * R0 sqrt(2/s) times the integral of exp(y2) from 0 to sqrt(ln chi).
	 */
	@ParameterizedTest
	@ValueSource(doubles = { 1e-12, 1e-11, 3e-11 })
	void aFreeBeamSpreadsByItsCharge(double current) {
		double speed = MassFilter.speed(500, 5);
		FilteredIon[] ions = new FilteredIon[400];
		double radius = 0.3e-3;
		for (int i = 0; i < ions.length; i++) {
			// a disc of equal areas
			double r = radius * Math.sqrt((i + 0.5) / ions.length);
			double angle = i * 2.399963229728653;
			ions[i] = new FilteredIon(500, 0, r * Math.cos(angle), r * Math.sin(angle), 0, 0, speed);
		}
		double length = 0.15;
		SectionTrain gap = train(TrainSection.of(length / 3, 0, 0), TrainSection.of(2 * length / 3, 0, 0));
		IonSlice slice = traced(RealTrain.ideal(gap).withCurrent(current), 8, 500, ions);
		double sum = 0;
		for (int i = 0; i < ions.length; i++) {
			sum += slice.x[i] * slice.x[i] + slice.y[i] * slice.y[i];
		}
		double chi = R0 * Math.sqrt(2 * sum / ions.length) / radius;
		assertTrue(chi > 1.05, "it spreads: " + chi);
		double end = Math.sqrt(Math.log(chi));
		double integral = 0;
		for (int i = 0; i < 1000; i++) {
			double y = end * (i + 0.5) / 1000;
			integral += end / 1000 * Math.exp(y * y);
		}
		double strength = PhysicalConstants.ELEMENTARY_CHARGE * current / speed
				/ (2 * Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY * 500 * PhysicalConstants.ATOMIC_MASS);
		assertEquals(length / speed, radius * Math.sqrt(2 / strength) * integral, 2e-3 * length / speed);
	}

	/** Collisions with next to no mass change nothing, but each sends its ion on by itself. */
	@ParameterizedTest
	@CsvSource({ "0, 0", "1.1, 0", "0, 1e-11" })
	void ionsThatGoOnByThemselvesMeetTheSameFields(double ratio, double current) {
		RealTrain real = RealTrain.ideal(named("guide")).withCurrent(current);
		if (ratio > 0) {
			real = real.withRods(RodArrangement.ofRatio(ratio));
		}
		GasTarget light = new GasTarget(2e-2, 293, 2e-18, 1e-13, GasTarget.Law.LANGEVIN);
		IonSlice without = traced(real, 128, 500, HANDFUL);
		IonSlice with = traced(real.withGas(light), 128, 500, HANDFUL);
		int met = 0;
		for (boolean scattered : with.scattered) {
			met += scattered ? 1 : 0;
		}
		assertTrue(met > 0, "none has met the gas");
		assertEquals(0, difference(with, without), ratio + current == 0 ? 1e-7 : 1e-3);
	}

	@Test
	void chargeOfAnEllipseObeysGauss() {
		BeamEnvelope beam = new BeamEnvelope(1e-12, 1e-3, 0.4e-3);
		double density = 1e-12 / (Math.PI * 1e-3 * 0.4e-3) / PhysicalConstants.VACUUM_PERMITTIVITY;
		assertEquals(density, beam.gradientX(2e-4, 1e-4) + beam.gradientY(2e-4, 1e-4), 1e-9 * density);
		double far = 0.5;
		assertEquals(1e-12 / (2 * Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY * far * far),
				beam.gradientX(far, 0), 1e-5 * beam.gradientX(far, 0));
		double surface = beam.gradientX(1e-3, 0);
		assertEquals(surface, beam.gradientX(1.000001e-3, 0), 1e-4 * surface);
	}
}
