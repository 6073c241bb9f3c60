package org.ionwright.model.validation.geometry;

import static org.ionwright.model.validation.geometry.Chambers.MM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageChainTest {

	private static void assertAt(double x, double y, double z, Vector place, double unit) {
		assertEquals(0, place.minus(new Vector(x, y, z).times(unit)).length(), 1e-9 * unit, place.toString());
	}

	/** The far wall at 15 + 4.5 mm; corner filled by half of either width. */
	@Test
	void theDefaultBend() {
		ChamberGeometry chamber = Chambers.bend(3.8, 15, 4.5, 20, 90, 0.3, Chambers.exit(1, 10, 0, 1));
		PlacedPassage first = chamber.chain().passage(0).orElseThrow();
		PlacedPassage second = chamber.chain().passage(1).orElseThrow();
		assertAt(17.25, 0, 0, second.start(), MM);
		assertAt(0, 1, 0, second.direction(), 1);
		assertAt(1, 0, 0, second.wall(), 1);
		assertEquals(2.25 * MM, first.beyond(), 1e-12);
		assertEquals(1.9 * MM, second.before(), 1e-12);
		assertAt(19.5, 10, 0, chamber.exit().orElseThrow().centre(), MM);
		assertAt(-1, 0, 0, chamber.exit().orElseThrow().normal(), 1);
		assertAt(0, 0, 0, chamber.entrance().orElseThrow().centre(), MM);
		assertAt(1, 0, 0, chamber.entrance().orElseThrow().normal(), 1);
		assertEquals(25 * MM, chamber.exitWay().orElseThrow(), 1e-12);
		assertEquals(35 * MM, chamber.exhaustWay().orElseThrow(), 1e-12);
	}

	/** Directions after two turns: roll 0 goes on round, 180 back, 90 out of the plane, right-handed about the gas. */
	@ParameterizedTest
	@CsvSource({ "90, 0, 90, -1, 0, 0", "90, 180, 90, 1, 0, 0", "90, 90, 90, 0, 0, 1", "90, -90, 90, 0, 0, -1",
			"45, 0, 45, 0, 1, 0", "0, 0, 90, 0, 1, 0", "0, 90, 90, 0, 0, 1" })
	void turnsAndRolls(double turn, double roll, double then, double x, double y, double z) {
		PassageChain chain = new PassageChain(List.of(Chambers.passage(-1, 3, 10, 0, 0),
				Chambers.passage(0, 3, 10, turn, 0), Chambers.passage(1, 3, 10, then, roll)));
		PlacedPassage last = chain.passage(2).orElseThrow();
		assertAt(x, y, z, last.direction(), 1);
		assertEquals(Math.toRadians(then), chain.passage(1).orElseThrow().direction().angle(last.direction()), 1e-12);
		assertEquals(0, last.wall().dot(last.direction()), 1e-12);
		assertEquals(1, last.wall().length(), 1e-12);
		assertEquals(20 * MM, last.way(), 1e-12);
		assertTrue(last.wall().dot(chain.passage(1).orElseThrow().direction()) > 0.5, "the wall the gas runs at");
	}

	/** What lies before is measured along its own path, however many run side by side. */
	@Test
	void parallelPassages() {
		PassageChain chain = new PassageChain(List.of(Chambers.passage(-1, 3, 10, 0, 0),
				Chambers.passage(0, 3, 20, 90, 0), Chambers.passage(0, 5, 30, 90, 180),
				Chambers.passage(1, 3, 5, 0, 0)));
		assertEquals(List.of(0, 1, 3),
				chain.path(chain.passage(3).orElseThrow()).stream().map(PlacedPassage::number).toList());
		assertEquals(30 * MM, chain.passage(3).orElseThrow().way(), 1e-12);
		assertEquals(List.of(1, 2), chain.besides(chain.passage(2).orElseThrow()).stream().map(PlacedPassage::number)
				.toList());
		assertEquals(2.5 * MM, chain.passage(0).orElseThrow().beyond(), 1e-12, "to the axis of the widest");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-1 0 1     | 3 | -
			-1 0 0     | 3 | -
			-1 2 1     | 1 | 1 CYCLIC, 2 CYCLIC
			-1 1 0     | 2 | 1 CYCLIC
			-1 1 1     | 1 | 1 CYCLIC
			0 0 1      | 0 | 0 CYCLIC
			1 2 0      | 0 | 0 CYCLIC, 1 CYCLIC, 2 CYCLIC
			-2 0 1     | 0 | 0 DANGLING
			-1 -2 1    | 1 | 1 DANGLING
			-1 7 1     | 1 | 1 DANGLING
			""")
	void chainsThatDoNotHold(String upstreams, int placed, String problems) {
		PassageChain chain = new PassageChain(List.of(upstreams.split(" ")).stream()
				.map(upstream -> Chambers.passage(Integer.parseInt(upstream), 3, 10, 10, 0)).toList());
		assertEquals(placed, chain.passages().size());
		assertEquals(problems == null ? "" : problems, String.join(", ",
				chain.problems().stream().map(problem -> problem.passage() + " " + problem.kind()).toList()));
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "NaN", "Infinity", "-Infinity", "1e300", "1e-300" })
	void whateverTheNumbersNothingFails(double bad) {
		for (int place = 0; place < 16; place++) {
			double[] n = { 3.8, 15, 4.5, 20, 90, 0.3, 10, 0, 1, 0.5, 30, 2, 1, 3, 1, 12 };
			n[place] = bad;
			List<PassageShape> passages = List.of(
					Chambers.passage(-1, n[0], n[1], 0, 0, List.of(new Ring(n[11] * MM, n[12] * MM, n[13] * MM)),
							List.of(new Plate(n[11] * MM, n[12] * MM, n[14] * MM, n[15]))),
					Chambers.passage(0, n[2], n[3], n[4], n[15]));
			ExitShape exit = new ExitShape(1, n[6] * MM, n[7], n[8] * MM, n[9] * MM, Math.toRadians(n[10]),
					n[13] * MM);
			ChamberGeometry chamber = new ChamberGeometry(passages, n[5] * MM, exit);
			chamber.sightLine();
			chamber.exitOffWall();
			chamber.exhaustWay();
			chamber.exitSection().ifPresent(section -> {
				section.flowDistance();
				section.fractionWithin(5 * MM);
			});
		}
	}
}
