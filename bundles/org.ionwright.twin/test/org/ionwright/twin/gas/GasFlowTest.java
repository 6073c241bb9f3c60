package org.ionwright.twin.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class GasFlowTest {

	private static final double ROOM = 293.15;

	@Test
	void chokedFlowIsThatOfTheReference() {
		List<String[]> rows = TestTable.rows(GasFlowTest.class, "choked_orifice.csv").toList();
		assertEquals(33, rows.size());
		for (String[] row : rows) {
			Orifice orifice = new Orifice(1e-3 * Double.parseDouble(row[3]), Double.parseDouble(row[4]));
			assertEquals(Double.parseDouble(row[6]), 1e3 * orifice.chokedConductance(Gas.NITROGEN,
					Double.parseDouble(row[1])),
					1e-4 * Double.parseDouble(row[6]));
		}
	}

	@Test
	void molecularFlowIsThatOfTheReference() {
		assertEquals(11.7676e-3, new Orifice(Math.sqrt(4e-4 / Math.PI), 1).molecularConductance(Gas.NITROGEN,
				ROOM), 2e-6);
	}

	@Test
	void chainsOfChambersSettleAtTheReferencePressures() {
		List<String[]> rows = TestTable.rows(GasFlowTest.class, "differential_pumping.csv").toList();
		assertEquals(2, rows.size());
		for (String[] row : rows) {
			double[] c = Stream.of(row).mapToDouble(Double::parseDouble).toArray();
			double[] p = new PumpingChain(Gas.NITROGEN, ROOM,
					List.of(new PumpingChain.Stage(new Orifice(1e-3 * c[0], 1), 1e-3 * c[1]),
							new PumpingChain.Stage(new Orifice(1e-3 * c[2], 1), 1e-3 * c[3]),
							new PumpingChain.Stage(new Orifice(1e-3 * c[4], 1), 1e-3 * c[5])))
					.pressures(101325);
			assertEquals(c[7], p[0] / 100, 1e-6 * c[7]);
			assertEquals(c[11], p[1] / 100, 1e-6 * c[11]);
			assertEquals(c[14], p[2] / 100, 1e-6 * c[14]);
		}
	}

	/** Requirements, default set: 6.8, 5.75, 4.92 mbar at entrance, bend and exhaust for 12.3 mbar L/s. */
	@Test
	void bentPassagesDropThePressure() {
		double bend = upstream(new Tube(4.5e-3, 0.02), 492);
		assertEquals(575, bend, 6);
		assertEquals(680, upstream(new Tube(3.8e-3, 0.015), bend), 9);
	}

	/** Poiseuille: Q = C(1 Pa) (p1^2 - p2^2)/2. */
	private static double upstream(Tube tube, double behind) {
		return Math.sqrt(behind * behind + 2 * 1.23 / tube.viscousConductance(Gas.AIR, ROOM, 1));
	}

	@Test
	void survivalFallsWithPressure() {
		for (String[] row : TestTable.rows(GasFlowTest.class, "gas_scattering.csv").toList()) {
			double[] c = Stream.of(row).mapToDouble(Double::parseDouble).toArray();
			assertEquals(c[5], GasScattering.survival(100 * c[0], c[1], c[2], c[3]), 2e-8);
		}
	}
}
