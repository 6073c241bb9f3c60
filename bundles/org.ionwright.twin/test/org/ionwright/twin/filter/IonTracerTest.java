package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

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
		assertEquals(512, rows.size());
		double speed = 4.17e-3 * Math.PI * 1.2e6;
		for (String[] row : rows) {
			double[] c = Stream.of(row).skip(2).limit(6).mapToDouble(Double::parseDouble).toArray();
			FilteredIon ion = new FilteredIon(MASSES.get(row[0]), c[0], c[1], c[2], c[3], c[4], c[5]);
			IonPassage passage = tracer.trace(ion, REFERENCE, CASES.get(row[0]));
			String name = row[0] + " ion " + row[1];
			assertEquals(row[8].equals("1"), passage.transmitted(), name);
			assertEquals(row[9].isEmpty() ? '-' : row[9].charAt(0), passage.lostAxis(), name);
			assertEquals(Double.parseDouble(row[10]), passage.time(), 1e-12, name);
			assertEquals(Double.parseDouble(row[11]) / 4.17e-3, passage.end().x() / 4.17e-3, 1e-8, name);
			assertEquals(Double.parseDouble(row[12]) / speed, passage.end().velocityX() / speed, 1e-7, name);
			assertEquals(Double.parseDouble(row[13]) / 4.17e-3, passage.end().y() / 4.17e-3, 1e-8, name);
			assertEquals(Double.parseDouble(row[14]) / speed, passage.end().velocityY() / speed, 1e-7, name);
		}
	}

	/** Where the voltages run, half the section twice is the whole, and the rods are found at the same instant. */
	@Test
	void cutSectionsAreTheWhole() {
		SectionMotion whole = new SectionMotion(9.3, 0, 0.15, 0, 0.7, 4e-3, 0, 0, 0, 0);
		SectionMotion first = new SectionMotion(3.1, 0, 0.05, 0, 0.7 / 3, 4e-3, 0, 0, 0, 0);
		SectionMotion rest = new SectionMotion(6.2, 0.05, 0.15, 0.7 / 3, 0.7, 4e-3, 0, 0, 0, 0);
		int lost = 0;
		for (int i = 0; i < 20; i++) {
			FilteredIon ion = new FilteredIon(500, 0.3 * i, 2e-4 * i, 2e-4, 200 * i, -40, 1000);
			IonPassage one = tracer.trace(ion, List.of(whole));
			IonPassage two = tracer.trace(ion, List.of(first, rest));
			assertEquals(one.transmitted(), two.transmitted());
			assertEquals(one.time(), two.time(), 1e-14);
			assertEquals(one.end().x() / 4e-3, two.end().x() / 4e-3, 1e-10);
			assertEquals(one.end().y() / 4e-3, two.end().y() / 4e-3, 1e-10);
			lost += one.transmitted() ? 0 : 1;
		}
		assertTrue(lost > 3 && lost < 20, lost + " lost");
	}

	@Test
	void ionsFlyStraightWhereThereIsNoField() {
		SectionMotion gap = SectionMotion.constant(12, 0, 0, 4e-3);
		IonPassage through = tracer.trace(new FilteredIon(100, 1, 0, 1e-3, 100, -200, 1000), List.of(gap));
		assertEquals(1e-5, through.time(), 1e-18);
		assertEquals(1e-3, through.end().x(), 1e-15);
		assertEquals(-1e-3, through.end().y(), 1e-15);
		IonPassage lost = tracer.trace(new FilteredIon(100, 1, 0, 1e-3, 1000, 200, 1000), List.of(gap));
		assertEquals('x', lost.lostAxis());
		assertEquals(4e-6, lost.time(), 1e-18);
		assertEquals(1.8e-3, lost.end().y(), 1e-15);
	}

	@Test
	void offsetsAndTiltsActOnEntry() {
		SectionMotion moved = new SectionMotion(12, 0, 0, 0, 0, 4e-3, 1e-3, -2e-3, 50, 0);
		FilteredIon end = tracer.trace(new FilteredIon(100, 1, 0, 0, 0, 0, 1000), List.of(moved)).end();
		assertEquals(-1e-3 - 50 * 1e-5, end.x(), 1e-15);
		assertEquals(2e-3, end.y(), 1e-15);
		assertEquals(-50, end.velocityX(), 1e-10);
	}

	@Test
	void exitApertureIsRound() {
		IonTracer behind = new IonTracer(1.2e6, 1e-3);
		SectionMotion gap = SectionMotion.constant(1, 0, 0, 4e-3);
		assertTrue(behind.trace(new FilteredIon(100, 0, 7e-4, 7e-4, 0, 0, 1000), List.of(gap)).transmitted());
		IonPassage edge = behind.trace(new FilteredIon(100, 0, 8e-4, 8e-4, 0, 0, 1000), List.of(gap));
		assertEquals('e', edge.lostAxis());
		assertEquals(1, edge.section());
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
