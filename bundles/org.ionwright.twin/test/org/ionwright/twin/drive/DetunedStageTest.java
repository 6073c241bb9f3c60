package org.ionwright.twin.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetunedStageTest {

	private static final MassFilter FILTER = new MassFilter(4e-3, 0.2, 1.2e6);

	/** Against the exact borders of the stability diagram. */
	@ParameterizedTest
	@CsvSource({ "0.985, 0.985", "0.985, 0.99", "0.985, 0.975", "0.95, 0.975", "0.998, 0.999", "0.998, 0.996" })
	void windowGoesWithTheDistanceFromTheApex(double meant, double actual) {
		DetunedWindow window = new DetunedWindow(ScanLine.ofRatio(meant));
		ScanLine exact = ScanLine.ofRatio(actual);
		double tolerance = meant == actual ? 1e-12 : 0.025 * exact.width();
		assertEquals(exact.lowMass(), window.lowMass(actual), tolerance);
		assertEquals(exact.highMass(), window.highMass(actual), tolerance);
	}

	@Test
	void windowIsShutFromTheApexOn() {
		DetunedWindow window = new DetunedWindow(ScanLine.ofRatio(0.985));
		assertEquals(0, window.highMass(1.01) - window.lowMass(1.01), 1e-15);
		assertEquals(Double.POSITIVE_INFINITY, new DetunedWindow(ScanLine.ofRatio(0)).highMass(0.3));
	}

	/** Heights of the reference filter at m/z 502: 0.482, 0.321, 0.183, 0.119 at U/V 0.99, 0.995, 0.998, 0.999. */
	@ParameterizedTest
	@CsvSource({ "0.5, 0.321, 0.482", "0.4, 0.183, 0.321", "0.5, 0.119, 0.183", "0.1, 0.119, 0.482" })
	void narrowPeaksAreLower(double widening, double narrow, double wide) {
		assertEquals(narrow / wide, DetunedWindow.height(widening), 0.12 * narrow / wide);
	}

	/** A peak of 0.8 u at its base, with RF or DC a little off, against the exact scan line. */
	@ParameterizedTest
	@CsvSource({ "500, 0, 0", "500, 2e-4, 0", "500, -2e-4, 0", "500, 0, 0.05", "1000, 3e-4, 0.1", "100, 0, -0.05" })
	void peakMovesAndStretches(double mass, double rfError, double dcError) {
		Voltages asked = DcLaw.constantWidth(FILTER, 0.8).command(FILTER).at(mass);
		Voltages actual = new Voltages(asked.rf() * (1 + rfError), asked.dc() + dcError);
		DetunedPeak peak = DetunedPeak.of(FILTER, asked, actual);
		assertEquals(width(actual) / width(asked), peak.stretch(), 0.02);
		assertEquals(centre(actual) - centre(asked), peak.shift(), 0.01);
	}

	private static double width(Voltages voltages) {
		return line(voltages).width() * FILTER.apexMass(voltages.rf());
	}

	private static double centre(Voltages voltages) {
		return line(voltages).centre() * FILTER.apexMass(voltages.rf());
	}

	private static ScanLine line(Voltages voltages) {
		return ScanLine.ofRatio(voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO);
	}

	@Test
	void nothingPassesBeyondTheApex() {
		Voltages asked = DcLaw.constantWidth(FILTER, 0.8).command(FILTER).at(500);
		assertTrue(DetunedPeak.of(FILTER, asked, new Voltages(0.6 * asked.rf(), asked.dc())).stretch() < 0);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 1.1, Double.NaN })
	void whatIsLeftOfErrorsIsAShare(double share) {
		StageDrive drive = StageDrive.own(
				new CalibratedStage(FILTER, DcLaw.constantWidth(FILTER, 1), StageErrors.ofWorkshop(1, 0, 1800, 305)),
				new Supply("RF", SupplyRating.rf(1800), 1), new Supply("DC", SupplyRating.dc(305), 2));
		assertThrows(IllegalArgumentException.class, () -> drive.calibrate(share));
	}

	/** 5 % of the workshop's errors are left, and moved masses with them. */
	@Test
	void calibrationLeavesAShareOfTheErrors() {
		CalibratedStage stage = new CalibratedStage(FILTER, DcLaw.constantWidth(FILTER, 1),
				StageErrors.ofWorkshop(3, 0, 1800, 305));
		SupplyRating quiet = new SupplyRating(1800, 1e-4, 1e12, 0, 0, 0, 1800, 0, 0, 1e-6, 1e-9);
		StageDrive drive = StageDrive.own(stage, new Supply("RF", quiet, 1), new Supply("DC", quiet, 2));
		drive.command(500, CalibrationMode.STATIC, 0);
		double raw = drive.apexMass(1) - 500;
		assertEquals(stage.massError(500, CalibrationMode.STATIC), raw, 1e-6);
		drive.calibrate(0.05);
		assertEquals(0.05 * raw, drive.apexMass(1) - 500, 1e-9);
	}
}
