package org.ionwright.driver.srsrga.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RgaScanPlanTest {

	private static final String WHERE = "tcp://127.0.0.1:818";

	private static RgaScanPlan plan(MassScanRequest request) throws DeviceException {
		return RgaScanPlan.of(request, 200, 0.7, WHERE);
	}

	private static MassScanRequest request(double start, double end, double step, double speed) {
		return new MassScanRequest(start, end, step, speed, 1, FirstStageMode.RF_ONLY, Double.NaN, 0.7, false);
	}

	@ParameterizedTest
	@CsvSource({ "1, 200, 0.1, 28, 10, 7, 1991", "1, 50, 0.1, 4.3, 10, 4, 491", "10, 20, 0.04, 1.7178, 25, 4, 251",
			"2, 3, 0.0909091, 25.5, 11, 7, 12", "1, 100, 0.05, 0.1458, 20, 0, 1981" })
	void whatTheHeadCanDo(double start, double end, double step, double speed, int pointsPerUnit, int noiseFloor,
			int points) throws DeviceException {
		RgaScanPlan plan = plan(request(start, end, step, speed));
		assertEquals(new RgaScanPlan((int) start, (int) end, pointsPerUnit, noiseFloor), plan);
		assertEquals(points, plan.points());
		assertEquals(points, plan.axis().length);
		assertEquals(start, plan.axis()[0]);
		assertEquals(end, plan.axis()[points - 1]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0.5  | 50   | 0.1   | 28   | scan start 0.5 m/z: this head reaches 1 to 200 m/z
			1    | 201  | 0.1   | 28   | scan end 201 m/z: this head reaches 1 to 200 m/z
			1.25 | 50   | 0.1   | 28   | scan start 1.25 m/z: with this step the head has no point there; nearest are 1.2 and 1.3
			1    | 50.54| 0.1   | 28   | scan end 50.54 m/z: with this step the head has no point there; nearest are 50.5 and 50.6
			1    | 50   | 1     | 28   | scan step 1 m/z: the head takes 10 to 25 points per m/z; nearest is 0.1
			1    | 50   | 0.01  | 28   | scan step 0.01 m/z: the head takes 10 to 25 points per m/z; nearest is 0.04
			1    | 50   | 0.07  | 28   | nearest are 0.0714286 and 0.0666667
			1    | 50   | 0.0909| 28   | nearest are 0.0909091 and 0.0833333
			1    | 50   | 0.1   | 10   | with this step the head has 0.292, 0.579, 1.46, 2.80, 4.29, 11.7, 16.3, 28.0 u/s
			1    | 50   | 0.05  | 28   | the head has 0.146, 0.289, 0.729, 1.40, 2.15, 5.83, 8.14, 14.0 u/s
			""")
	void whatItCannotIsRefusedWithWhatComesNearest(double start, double end, double step, double speed, String words) {
		refused(words, request(start, end, step, speed));
	}

	@Test
	void othersThanPositiveIonsOfOneStageAreRefused() {
		refused("positive ions only",
				new MassScanRequest(1, 50, 0.1, 28, 1, FirstStageMode.RF_ONLY, Double.NaN, 0.7, true));
		refused("RF only", new MassScanRequest(1, 50, 0.1, 28, 1, FirstStageMode.TRACKING, 0.1, 0.7, false));
		refused("RF only", new MassScanRequest(1, 50, 0.1, 28, 1, FirstStageMode.FIXED, 0.1, 0.7, false));
		refused("the tuning of the head gives 0.7 m/z",
				new MassScanRequest(1, 50, 0.1, 28, 1, FirstStageMode.RF_ONLY, Double.NaN, 1, false));
	}

	@Test
	void partOfAScanIsCutOutOfAWholeOne() throws DeviceException {
		RgaScanPlan plan = plan(request(26.45, 29.55, 0.05, 14));
		assertEquals(new RgaScanPlan(26, 30, 20, 7, 9, 63), plan);
		assertEquals(81, plan.measured());
		assertEquals(26.45, plan.axis()[0], 1e-9);
		assertEquals(29.55, plan.axis()[62], 1e-9);
	}

	/** 28800 baud carry 720 points/s: the line never holds a scan up. */
	@Test
	void theLineIsFasterThanTheFastestScan() {
		assertTrue(RgaProtocol.pointSeconds(7) > 1 / 720d);
	}

	private static void refused(String words, MassScanRequest request) {
		DeviceException refusal = assertThrows(DeviceException.class, () -> plan(request));
		assertEquals(DeviceReason.LIMIT, refusal.reason());
		assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(WHERE), refusal.getMessage());
	}
}
