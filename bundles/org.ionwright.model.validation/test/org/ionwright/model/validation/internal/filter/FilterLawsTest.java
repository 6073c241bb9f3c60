package org.ionwright.model.validation.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.sample.BeamPreset;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.sample.SubRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers of section 2.2 of the requirements. */
class FilterLawsTest {

	/** Beams U, P and S with windows centred on the selected m/z. */
	@ParameterizedTest
	@CsvSource({ "UNIFORM, 10, 500, 0.01, 1e-12, true, false", "UNIFORM, 10.001, 500, 0.010001, 1e-9, false, false",
			"PLASMA, 2.3, 115, 6.78e-5, 5e-8, true, true", "PLASMA, 0.8, 40, 0.678, 5e-4, false, false",
			"ELECTROSPRAY, 10, 609.28, 0.0820, 5e-5, false, false", "ELECTROSPRAY, 10, 300, 0.0142, 5e-5, false, false",
			"ELECTROSPRAY, 10, 500, 0.00254, 5e-6, true, false" })
	void goldenBeams(BeamPreset beam, double width, double mz, double share, double tolerance, boolean onePercent,
			boolean hundredth) {
		double found = BeamShares.of(StageWindow.centred(width), beam.beam()).orElseThrow().at(mz);
		assertEquals(share, found, tolerance);
		assertEquals(onePercent, SubRange.keeps(found, 0.01));
		assertEquals(hundredth, SubRange.keeps(found, 1e-4));
	}

	@Test
	void ionsAreCountedAndNotTheirCharges() {
		var beam = new IonBeam(
				List.of(new IonSpecies(100, 10, 1),
						new IonSpecies(200, 1, 99)));
		assertEquals(0.01, BeamShares.of(StageWindow.centred(2), beam).orElseThrow().at(100), 1e-15);
	}

	@ParameterizedTest
	@CsvSource({ "0.80, 0.9550, 1.2731, 0.1141", "0.95, 0.9887, 1.0579, 0.0233", "0.985, 0.9966, 1.0168, 0.0067" })
	void windowsHaveTheirApexLow(double ratio, double low, double high, double centre) {
		StageWindow window = StageWindow.of(ScanLines.ofRatio(ratio).orElseThrow(), 1);
		assertEquals(low, window.low(1), 6e-5);
		assertEquals(high, window.high(1), 6e-5);
		assertEquals(centre, window.trackingError(1), 6e-5);
	}

	@ParameterizedTest
	@CsvSource({ "1e-4", "0.02", "0.3", "0.95" })
	void secantsFindTheLineOfAWidth(double width) {
		ScanLine line = ScanLines.ofWidth(width).orElseThrow();
		assertEquals(1, line.width() / line.centre() / width, 1e-9);
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "1.1", "NaN" })
	void noWindowHasSuchAWidth(double width) {
		assertTrue(ScanLines.ofWidth(width).isEmpty());
	}

	/** 1.2 MHz, 4 mm, m/z 1000. */
	@Test
	void voltages() {
		MassFilterStage stage = InstrumentFactory.eINSTANCE.createMassFilterStage();
		SupplyReach reach = SupplyReach.of(stage, 1, true).orElseThrow();
		assertEquals(1663.9, reach.rf(1000), 0.05);
		assertEquals(279.3, reach.dc(1000), 0.05);
		assertEquals(7.2217e-2 * 1.44 * 16, reach.rf(1), 2e-5);
		assertEquals(1081.8, reach.highestMzOfRf(), 0.05);
	}

	/** 4.29 degrees for apertures of 1.5 mm radius, 50 and 200 mm; the rays find it within their spacing. */
	@Test
	void neutralsAreBlockedFromTheAngleOfTheClosedForm() {
		TandemMassFilter filter = (TandemMassFilter) DemoModels.instrument().getAnalyser();
		assertEquals(4.29, Math.toDegrees(StraightWay.blockingAngle(filter).orElseThrow()), 0.005);
		for (double azimuth : new double[] { 0, 0.7, 2 }) {
			filter.getStages().get(0).setTiltAzimuth(azimuth);
			assertTrue(open(filter, 4.27), "azimuth " + azimuth);
			assertFalse(open(filter, 4.31), "azimuth " + azimuth);
		}
	}

	@Test
	void aThirdStageInLineDoesNotOpenTheWayAndAnOffsetCloses() {
		TandemMassFilter filter = (TandemMassFilter) DemoModels.instrument().getAnalyser();
		filter.getStages().add(EcoreUtil.copy(filter.getStages().get(1)));
		assertFalse(open(filter, 6));
		assertTrue(open(filter, 0));
		filter.getStages().get(1).setOffsetX(8e-3);
		assertFalse(open(filter, 0));
	}

	private static boolean open(TandemMassFilter filter, double degrees) {
		filter.getStages().get(0).setTiltAngle(Math.toRadians(degrees));
		return StraightWay.open(filter).orElseThrow();
	}
}
