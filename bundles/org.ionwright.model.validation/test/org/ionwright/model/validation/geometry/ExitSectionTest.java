package org.ionwright.model.validation.geometry;

import static org.ionwright.model.validation.geometry.Chambers.MM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements 1.1, S1-08 and S1-09. */
class ExitSectionTest {

	private static ExitSection section(double width, double exit, double protrusion, List<Plate> plates) {
		return new ChamberGeometry(
				List.of(Chambers.passage(-1, width, 40, 0, 0, List.of(), plates)), 0.3 * MM,
				Chambers.exit(0, 10, 0, exit, protrusion)).exitSection().orElseThrow();
	}

	/** Round passage, aperture in the wall: width less protrusion. */
	@ParameterizedTest
	@CsvSource({ "4.5, 1, 0, 4.5", "5, 1, 0, 5", "5, 0.2, 0, 5", "5, 1, 0.5, 4.5", "5, 1, 2.5, 2.5", "3, 2.9, 0, 3" })
	void distance(double width, double exit, double protrusion, double expected) {
		assertEquals(expected, section(width, exit, protrusion, List.of()).flowDistance() / MM, 1e-9);
	}

	/** A tip beyond the axis: the farthest gas is beside the foot of the insert, behind the aperture. */
	@Test
	void aTipBeyondTheAxis() {
		double distance = section(4, 1, 3.5, List.of()).flowDistance() / MM;
		assertTrue(distance > 2 && distance < 3.5, distance + " mm");
	}

	/** A baffle opposite the exit brings the gas near, its corners least; one that ends before the exit does not count. */
	@ParameterizedTest
	@CsvSource({ "9.5, 1, 1, 180, 4.4721", "9.5, 1, 2, 180, 3.8730", "8, 1, 2, 180, 5", "9.5, 1, 1, 0, 5",
			"9.5, 1, 5, 0, 0",
			"9.5, 1, 5, 180, 0" })
	void baffleAtTheExit(double position, double thickness, double height, double azimuth, double expected) {
		List<Plate> plates = List
				.of(new Plate(position * MM, thickness * MM, height * MM, Math.toRadians(azimuth)));
		assertEquals(expected, section(5, 0.001, 0, plates).flowDistance() / MM, 1e-2);
	}

	/** Against a fine grid of the section, weighted with the parabola. */
	@ParameterizedTest
	@CsvSource({ "4.5, 1, 0, 5", "5.5, 1, 0, 5", "6, 1, 0, 5", "7, 1, 0, 5", "10, 1, 0, 5", "5, 0.8, 0.4, 4",
			"6, 1, 2, 3", "6, 1, 4, 3" })
	void fraction(double width, double exit, double protrusion, double within) {
		ExitSection section = section(width, exit, protrusion, List.of());
		double radius = width / 2;
		double tip = (exit + 0.3) / 2;
		double slope = Math.tan(Math.toRadians(30));
		double all = 0;
		double near = 0;
		int steps = 1200;
		for (int i = 0; i < steps; i++) {
			for (int j = 0; j < steps; j++) {
				double t = radius * (2 * (i + 0.5) / steps - 1);
				double y = radius * (2 * (j + 0.5) / steps - 1);
				double below = radius - y;
				boolean insert = below < protrusion && Math.abs(t) < tip + (protrusion - below) * slope;
				double weight = insert ? 0 : Math.max(0, 1 - (t * t + y * y) / (radius * radius));
				all += weight;
				near += Math.hypot(Math.max(0, Math.abs(t) - exit / 2), y - (radius - protrusion)) < within ? weight
						: 0;
			}
		}
		assertEquals(near / all, section.fractionWithin(within * MM), protrusion > 0 ? 5e-4 : 1e-4);
	}

