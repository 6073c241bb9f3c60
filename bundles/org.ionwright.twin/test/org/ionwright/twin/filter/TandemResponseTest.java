package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TandemResponseTest {

	private static final FilterTrain TRAIN = FilterTrain.of(new MassFilter(4e-3, 0.05, 1.2e6),
			new MassFilter(4e-3, 0.2, 1.2e6), 0, Math.toRadians(6));
	private static final TandemResponse TRACKING = response(Tuning.Mode.TRACKING, 0.02);
	private static final FilterTrain STRAIGHT = FilterTrain.of(TRAIN.first(), TRAIN.second(), 0, 0);
	private static final TandemResponse IN_LINE = new TandemResponse(STRAIGHT,
			new Tuning(Tuning.Mode.TRACKING, 0.02, 400, 0.7, 2, 2), 1081);

	private static TandemResponse response(Tuning.Mode mode, double window) {
		return new TandemResponse(TRAIN, new Tuning(mode, window, 400, 0.7, 2, 2), 1081);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 55.05, 195.0877, 609.2807, 1000.5 })
	void peakLiesAtItsMassWithTheWidthAskedFor(double mz) {
		Peak peak = Peak.of(TRACKING, mz);
		assertEquals(mz, peak.centroid, 0.02);
		assertEquals(0.7, peak.fwhm, mz < 100 ? 0.25 : 0.15);
		assertTrue(peak.highest > 0.2 && peak.highest < 1, "transmission " + peak.highest);
		assertEquals(0, TRACKING.transmission(mz, mz + 1.1), 1e-3);
		assertEquals(0, TRACKING.transmission(mz, mz - 1.1), 1e-3);
	}

	/** On the flanks as on the top, between the masses of the table, against four times the groups and more lines. */
	@ParameterizedTest
	@CsvSource({ "20.3", "36", "55.05", "60", "72.6", "112", "195.0877", "380", "384.2", "609.2807", "1000" })
	void tableIsCloseToTheTrain(double mz) {
		isClose(TRAIN, TRACKING, mz);
	}

	@ParameterizedTest
	@CsvSource({ "28", "57", "91", "384" })
	void tableIsCloseToATrainInLine(double mz) {
		isClose(STRAIGHT, IN_LINE, mz);
	}

	private static void isClose(FilterTrain train, TandemResponse response, double mz) {
		TrainTransmission exact = new TrainTransmission(train, 2, 2, 8, 1024);
		double highest = 0;
		double squares = 0;
		double worst = 0;
		double sum = 0;
		double moment = 0;
		int points = 0;
		for (double offset = -0.63; offset < 0.64; offset += 0.07) {
			double axis = mz + offset;
			double share = exact.of(mz, response.firstVoltages(axis), response.secondVoltages(axis));
			double wrong = Math.abs(share - response.transmission(mz, axis));
			highest = Math.max(highest, share);
			worst = Math.max(worst, wrong);
			squares += wrong * wrong;
			sum += share;
			moment += share * offset;
			points++;
		}
		assertTrue(worst < 0.01 * highest, "worst " + worst / highest);
		assertTrue(Math.sqrt(squares / points) < 0.004 * highest, "rms " + Math.sqrt(squares / points) / highest);
		assertEquals(0, moment / sum, 0.02, "centroid of the peak against its m/z");
	}

	/** Ions of a random beam, one by one. */
	@ParameterizedTest
	@CsvSource({ "112, 0", "442, -0.3", "609.2807, 0.2" })
	void tableIsWithinAPercentOfAMonteCarlo(double mz, double offset) {
		IonGroups cloud = RandomBeam.of(TRAIN.beam(), 200_000, 4096, 11);
		double axis = mz + offset;
		Voltages first = TRACKING.firstVoltages(axis);
		Voltages second = TRACKING.secondVoltages(axis);
		double share = new TrainMonteCarlo(cloud).survivors(
				energy -> TRAIN.motions(mz, first, second, 2 + energy - RandomBeam.MEAN, 2 + energy - RandomBeam.MEAN),
				mz, TRAIN.second().frequency(), Double.POSITIVE_INFINITY) / (double) cloud.ions();
		assertEquals(share, TRACKING.transmission(mz, axis), 0.01 * Peak.of(TRACKING, mz).highest);
	}

	@Test
	void firstStageWindowIsCentredOnTheSelectedMass() {
		MassFilter first = TRAIN.first();
		Voltages voltages = TRACKING.firstVoltages(500);
		ScanLine line = ScanLine.ofRatio(voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO);
		double apex = first.apexMass(voltages.rf());
		assertEquals(500, apex * line.centre(), 0.1);
		assertEquals(0.02, line.width(), 1e-6);
		assertEquals(496.7, apex, 0.1);
	}

	@Test
	void fixedWindowPassesOnlyWhatLiesInIt() {
		TandemResponse fixed = response(Tuning.Mode.FIXED, 0.1);
		assertTrue(Peak.of(fixed, 405).highest > 0.1);
		assertEquals(0, Peak.of(fixed, 350).highest);
		assertEquals(0, Peak.of(fixed, 450).highest);
		assertEquals(fixed.firstVoltages(100), fixed.firstVoltages(900));
	}

	@Test
	void rfOnlyStageLeavesTheFilteringToTheSecond() {
		TandemResponse open = response(Tuning.Mode.RF_ONLY, 0);
		assertEquals(0, open.firstVoltages(300).dc());
		Peak peak = Peak.of(open, 300);
		assertEquals(300, peak.centroid, 0.02);
		assertTrue(peak.highest > Peak.of(TRACKING, 300).highest - 0.1);
	}

	@Test
	void preparesOnlyWhatAScanNeeds() {
		TandemResponse fresh = response(Tuning.Mode.TRACKING, 0.02);
		int made = 0;
		while (fresh.prepareNext(500, 510)) {
			made++;
		}
		assertTrue(made >= 4 && made <= 5, made + " entries");
		assertFalse(fresh.prepareNext(502, 509));
	}

	/** A peak measured as one would on paper. */
	private record Peak(double centroid, double fwhm, double highest) {

		static Peak of(TandemResponse response, double mz) {
			int points = 400;
			double[] values = new double[points];
			response.add(mz, 1, mz - 2, 0.01, values);
			double sum = 0;
			double moment = 0;
			double highest = 0;
			for (int i = 0; i < points; i++) {
				sum += values[i];
				moment += values[i] * (mz - 2 + 0.01 * i);
				highest = Math.max(highest, values[i]);
			}
			int above = 0;
			for (double value : values) {
				above += value > highest / 2 ? 1 : 0;
			}
			return new Peak(moment / sum, 0.01 * above, highest);
		}
	}
}
