package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainMonteCarloTest {

	private static final MassFilter REFERENCE = new MassFilter(4.17e-3, 0.2, 1.2e6);
	private static final BeamDisc BEAM = new BeamDisc(0.5e-3, 300, 5, 0);

	private static final int IONS = 10000;

	/** Trains by name; each has something that others have not. */
	private static final Map<String, SectionTrain> TRAINS = Map.of( //
			"filter", train(TrainSection.of(0.2, 1, 0.995)), //
			"filter of few cycles", train(TrainSection.of(0.02, 1, 1)), //
			"fringe", train(TrainSection.cycles(1.3, 0, 1, 0, 0.99), TrainSection.of(0.1, 1, 0.99)), //
			"gap and offset", train(TrainSection.of(0.05, 1, 0.95), TrainSection.of(0.002, 0, 0),
					TrainSection.of(0.05, 1, 0.98).offset(3e-4, -1e-4).tilted(0.01, 0.002)), //
			"about a cycle", train(TrainSection.of(0.1, 1, 0.98), TrainSection.of(1.2e-3, 1, 0),
					TrainSection.of(1.1e-3, 1, 0.8), TrainSection.of(0.05, 1, 0.98)), //
			"exit", train(TrainSection.of(0.1, 1, 0.98)).exit(1.2e-3), //
			"tandem", train(TrainSection.cycles(1.7, 0, 1, 0, 0), TrainSection.of(0.01, 1, 0),
					TrainSection.cycles(2, 1, 1, 0, 0.96), TrainSection.of(0.05, 1, 0.96),
					TrainSection.cycles(2, 1, 1, 0.96, 0), TrainSection.of(0.01, 1, 0),
					TrainSection.cycles(2, 1, 1, 0, 0.995), TrainSection.of(0.15, 1, 0.995)), //
			"long ramps", train(TrainSection.ramp(0.02, 0.5, 1, 0, 0.9), TrainSection.ramp(0.01, 1, 0.9, 0.9, 1)), //
			"third region", train(TrainSection.of(0.003, 4.35, 12)));

	private static SectionTrain train(TrainSection... sections) {
		return new SectionTrain(List.of(sections), 4.17e-3, 1.2e6, Double.POSITIVE_INFINITY);
	}

	private static int sure(SectionTrain train, IonGroups cloud, double mz, double mSet) {
		IonTracer tracer = new IonTracer(train.frequency(), train.exitRadius());
		int through = 0;
		for (int i = 0; i < cloud.ions(); i++) {
			FilteredIon ion = cloud.ion(i, mz);
			through += tracer.trace(ion, train.motions(mz, mSet, ion.axialVelocity())).transmitted() ? 1 : 0;
		}
		return through;
	}

	@ParameterizedTest
	@ValueSource(strings = { "filter", "filter of few cycles", "fringe", "gap and offset", "about a cycle", "exit",
			"tandem",
			"long ramps", "third region" })
	void countsAreThoseOfEveryStep(String name) {
		@SuppressWarnings("null")
		SectionTrain train = TRAINS.get(name);
		IonGroups cloud = IonGroups.of(new BeamDisc(0.6e-3, 300, 5, 0.3), 200, 20, 3);
		int all = 0;
		for (double mSet : new double[] { 498, 499, 500.2 }) {
			int fast = new TrainMonteCarlo(cloud).survivors(train, 500, mSet);
			assertEquals(sure(train, cloud, 500, mSet), fast, name + " at " + mSet);
			all += fast;
		}
		assertTrue(all > 3 && all < 600, all + " came through");
	}

	static Stream<String> shapes() {
		return TestTable.rows(TrainMonteCarloTest.class, "qmf_peak_shapes.csv").map(c -> String.join(",", c));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void peakHasTheShapeOfTheReference(String row) {
		double[] c = Stream.of(row.split(",")).mapToDouble(Double::parseDouble).toArray();
		double share = share(SectionTrain.of(REFERENCE, c[1]), BEAM, c[0], c[2]);
		assertEquals(c[6], share, 4 * Math.hypot(sigma(share), c[7]) + 0.004);
	}

	@Test
	void fringeOfAboutOneCycleHelpsAndALongOneHarms() {
		List<String[]> rows = TestTable.rows(TrainMonteCarloTest.class, "fringe_cycles.csv").toList();
		assertEquals(13, rows.size());
		for (String[] row : rows) {
			double eta = Double.parseDouble(row[1]);
			TrainSection fringe = TrainSection.cycles(Double.parseDouble(row[3]), 0, 1, 0, eta);
			double share = share(train(fringe, TrainSection.of(0.2, 1, eta)), BEAM, 500, middle(eta));
			assertEquals(Double.parseDouble(row[4]), share,
					4 * Math.hypot(sigma(share), Double.parseDouble(row[5])) + 0.004, row[3] + " cycles");
		}
	}

	/** At the apex only the number of cycles limits: n^2 times the relative width at a tenth of the height is 20. */
	@Test
	void resolutionGrowsWithTheSquareOfTheCycles() {
		List<String[]> rows = TestTable.rows(TrainMonteCarloTest.class, "qmf_resolution_vs_cycles.csv").toList();
		assertEquals(7, rows.size());
		for (String[] row : rows) {
			double n = Double.parseDouble(row[1]);
			double step = 0.5 / (n * n);
			double[] peak = new double[61];
			TrainMonteCarlo engine = new TrainMonteCarlo(
					IonGroups.of(new BeamDisc(0.25e-3, 30, 5, 0), 4000, 128, 5));
			for (int i = 0; i < peak.length; i++) {
				peak[i] = engine.survivors(train(TrainSection.cycles(n, 1, 1, 1, 1)), 500,
						500 * (1 + step * (i - 30))) / 4000.0;
			}
			double highest = DoubleStream.of(peak).max().orElseThrow();
			assertEquals(Double.parseDouble(row[3]), highest, 0.02);
			double tenth = n * n * step * DoubleStream.of(peak).filter(share -> share > 0.1 * highest).count();
			assertTrue(tenth > 17 && tenth < 21, n + " cycles: " + tenth);
		}
	}

	/** Requirements, golden trajectory run: 50 mm, 0.985, M = 500, disc of 1 mm radius, 0.02 eV. */
	@ParameterizedTest
	@CsvSource({ "498.3, 0.03", "500, 0.20", "503.3, 0.25", "507, 0.19", "508.3, 0.06", "510, 0" })
	void shortStageHasTheGoldenWindow(double mz, double expected) {
		MassFilter stage = new MassFilter(4e-3, 0.05, 1.2e6);
		double temperature = 0.02 * PhysicalConstants.ELEMENTARY_CHARGE / PhysicalConstants.BOLTZMANN;
		double share = share(SectionTrain.of(stage, 0.985), new BeamDisc(1e-3, temperature, 2, 0), mz, 500);
		assertEquals(expected, share, 0.02);
	}

	@Test
	void gapBetweenTheStagesCostsMostOfTheIons() {
		TrainSection first = TrainSection.of(0.08, 1, 0.96);
		TrainSection second = TrainSection.of(0.2, 1, 0.995);
		BeamDisc beam = new BeamDisc(0.5e-3, 300, 5, 0.1);
		double together = share(train(first, second), beam, 500, middle(0.995));
		double apart = share(train(first, TrainSection.of(3e-3, 0, 0), second), beam, 500, middle(0.995));
		assertTrue(together > 20 * apart, together + " and " + apart);
		double linked = share(TRAINS.getOrDefault("tandem", train(first)), beam, 500, middle(0.995));
		assertTrue(linked > share(train(second), beam, 500, middle(0.995)), "linked: " + linked);
	}

	/** Why the first stage is off the axis in the plane of the DC-positive poles. */
	@Test
	void offsetOfTheStagesCostsMoreInTheDcNegativePlane() {
		BeamDisc beam = new BeamDisc(0.5e-3, 300, 5, 0.1);
		double straight = share(offset(0, 0), beam, 500, middle(0.995));
		double inX = share(offset(5e-4, 0), beam, 500, middle(0.995));
		double inY = share(offset(0, 5e-4), beam, 500, middle(0.995));
		assertTrue(straight > inX && inX > 1.5 * inY, straight + ", " + inX + ", " + inY);
	}

	private static SectionTrain offset(double x, double y) {
		return train(TrainSection.cycles(1.7, 0, 1, 0, 0), TrainSection.of(0.01, 1, 0),
				TrainSection.cycles(2, 1, 1, 0, 0.96), TrainSection.of(0.08, 1, 0.96),
				TrainSection.cycles(2, 1, 1, 0.96, 0), TrainSection.of(0.01, 1, 0).offset(x, y),
				TrainSection.cycles(2, 1, 1, 0, 0.995), TrainSection.of(0.2, 1, 0.995));
	}

	@Test
	void scaledTrainsAreTheSame() {
		IonGroups cloud = IonGroups.of(BEAM, 2000, 100, 8);
		int once = new TrainMonteCarlo(cloud).survivors(SectionTrain.of(REFERENCE, 0.99), 500, 498);
		IonGroups twice = IonGroups.of(new BeamDisc(1e-3, 4 * 300, 4 * 5, 0), 2000, 100, 8);
		MassFilter larger = new MassFilter(2 * 4.17e-3, 2 * 0.2, 1.2e6);
		assertEquals(once, new TrainMonteCarlo(twice).survivors(SectionTrain.of(larger, 0.99), 500, 498), 1);
	}

	@Test
	void badCloudsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> IonGroups.of(BEAM, 10, 11, 1));
		assertThrows(IllegalArgumentException.class, () -> new BeamDisc(0.5e-3, 300, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new BeamDisc(Double.NaN, 300, 5, 0));
	}

	private static double share(SectionTrain train, BeamDisc beam, double mz, double mSet) {
		return new TrainMonteCarlo(IonGroups.of(beam, IONS, 256, 1)).survivors(train, mz, mSet) / (double) IONS;
	}

	private static double sigma(double share) {
		return Math.sqrt(Math.max(share, 1.0 / IONS) * (1 - share) / IONS);
	}

	/** Set mass at which ions of 500 u have the q in the middle of the window. */
	private static double middle(double eta) {
		ScanLine line = ScanLine.ofRatio(eta);
		return 500 * (line.lowQ() + line.highQ()) / 2 / ScanLine.APEX_Q;
	}
}
