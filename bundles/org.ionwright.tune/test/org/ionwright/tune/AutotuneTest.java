package org.ionwright.tune;

import static org.ionwright.tune.FakeInstrument.CAPILLARY;
import static org.ionwright.tune.FakeInstrument.CONE;
import static org.ionwright.tune.FakeInstrument.DETECTOR;
import static org.ionwright.tune.FakeInstrument.GAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.tune.TuneReport.End;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutotuneTest {

	private final FakeInstrument instrument = new FakeInstrument();

	private static double hill(double value, double top, double width) {
		return Math.exp(-Math.pow((value - top) / width, 2));
	}

	private static TuneStep step(String path, double low, double high) {
		return new TuneStep(new Knob(path, low, high, 0), Objective.HEIGHT, (high - low) / 64);
	}

	private static AutotunePlan plan(TuneStep... steps) {
		return new AutotunePlan("test", List.of(FakeInstrument.MZ), List.of(steps), ScanSettings.USUAL, 0.7, 1, 12, 3,
				Duration.ofHours(2));
	}

	private Autotune autotune(TuneStep... steps) {
		return new Autotune(instrument, plan(steps), text -> {
		});
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 20, 37, 88, 150 })
	void theTopOfAHillIsFoundWithinNoise(double top) {
		instrument.height = now -> 20_000 * hill(now.value(CONE), top, 40);
		TuneReport report = autotune(step(CONE, 0, 150)).run();
		assertTrue(hill(instrument.value(CONE), top, 40) > 0.95, instrument.value(CONE) + " for " + top);
		assertEquals(top == 20 ? End.PUT_BACK : End.IMPROVED, report.end(), report.text());
	}

	@Test
	void coordinatesAreTunedOneAfterTheOther() {
		instrument.height = now -> 20_000 * hill(now.value(CONE), 60, 40) * hill(now.value(CAPILLARY), 2500, 700)
				* hill(now.value(GAS), 2e-5, 2e-5);
		TuneReport report = autotune(step(CAPILLARY, 2000, 4000), step(GAS, 5e-6, 4e-5), step(CONE, 0, 150)).run();
		assertEquals(End.IMPROVED, report.end());
		assertTrue(instrument.height.applyAsDouble(instrument) > 0.9 * 20_000, report.text());
		assertEquals(List.of(CAPILLARY, GAS, CONE), report.changes().stream().map(TuneReport.Change::path).toList());
		assertTrue(report.peaksAfter().getFirst().height() > 2 * report.peaksBefore().getFirst().height());
		assertTrue(report.text().startsWith("Autotune test of Fake DEMO-0001 (SIMULATED), positive\n"), report.text());
	}

	/** Everything that is set lies within the bounds. */
	@Test
	void nothingIsSetOutsideOfTheBounds() {
		instrument.height = now -> 10_000 + 100 * now.value(CONE);
		TuneReport report = autotune(step(CONE, 10, 50)).run();
		assertEquals(50, instrument.value(CONE));
		assertTrue(report.changes().getFirst().atLimit());
		for (String line : instrument.log) {
			double value = Double.parseDouble(line.substring(line.indexOf('=') + 1));
			assertTrue(value >= 10 && value <= 50, line);
		}
	}

	@Test
	void noiseAloneChangesNothing() {
		TuneReport report = autotune(step(CONE, 0, 150), step(CAPILLARY, 2000, 4000)).run();
		assertEquals(End.PUT_BACK, report.end(), report.text());
		assertEquals(20, instrument.value(CONE));
		assertEquals(3000, instrument.value(CAPILLARY));
	}

	@Test
	void aPlateauWithoutSignalIsLeft() {
		instrument.height = now -> now.value(CONE) < 70 ? 0 : 10_000 * hill(now.value(CONE), 100, 30);
		assertEquals(End.IMPROVED, autotune(step(CONE, 0, 150)).run().end());
		assertEquals(100, instrument.value(CONE), 12);
	}

	@Test
	void aStopPutsEverythingBackAndIsKept() {
		instrument.height = now -> 20_000 * hill(now.value(CONE), 60, 40);
		int[] scans = { 0 };
		instrument.beforeScan = () -> {
			if (++scans[0] == 9) {
				Thread.currentThread().interrupt();
			}
		};
		TuneReport report = autotune(step(CONE, 0, 150)).run();
		assertTrue(Thread.interrupted(), "the interrupt is kept");
		assertEquals(End.CANCELLED, report.end());
		assertEquals(20, instrument.value(CONE));
		assertEquals(List.of(), report.problems());
	}

	/** What the safe state set must not be undone, and nothing may be raised after a failure of the instrument. */
	@ParameterizedTest
	@EnumSource(names = { "CANCELLED", "INTERLOCK", "LINK_LOST", "HARDWARE" })
	void anInstrumentThatWasMadeSafeIsLeftAlone(DeviceReason reason) {
		int[] scans = { 0 };
		instrument.beforeScan = () -> {
			if (++scans[0] == 5) {
				instrument.change(CAPILLARY, row -> row.withSetPoint(0).withReadback(0, instrument.time().now(),
						Quality.GOOD));
				instrument.scanFailure = new DeviceException(reason, "trip");
			}
		};
		TuneReport report = autotune(step(CAPILLARY, 2000, 4000)).run();
		assertEquals(reason == DeviceReason.CANCELLED ? End.CANCELLED : End.FAILED, report.end());
		assertEquals(0, instrument.value(CAPILLARY));
		assertEquals("trip; the instrument is left as it is", report.reason());
	}

	/** A person changes the value while the tuning fails for another reason: his value stays. */
	@Test
	void whatSomebodyElseSetStays() {
		int[] scans = { 0 };
		instrument.beforeScan = () -> {
			if (++scans[0] == 5) {
				instrument.change(CAPILLARY, row -> row.withSetPoint(1234));
				instrument.scanFailure = new DeviceException(DeviceReason.LIMIT, "beyond");
			}
		};
		TuneReport report = autotune(step(CAPILLARY, 2000, 4000)).run();
		assertEquals(1234, instrument.value(CAPILLARY));
		assertEquals(
				List.of(CAPILLARY + " was set to 1234 V by somebody else; nothing was put back"), report.problems());
	}

	/** The safe state, while nothing scans: no scan fails, but nothing is raised any more. */
	@Test
	void aSafeStateBetweenScansEndsIt() {
		int[] scans = { 0 };
		instrument.beforeScan = () -> {
			if (++scans[0] == 5) {
				instrument.change(DETECTOR, row -> row.withSetPoint(0));
			}
		};
		TuneReport report = autotune(step(CONE, 0, 150)).run();
		assertEquals(End.CANCELLED, report.end());
		assertEquals(
				DETECTOR + " was set to 0 V by somebody else; nothing more is set; the instrument is left as it is",
				report.reason());
		assertEquals(4, instrument.log.size(), instrument.log.toString());
	}

	@Test
	void aDefectLeavesNothingDetuned() {
		int[] scans = { 0 };
		instrument.beforeScan = () -> {
			if (++scans[0] == 5) {
				throw new IllegalStateException("broken");
			}
		};
		TuneReport report = autotune(step(CONE, 0, 150)).run();
		assertEquals(End.FAILED, report.end());
		assertEquals(20, instrument.value(CONE));
		assertTrue(report.reason().contains("broken"));
	}

	@Test
	void aRefusalPutsBackWhatWasTurnedBefore() {
		instrument.height = now -> 20_000 * hill(now.value(CONE), 60, 40);
		instrument.refusals.put(CAPILLARY, new DeviceException(DeviceReason.LIMIT, "not now"));
		TuneReport report = autotune(step(CONE, 0, 150), step(CAPILLARY, 2000, 4000)).run();
		assertEquals(End.FAILED, report.end());
		assertEquals(20, instrument.value(CONE));
		assertTrue(report.reason().startsWith("not now"), report.reason());
	}

	@Test
	void aRangeBeyondTheGateIsRefusedBeforeAnythingIsTouched() {
		TuneReport report = autotune(step(CONE, 0, 150), step(CAPILLARY, 2000, 6000)).run();
		assertEquals(CAPILLARY + ": the range 2000 V to 6000 V is not within 0 V to 5000 V; change the range",
				report.reason());
		assertEquals(List.of(), instrument.log);
		assertTrue(autotune(step("no.such", 0, 1)).run().reason().startsWith("no.such: no connected device offers"));
	}

	@Test
	void theTimeLimitEndsItWithWhatItHas() {
		instrument.height = now -> 20_000 * hill(now.value(CONE), 60, 40);
		AutotunePlan shortOne = new AutotunePlan("short", List.of(500d),
				List.of(step(CONE, 0, 150), step(CAPILLARY, 2000, 4000)), ScanSettings.USUAL, 0.7, 1, 12, 3,
				Duration.ofMillis(100));
		TuneReport report = new Autotune(instrument, shortOne, text -> {
		}).run();
		assertEquals(0, report.changes().size());
		assertEquals(End.PUT_BACK, report.end());
	}

	/** More height by a detector that is beyond its limit is no gain. */
	@Test
	void anOverloadedDetectorIsNotBetter() {
		instrument.height = now -> 10 * now.value(DETECTOR);
		instrument.overloadAbove = 7000;
		TuneReport report = autotune(step(DETECTOR, 500, 1000)).run();
		assertTrue(instrument.value(DETECTOR) <= 700, report.text());
	}

	@Test
	void theWidthOfPeaksIsBroughtToThatWanted() {
		AutotunePlan plan = new AutotunePlan("width", List.of(500d),
				List.of(new TuneStep(new Knob(Knob.PEAK_WIDTH, 0.3, 3, 0), Objective.WIDTH, 0.05)),
				ScanSettings.USUAL.withPeakWidth(2), 0.7, 1, 12, 3, Duration.ofHours(1));
		TuneReport report = new Autotune(instrument, plan, text -> {
		}).run();
		assertEquals(End.IMPROVED, report.end());
		assertEquals(0.7, report.settings().peakWidth(), 0.15);
	}

	@Test
	void theUsualPlanFollowsTheOrderOfTuning() {
		AutotunePlan plan = AutotunePlan.usual("usual", instrument, List.of(500d), ScanSettings.USUAL);
		assertEquals(List.of(CAPILLARY, GAS, CONE, Knob.PEAK_WIDTH, Knob.FIRST_STAGE_WINDOW, DETECTOR),
				plan.steps().stream().map(step -> step.knob().path()).toList());
	}

	@Test
	void aStageIsTunedWithTheOtherOneRfOnly() {
		FakeInstrument instrument = new FakeInstrument();
		for (CalibratedStage stage : CalibratedStage.values()) {
			AutotunePlan plan = AutotunePlan.usual("stage", instrument, List.of(FakeInstrument.MZ), ScanSettings.USUAL,
					stage);
			List<String> paths = plan.steps().stream().map(step -> step.knob().path()).toList();
			assertEquals(stage != CalibratedStage.FIRST, paths.contains(Knob.PEAK_WIDTH), stage + ": " + paths);
			assertEquals(stage != CalibratedStage.SECOND, paths.contains(Knob.FIRST_STAGE_WINDOW),
					stage + ": " + paths);
			instrument.requests.clear();
			new Autotune(instrument, plan, text -> {
			}).run();
			assertTrue(instrument.requests.stream().allMatch(request -> CalibrationSet.stage(request) == stage),
					stage.words());
		}
	}

	@Test
	void aRampGivesACurveAndPutsBack() throws Exception {
		instrument.height = now -> 20_000 * hill(now.value(CONE), 60, 40);
		Measuring measuring = new Measuring(instrument, text -> {
		});
		PeakWatch watch = new PeakWatch(measuring, List.of(500d));
		List<ParameterRamp.Point> seen = new ArrayList<>();
		List<ParameterRamp.Point> curve = new ParameterRamp(measuring, watch, Objective.HEIGHT, 0.7)
				.run(new Knob(CONE, 0, 150, 0), 11, ScanSettings.USUAL, 2, seen::add);
		assertEquals(seen, curve);
		assertEquals(60, curve.get(4).value(), 1e-9);
		assertTrue(curve.stream().allMatch(point -> point.objective().value() <= curve.get(4).objective().value()));
		assertEquals(20, instrument.value(CONE));
		assertEquals(11, watch.history(0).size());
		assertThrows(DeviceException.class, () -> new ParameterRamp(measuring, watch, Objective.HEIGHT, 0.7)
				.run(new Knob("none", 0, 1, 0), 3, ScanSettings.USUAL, 1, seen::add));
	}

	@Test
	void aWatchedPeakHasPositionWidthAndHeight() throws Exception {
		Measuring measuring = new Measuring(instrument, text -> {
		});
		PeakWatch watch = new PeakWatch(measuring, List.of(500.1, 510d));
		List<PeakWatch.Look> looks = watch.look(ScanSettings.USUAL, 4);
		WatchedPeak peak = looks.getFirst().peak();
		assertEquals(-0.1, peak.offset(), 0.02);
		assertEquals(0.7, peak.fwhm(), 0.06);
		assertEquals(10_000, peak.height(), 1200);
		assertTrue(peak.sigma() < 0.02);
		assertFalse(looks.getLast().peak().isFound(), "nothing at m/z 510");
		assertEquals(looks, watch.latest());
		assertTrue(looks.getFirst().share().isEmpty(), "not offered here");
		assertThrows(IllegalArgumentException.class, () -> new PeakWatch(measuring, List.of()));
	}
}
