package org.ionwright.twin.rods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonPassage;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against the exact one, against Runge-Kutta in the full field, and its order. */
class MapAndKickTest {

	private static final MassFilter REFERENCE = new MassFilter(4.17e-3, 0.2, 1.2e6);
	private static final BeamDisc BEAM = new BeamDisc(0.5e-3, 300, 5, 0.3);

	private static Voltages voltages(double setMz, double ratio) {
		double rf = REFERENCE.apexRf(setMz);
		return new Voltages(rf, ScanLine.APEX_RATIO * ratio * rf);
	}

	private static IonSlice traced(RealFilter filter, int steps, Voltages voltages, FilteredIon... ions) {
		IonSlice slice = new IonSlice(filter.filter(), ions);
		new SliceTracer(filter, steps).trace(slice, voltages, 0, new CounterRandom(1));
		return slice;
	}

	@Test
	void withoutKicksItIsTheExactEngine() {
		IonTracer exact = new IonTracer(REFERENCE);
		CounterRandom random = new CounterRandom(7);
		int through = 0;
		for (int i = 0; i < 60; i++) {
			FilteredIon ion = IonSlice.ion(BEAM, 500, 2 * Math.PI * random.uniform(), random);
			IonSlice slice = traced(RealFilter.ideal(REFERENCE), 64, voltages(499, 0.98), ion);
			IonPassage passage = exact.trace(ion, REFERENCE, voltages(499, 0.98));
			assertEquals(passage.transmitted() ? '+' : passage.lostAxis(), slice.state[0]);
			if (passage.transmitted()) {
				double r0 = REFERENCE.fieldRadius();
				assertEquals(passage.end().x() / r0, slice.x[0], 1e-12);
				assertEquals(passage.end().y() / r0, slice.y[0], 1e-12);
				assertEquals(passage.end().velocityX() / (r0 * Math.PI * 1.2e6), slice.slopeX[0], 1e-12);
				through++;
			}
		}
		assertTrue(through > 10 && through < 60, "some of each: " + through);
	}

	@Test
	void errorOfTheKicksFallsWithTheSquareOfTheStep() {
		RealFilter filter = RealFilter.ideal(REFERENCE)
				.withRods(RodArrangement.ofRatio(1.0).withRodMoved(0, 0.02, 0.01));
		FilteredIon ion = new FilteredIon(500, 1, 1.2e-3, -0.9e-3, 200, -100, 1389);
		Voltages guide = voltages(400, 0.2);
		IonSlice best = traced(filter, 1024, guide, ion);
		assertEquals('+', best.state[0]);
		double[] error = new double[3];
		for (int i = 0; i < 3; i++) {
			IonSlice slice = traced(filter, 32 << i, guide, ion);
			error[i] = Math.hypot(slice.x[0] - best.x[0], slice.y[0] - best.y[0]);
		}
		assertTrue(error[2] > 1e-9, "the steps of the test show an error at all");
		assertEquals(4, error[0] / error[1], 0.4);
		assertEquals(4, error[1] / error[2], 0.4);
	}

	@Test
	void pathsAreThoseOfRungeAndKuttaInTheWholeField() {
		RealFilter filter = RealFilter.ideal(new MassFilter(4.17e-3, 0.03, 1.2e6))
				.withRods(RodArrangement.ofRatio(1.0).withRodMoved(1, 0.01, 0.02));
		FilteredIon ion = new FilteredIon(100, 0.7, 0.8e-3, 0.5e-3, 300, -200, MassFilter.speed(100, 5));
		Voltages voltages = voltages(80, 0.3);
		IonSlice slice = traced(filter, 512, voltages, ion);
		assertEquals('+', slice.state[0]);
		double[] state = rungeKutta(filter, ion, voltages, 20000);
		assertEquals(state[0], slice.x[0], 2e-5);
		assertEquals(state[1], slice.y[0], 2e-5);
	}

	private static double[] rungeKutta(RealFilter filter, FilteredIon ion, Voltages voltages, int steps) {
		double unit = 4.17e-3 * Math.PI * 1.2e6;
		double a = filter.filter().a(voltages.dc(), ion.mz());
		double q = filter.filter().q(voltages.rf(), ion.mz());
		double[] s = { ion.x() / 4.17e-3, ion.y() / 4.17e-3, ion.velocityX() / unit, ion.velocityY() / unit };
		double h = filter.filter().length() / ion.axialVelocity() * Math.PI * 1.2e6 / steps;
		for (int n = 0; n < steps; n++) {
			double xi = ion.rfPhase() / 2 + n * h;
			double[] k1 = slope(filter.field(), a, q, xi, s);
			double[] k2 = slope(filter.field(), a, q, xi + h / 2, moved(s, k1, h / 2));
			double[] k3 = slope(filter.field(), a, q, xi + h / 2, moved(s, k2, h / 2));
			double[] k4 = slope(filter.field(), a, q, xi + h, moved(s, k3, h));
			for (int i = 0; i < 4; i++) {
				s[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
			}
		}
		return s;
	}

	/** By differences of the potential, not by the gradient under test. */
	private static double[] slope(Multipoles field, double a, double q, double xi, double[] s) {
		double d = 1e-5;
		double strength = -(a - 2 * q * Math.cos(2 * xi)) / 2;
		return new double[] { s[2], s[3],
				strength * (field.potential(s[0] + d, s[1]) - field.potential(s[0] - d, s[1])) / (2 * d),
				strength * (field.potential(s[0], s[1] + d) - field.potential(s[0], s[1] - d)) / (2 * d) };
	}

	private static double[] moved(double[] s, double[] k, double h) {
		return new double[] { s[0] + h * k[0], s[1] + h * k[1], s[2] + h * k[2], s[3] + h * k[3] };
	}

	/** Without voltages a beam spreads by R'' = e lambda / (2 pi eps0 m R). */
	@ParameterizedTest
	@ValueSource(doubles = { 2e-12, 1e-11 })
	void aFreeBeamSpreadsByItsCharge(double current) {
		double speed = MassFilter.speed(500, 5);
		FilteredIon[] ions = new FilteredIon[400];
		for (int i = 0; i < ions.length; i++) {
			// a disc of equal areas
			double r = 0.3e-3 * Math.sqrt((i + 0.5) / ions.length);
			double angle = i * 2.399963229728653;
			ions[i] = new FilteredIon(500, 0, r * Math.cos(angle), r * Math.sin(angle), 0, 0, speed);
		}
		IonSlice slice = traced(RealFilter.ideal(REFERENCE).withCurrent(current), 16, new Voltages(0, 0), ions);
		double sum = 0;
		for (int i = 0; i < ions.length; i++) {
			sum += slice.x[i] * slice.x[i] + slice.y[i] * slice.y[i];
		}
		double radius = 0.3e-3;
		double velocity = 0;
		double strength = PhysicalConstants.ELEMENTARY_CHARGE * current / speed
				/ (2 * Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY * 500 * PhysicalConstants.ATOMIC_MASS);
		double dt = 0.2 / speed / 1e5;
		for (int i = 0; i < 1e5; i++) {
			velocity += strength / radius * dt;
			radius += velocity * dt;
		}
		assertTrue(radius > 0.4e-3, "it spreads: " + radius);
		assertEquals(radius, 4.17e-3 * Math.sqrt(2 * sum / ions.length), 2e-3 * radius);
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
