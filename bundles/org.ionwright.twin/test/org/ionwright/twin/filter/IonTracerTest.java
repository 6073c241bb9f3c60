package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IonTracerTest {

	private static final MassFilter REFERENCE = new MassFilter(4.17e-3, 0.2, 1.2e6);
	private static final Map<String, Voltages> CASES = Map.of( //
			"D1", new Voltages(902.179484811419, 150.668022205090), //
			"D3", new Voltages(49.568932007823, 7.903841574389));
	private static final Map<String, Double> MASSES = Map.of("D1", 500.0, "D3", 28.0);

	private final IonTracer tracer = new IonTracer(REFERENCE);

	@Test
	void everySingleIonEndsAsInTheReference() {
		List<String[]> rows = TestTable.rows(IonTracerTest.class, "deterministic_ions.csv").toList();
		assertEquals(128, rows.size());
		for (String[] row : rows) {
			double[] c = Stream.of(row).skip(2).limit(6).mapToDouble(Double::parseDouble).toArray();
			FilteredIon ion = new FilteredIon(MASSES.get(row[0]), c[0], c[1], c[2], c[3], c[4], c[5]);
			IonPassage passage = tracer.trace(ion, CASES.get(row[0]));
			String name = row[0] + " ion " + row[1];
			assertEquals(row[8].equals("1"), passage.transmitted(), name);
			if (passage.transmitted()) {
				assertEquals(Double.parseDouble(row[11]) / 4.17e-3, passage.end().x() / 4.17e-3, 1e-6, name);
				assertEquals(Double.parseDouble(row[13]) / 4.17e-3, passage.end().y() / 4.17e-3, 1e-6, name);
			} else {
				assertEquals(row[9].charAt(0), passage.lostAxis(), name);
				assertEquals(Double.parseDouble(row[10]), passage.time(), 1 / 64.0 / 1.2e6 + 1e-12, name);
			}
		}
	}

	static Stream<String> shapes() {
		return TestTable.rows(IonTracerTest.class, "qmf_peak_shapes.csv").map(c -> String.join(",", c));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void peakHasTheShapeOfTheReference(String row) {
		double[] c = Stream.of(row.split(",")).mapToDouble(Double::parseDouble).toArray();
		int ions = 1500;
		double rf = REFERENCE.apexRf(c[2]);
		Voltages voltages = new Voltages(rf, c[1] * ScanLine.APEX_RATIO * rf);
		Random random = new Random(5);
		double thermal = Math
				.sqrt(PhysicalConstants.BOLTZMANN * 300 / (PhysicalConstants.ATOMIC_MASS * c[0]));
		int through = 0;
		for (int i = 0; i < ions; i++) {
			double radius = 0.5e-3 * Math.sqrt(random.nextDouble());
			double angle = 2 * Math.PI * random.nextDouble();
			FilteredIon ion = new FilteredIon(c[0], 2 * Math.PI * random.nextDouble(), radius * Math.cos(angle),
					radius * Math.sin(angle), thermal * random.nextGaussian(), thermal * random.nextGaussian(),
					MassFilter.speed(c[0], 5));
			through += tracer.trace(ion, voltages).transmitted() ? 1 : 0;
		}
		double share = (double) through / ions;
		double sigma2 = Math.max(share, 1.0 / ions) * (1 - share) / ions;
		assertEquals(c[6], share, 4 * Math.sqrt(sigma2 + c[7] * c[7]) + 0.004);
	}

	/** Requirements, golden trajectory run: 50 mm, 0.985, M = 500, disc of 1 mm radius, 0.02 eV. */
	@Test
	void shortStageHasTheGoldenWindow() {
		MassFilter stage = new MassFilter(4e-3, 0.05, 1.2e6);
		IonTracer first = new IonTracer(stage);
		double rf = stage.apexRf(500);
		Voltages voltages = new Voltages(rf, 0.985 * ScanLine.APEX_RATIO * rf);
		double[][] golden = { { 498.3, 0.03 }, { 500, 0.20 }, { 503.3, 0.25 }, { 507, 0.19 }, { 508.3, 0.06 },
				{ 510, 0 } };
		for (double[] point : golden) {
			Random random = new Random(11);
			double thermal = Math.sqrt(0.02 * PhysicalConstants.ELEMENTARY_CHARGE
					/ (PhysicalConstants.ATOMIC_MASS * point[0]));
			int through = 0;
			for (int i = 0; i < 4000; i++) {
				double radius = 1e-3 * Math.sqrt(random.nextDouble());
				double angle = 2 * Math.PI * random.nextDouble();
				FilteredIon ion = new FilteredIon(point[0], 2 * Math.PI * random.nextDouble(),
						radius * Math.cos(angle), radius * Math.sin(angle), thermal * random.nextGaussian(),
						thermal * random.nextGaussian(), MassFilter.speed(point[0], 2));
				through += first.trace(ion, voltages).transmitted() ? 1 : 0;
			}
			assertEquals(point[1], through / 4000.0, 0.02, "m/z " + point[0]);
		}
	}

	@Test
	void conventionIsPoleToGround() {
		MassFilter filter = new MassFilter(4e-3, 0.2, 1.2e6);
		assertEquals(1663.9, filter.apexRf(1000), 0.1);
		assertEquals(0.706, filter.q(1663.9, 1000), 1e-4);
		assertEquals(0.237, filter.a(279.3, 1000), 1e-4);
		assertEquals(1081, filter.apexMass(1800), 1);
		assertEquals(273, filter.cycles(500, 2), 1);
		assertTrue(REFERENCE.cycles(502, 5) > 173.1 && REFERENCE.cycles(502, 5) < 173.13);
	}
}
