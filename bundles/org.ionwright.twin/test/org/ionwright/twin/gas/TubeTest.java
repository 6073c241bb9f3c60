package org.ionwright.twin.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TubeTest {

	private static final double ROOM = 293.15;

	@Test
	void conductanceIsThatOfTheReference() {
		List<String[]> rows = TestTable.rows(TubeTest.class, "tube_conductance.csv").toList();
		assertEquals(40, rows.size());
		for (String[] row : rows) {
			Gas gas = Gas.named(row[0]);
			double t = Double.parseDouble(row[1]);
			Tube tube = new Tube(1e-3 * Double.parseDouble(row[2]), 1e-3 * Double.parseDouble(row[3]));
			double p = 100 * Double.parseDouble(row[4]);
			near(row[5], tube.knudsen(gas, t, p));
			near(row[6], 1e3 * tube.longMolecularConductance(gas, t));
			near(row[7], 1e3 * tube.viscousConductance(gas, t, p));
			near(row[8], 1e3 * tube.conductance(gas, t, p));
		}
	}

	private static void near(String expected, double value) {
		assertEquals(Double.parseDouble(expected), value, 1e-5 * Double.parseDouble(expected));
	}

	/** Vacuum makers' example: 70 mm, 2.47 m, mean speed 471 m/s gives 0.01712 m3/s. */
	@Test
	void longTubeExample() {
		assertEquals(0.017123, new Tube(0.07, 2.47).longMolecularConductance(Gas.NITROGEN, ROOM)
				* 471 / Gas.NITROGEN.meanSpeed(ROOM), 1e-5);
	}

	/** At low speed the flow law is the conductance times the pressure difference. */
	@ParameterizedTest
	@ValueSource(doubles = { 1e-3, 0.1, 1, 10, 100 })
	void slowFlowIsKnudsens(double pressure) {
		Tube tube = new Tube(5e-3, 3);
		double expected = tube.conductance(Gas.AIR, ROOM, pressure) * 0.02 * pressure;
		// the law knows end effects of molecular flow, 0.5 % here
		assertEquals(expected, tube.law(Gas.AIR, ROOM).throughput(1.01 * pressure, 0.99 * pressure), 0.01 * expected);
	}

	/** Never more than the nozzle passes, and a short tube nearly that much. */
	@ParameterizedTest
	@ValueSource(doubles = { 1e-4, 1e-3, 1e-2, 0.1 })
	void chokedTubesPassLessThanNozzles(double length) {
		Tube tube = new Tube(1e-3, length);
		double nozzle = new Orifice(1e-3, 1).law(Gas.NITROGEN, ROOM).throughput(101325, 0);
		TubeFlow law = tube.law(Gas.NITROGEN, ROOM);
		double flow = law.throughput(101325, 0);
		assertTrue(flow < nozzle, flow + " < " + nozzle);
		assertTrue(length > 1e-3 || flow > 0.85 * nozzle, flow + " of " + nozzle);
		assertTrue(law.isChoked(101325, 0));
		assertEquals(flow, law.throughput(101325, 5000), 0.01 * flow, "what lies behind has no influence");
		assertFalse(law.isChoked(101325, 101000));
	}

	@Test
	void flowGrowsWithPressureAndFallsWithBackPressure() {
		for (FlowLaw law : List.of(new Tube(4e-3, 0.02).law(Gas.NITROGEN, ROOM),
				new Orifice(4e-3, 0.85).law(Gas.NITROGEN, ROOM))) {
			for (double p = 1e-3; p < 2e5; p *= 1.1) {
				double before = Double.POSITIVE_INFINITY;
				for (double ratio = 0; ratio <= 1; ratio += 0.02) {
					double flow = law.throughput(p, ratio * p);
					assertTrue(flow <= before * (1 + 1e-9) && flow >= 0, law + " at " + p + " ratio " + ratio);
					assertTrue(law.throughput(1.01 * p, ratio * p) > flow);
					before = flow;
				}
				assertEquals(0, law.throughput(p, p));
			}
		}
	}

	/** Half a metre of 16 mm hose at rough pressures is turbulent: less passes than Poiseuille says. */
	@Test
	void turbulenceHolds() {
		Tube hose = new Tube(0.016, 5);
		double flow = hose.law(Gas.AIR, ROOM).throughput(1e5, 0.99e5);
		assertTrue(hose.reynolds(Gas.AIR, ROOM, flow) > 4000);
		double laminar = hose.viscousConductance(Gas.AIR, ROOM, 0.995e5) * 1e3;
		assertTrue(flow < 0.6 * laminar, flow + " of " + laminar);
	}

	@Test
	void absurdTubesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Tube(0, 1));
		assertThrows(IllegalArgumentException.class, () -> new Tube(Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> new Orifice(1e-3, 1.5));
		assertThrows(IllegalArgumentException.class, () -> new Tube(1, 1).law(Gas.AIR, -3));
	}
}
