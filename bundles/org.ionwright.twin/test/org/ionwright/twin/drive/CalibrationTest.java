package org.ionwright.twin.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

	private static final MassFilter FILTER = new MassFilter(4e-3, 0.2, 1.2e6);
	private static final DcLaw LAW = DcLaw.constantWidth(FILTER, 0.8);

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1, 300, 1800 })
	void inverseIsExact(double volts) {
		for (double curvature : new double[] { -0.1, 0, 0.05 }) {
			ChannelError error = new ChannelError(0.01, 3, curvature, 1800);
			assertEquals(volts, error.nominal(error.actual(volts)), 1e-9);
		}
	}

	@ParameterizedTest
	@EnumSource(CalibrationMode.class)
	void commandsAreTheInverseOfWhatAppears(CalibrationMode mode) {
		CalibratedStage stage = new CalibratedStage(FILTER, LAW, StageErrors.ofWorkshop(3, 1, 1800, 305));
		for (double mz : new double[] { 50, 500, 1000 }) {
			assertEquals(mz, stage.apexMass(stage.command(mz, mode), mode), 1e-9);
			assertTrue(Math.abs(stage.massError(mz, mode)) < 3, "plausible: " + stage.massError(mz, mode));
		}
		Voltages asked = stage.asked(500);
		Voltages back = stage.errors(mode).nominal(stage.actual(500, mode));
		assertEquals(asked.rf(), back.rf(), 1e-9);
		assertEquals(asked.dc(), back.dc(), 1e-9);
	}

	@Test
	void stagesAndModesHaveErrorsOfTheirOwn() {
		CalibratedStage first = new CalibratedStage(FILTER, LAW, StageErrors.ofWorkshop(3, 0, 1800, 305));
		CalibratedStage second = new CalibratedStage(FILTER, LAW, StageErrors.ofWorkshop(3, 1, 1800, 305));
		double still = second.massError(500, CalibrationMode.STATIC);
		assertNotEquals(still, first.massError(500, CalibrationMode.STATIC), 1e-3);
		assertNotEquals(still, second.massError(500, CalibrationMode.SCAN), 1e-4);
		assertNotEquals(second.massError(500, CalibrationMode.SCAN),
				second.massError(500, CalibrationMode.SCAN_SPEED), 1e-4);
		assertEquals(still, new CalibratedStage(FILTER, LAW, StageErrors.ofWorkshop(3, 1, 1800, 305)).massError(500,
				CalibrationMode.STATIC));
	}

	@Test
	void withoutErrorsTheMassCommandedIsAtTheApex() {
		StageErrors none = new StageErrors(ChannelError.none(1800), ChannelError.none(305));
		CalibratedStage stage = new CalibratedStage(FILTER, LAW, Map.of(CalibrationMode.STATIC, none,
				CalibrationMode.SCAN, none, CalibrationMode.SCAN_SPEED, none));
		assertEquals(0, stage.massError(609.28, CalibrationMode.SCAN), 1e-9);
	}

	/** +-0.10 u per 24 h at m/z 1000, from any time on. */
	@Test
	void driftStaysWithinItsLimitOverAnyDay() {
		SlowDrift drift = new SlowDrift(11, 1000 * SupplyRating.rf(1800).dailyDrift(), 86_400);
		double largest = 0;
		for (double t = 0; t < 60 * 86_400; t += 5000) {
			largest = Math.max(largest, Math.abs(drift.at(t + 86_400) - drift.at(t)));
		}
		assertTrue(largest <= 0.10 && largest > 0.05, "" + largest);
		assertEquals(drift.at(12345), new SlowDrift(11, 0.1, 86_400).at(12345), 1e-12);
		assertNotEquals(drift.at(86_400), new SlowDrift(12, 0.1, 86_400).at(86_400), 1e-6);
	}

	@Test
	void absurdErrorsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ChannelError(Double.NaN, 0, 0, 1800));
		assertThrows(IllegalArgumentException.class, () -> new ChannelError(0, 1e3, 0, 1800));
		assertThrows(IllegalArgumentException.class, () -> new ChannelError(0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new CalibratedStage(FILTER, LAW, Map.of()));
		assertThrows(IllegalArgumentException.class, () -> new SlowDrift(1, -1, 10));
	}
}