	/** Two equal passages side by side: half the gas; one twice as wide takes sixteen parts of seventeen. */
	@Test
	void bypass() {
		List<PassageShape> equal = List.of(Chambers.passage(-1, 4, 10, 0, 0), Chambers.passage(0, 4, 20, 90, 0),
				Chambers.passage(0, 4, 20, 90, 180));
		assertEquals(0.5, share(equal, 1), 1e-12);
		assertEquals(1, share(equal, 0), 1e-12);
		List<PassageShape> wide = List.of(Chambers.passage(-1, 4, 10, 0, 0), Chambers.passage(0, 4, 20, 90, 0),
				Chambers.passage(0, 8, 20, 90, 180));
		assertEquals(1 / 17.0, share(wide, 1), 1e-12);
		List<PassageShape> long1 = List.of(Chambers.passage(-1, 4, 10, 0, 0), Chambers.passage(0, 4, 10, 90, 0),
				Chambers.passage(0, 4, 20, 90, 180), Chambers.passage(1, 4, 30, 90, 0));
		assertEquals(1 / 3.0, share(long1, 1), 1e-12, "40 mm beside 20 mm");
		List<PassageShape> shut = List.of(Chambers.passage(-1, 4, 10, 0, 0), Chambers.passage(0, 4, 20, 90, 0),
				Chambers.passage(0, 4, 20, 90, 180, List.of(new Ring(5 * MM, 1 * MM, 0)), List.of()));
		assertEquals(1, share(shut, 1), 1e-9);
	}

	private static double share(List<PassageShape> passages, int number) {
		PassageChain chain = new PassageChain(passages);
		return new FlowShares(chain).through(chain.passage(number).orElseThrow());
	}

	/** Claim 4: 11.3 mm2 against 15.9 mm2; a throttle or a baffle before the exit makes it less, one behind more. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-, -, 11.341, 15.904
			5 1 3, -, 7.069, 15.904
			-, 15 1 3, 11.341, 7.069
			-, 9.5 1 3, 7.069, 7.069
			5 1 9, -, 11.341, 15.904
			""")
	void throttling(String first, String second, double between, double elsewhere) {
		ChamberGeometry chamber = new ChamberGeometry(
				List.of(Chambers.passage(-1, 3.8, 15, 0, 0, rings(first), List.of()),
						Chambers.passage(0, 4.5, 20, 90, 0, rings(second), List.of())),
				0.3 * MM, Chambers.exit(1, 10, 0, 1));
		Throttling found = Throttling.of(chamber).orElseThrow();
		assertEquals(between, found.between() * 1e6, 1e-3);
		assertEquals(elsewhere, found.elsewhere() * 1e6, 1e-3);
		assertEquals(between / elsewhere, found.ratio(), 1e-3);
	}

	private static List<Ring> rings(String text) {
		if (text == null) {
			return List.of();
		}
		double[] n = List.of(text.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
		return List.of(new Ring(n[0] * MM, n[1] * MM, n[2] * MM));
	}

	/** A plate up to the axis leaves half. */
	@Test
	void aPlateToTheAxisLeavesHalf() {
		ChamberGeometry chamber = new ChamberGeometry(List.of(Chambers.passage(-1, 4, 20, 0, 0, List.of(),
				List.of(new Plate(5 * MM, MM, 2 * MM, 1)))), 0.3 * MM, Chambers.exit(0, 10, 0, 1));
		assertEquals(0.5, Throttling.of(chamber).orElseThrow().ratio(), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "2, 8.92820323027551, 6, 1.3071796769724491, 8.235382907247958, 30, 0, 30, 0.3, 0",
			"2, 8.92820323027551, 6, 1.3071796769724491, 8.235382907247958, 30, 0.6, 30, 0, 0",
			"2, 8.92820323027551, 6, 1.3071796769724491, 8.235382907247958, 31, 0, 30, 0.1826, 5.765",
			"2, 2, 6, 1, 1, 0, 0, NaN, 0.5, 0",
			"2, 8.92820323027551, 6, 2.5, 8, 30, 0, 30, -0.2165, 0" })
	void coneFit(double small, double large, double depth, double tip, double end, double angle, double protrusion,
			double holeAngle, double gap, double at) {
		ConeFit fit = ConeFit.of(new ConeFit.Hole(small * MM, large * MM, depth * MM),
				new ConeFit.Cone(tip * MM, end * MM, Math.toRadians(angle), protrusion * MM));
		assertEquals(holeAngle, Math.toDegrees(fit.holeAngle()), 1e-3);
		assertEquals(gap, fit.gap() / MM, 1e-3);
		assertEquals(at, fit.depth() / MM, 1e-2);
	}
}
