package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.sample.Electrospray.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectrosprayTest {

	private static final double FLOW = 1e-8 / 60;

	/** Requirements, table of onset voltages; OD 0.4 mm, 10 mm. */
	@ParameterizedTest
	@CsvSource({ "methanol, 1.36, 1.45, 1.60, 2.16, 2.34", "methanol/water 50:50, 1.70, 1.81, 2.00, 2.69, 2.92",
			"water, 2.45, 2.61, 2.88, 3.88, 4.20" })
	void onsetFollowsTipAndSolvent(String solvent, double a, double c, double b, double d, double e) {
		assertEquals(a, onset(TipShape.SLANT_5A, solvent), 0.011);
		assertEquals(c, onset(TipShape.ANNULAR_SHARP_5C, solvent), 0.011);
		assertEquals(b, onset(TipShape.SYMMETRIC_SHARP_5B, solvent), 0.011);
		assertEquals(d, onset(TipShape.SQUARE_5D, solvent), 0.011);
		assertEquals(e, onset(TipShape.ROUNDED_5E, solvent), 0.011);
	}

	private static double onset(TipShape tip, String solvent) {
		return new Electrospray(tip.edgeRadius(4e-4), 0.01, Solvent.parse(solvent)).onset() / 1000;
	}

	@Test
	void sprayStartsAtOnsetAndEndsInDischarge() {
		Electrospray spray = new Electrospray(2e-4, 0.01, Solvent.parse("methanol/water 50:50 + 0.1 % formic acid"));
		assertEquals(State.OFF, spray.state(2600, FLOW, false));
		assertEquals(State.CONE_JET, spray.state(3000, FLOW, false));
		assertEquals(State.OFF, spray.state(3000, 0, false));
		assertEquals(State.DISCHARGE, spray.state(5000, FLOW, false));
		assertTrue(spray.discharge(true) < spray.discharge(false));
		assertEquals(0, spray.current(2600, FLOW, false));
		assertTrue(spray.current(3000, FLOW, false) > 0.1e-6 && spray.current(3000, FLOW, false) < 1e-6);
		assertTrue(spray.current(5000, FLOW, false) > 5e-6);
	}

	@Test
	void currentFollowsTheSquareRootLaw() {
		Electrospray spray = new Electrospray(2e-4, 0.01, Solvent.parse("methanol/water 50:50 + 0.1 % formic acid"));
		assertEquals(188e-9, spray.current(3000, FLOW / 10, false), 8e-9);
		assertEquals(0.68e-6, spray.dropletDiameter(FLOW / 10), 0.02e-6);
	}

	@Test
	void coronaOnsetOfANeedleIsPeeks() {
		assertEquals(2640, new Electrospray(0.05e-3, 0.01, Solvent.parse("water")).discharge(false), 10);
	}

	@Test
	void dropletsDryInHotGas() {
		assertTrue(Desolvation.driedShare(2.1e-6, 573, 8e-5) > 0.98);
		assertTrue(Desolvation.driedShare(2.1e-6, 293, 8e-5) < 0.4);
		assertTrue(Desolvation.driedShare(2.1e-6, 400, 0) < Desolvation.driedShare(2.1e-6, 400, 8e-5));
	}

	@ParameterizedTest
	@CsvSource({ "methanol/water 50:50, 0.5", "water/methanol 90:10, 0.1", "water, 0", "methanol, 1",
			"methanol/water, 0.5" })
	void solventIsReadFromWords(String text, double organic) {
		assertEquals(78.4 - (78.4 - 32.7) * organic, Solvent.parse(text).permittivity(), 1e-9);
	}
}
