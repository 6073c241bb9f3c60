package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.Polarities;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.StageTrim;
import org.ionwright.instrument.LiveInstrument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two filters and a detector that are devices of their own, and no mass scanner. */
final class SteppedScanTest {

	private final Bench bench = new Bench();
	private final PointDevice.Beam beam = new PointDevice.Beam();
	private final List<ScanFrame> frames = new ArrayList<>();

	@AfterEach
	void close() {
		bench.close();
	}

	@BeforeEach
	void vacuum() {
		FakeDevice gauges = bench.bind("vacuumSystem", "gauges",
				new FakeDevice(ParameterDescription.readOnly("chambers[2].pressure", "analyser", "Pa", 0, 1e5),
						ParameterDescription.readOnly("chambers[0].pressure", "interface", "Pa", 0, 1e5)));
		gauges.values.put("chambers[2].pressure", 6.7e-4);
		gauges.values.put("chambers[0].pressure", 535d);
	}

	private LiveInstrument instrument(int stages) throws InterruptedException {
		// against the order of the ions: the parts say where the stages are
		for (int i = stages - 1; i >= 0; i--) {
			bench.bind("analyser.stages[" + i + "]", "filter" + i, new PointDevice(beam, i));
		}
		bench.bind("detector", "counter", new PointDevice(beam, -1));
		return bench.connected();
	}

	private static MassScanRequest request(FirstStageMode mode, boolean down, double settle, boolean firstAlone) {
		return new MassScanRequest(198, 202, 2, 200, 2, mode, 0.02, 1, false,
				new ScanCourse(down, settle, firstAlone, List.of()));
	}

	private void scan(LiveInstrument live, MassScanRequest request) throws Exception {
		live.scan(request, frames::add).get(Bench.LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	@Test
	void eachPointSetsTheFirstStageThenTheSecondAndCounts() throws Exception {
		scan(instrument(2), request(FirstStageMode.TRACKING, false, 0, false));
		assertEquals(List.of("0 at 198.0 wide 3.96", "1 at 198.0 wide 1.0", "detect 0.01", "0 at 200.0 wide 4.0",
				"1 at 200.0 wide 1.0", "detect 0.01", "0 at 202.0 wide 4.04", "1 at 202.0 wide 1.0", "detect 0.01"),
				beam.log().subList(0, 9));
		assertEquals(2, frames.size());
		assertArrayEquals(new double[] { 198, 200, 202 }, frames.get(0).mz());
		for (int i = 0; i < 2; i++) {
			assertArrayEquals(new double[] { 0, 1000, 0 }, frames.get(i).counts());
			assertEquals(i, frames.get(i).index());
			assertTrue(Double.isNaN(frames.get(i).quantumAmpere()));
		}
		assertTrue(frames.get(1).startSeconds() > frames.get(0).startSeconds());
		assertEquals(List.of("off 0", "off 1"), beam.log().subList(18, 20).stream().sorted().toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FIXED    | false | false | 0 at 200.0 wide 4.0, 1 at 198.0 wide 1.0
			RF_ONLY  | false | false | 0 above 109, 1 at 198.0 wide 1.0
			TRACKING | false | true  | 0 at 198.0 wide 1.0, 1 above 109
			TRACKING | true  | false | 0 at 202.0 wide 4.04, 1 at 202.0 wide 1.0
			""")
	void stagesGoAsTheScanSays(FirstStageMode mode, boolean down, boolean firstAlone, String first) throws Exception {
		scan(instrument(2), request(mode, down, 0.001, firstAlone));
		assertEquals(first, String.join(", ", beam.log().subList(0, 2)));
		assertArrayEquals(new double[] { 0, 1000, 0 }, frames.getFirst().counts());
		assertArrayEquals(new double[] { 198, 200, 202 }, frames.getFirst().mz());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			true  | 0   | 0    | 0 at 100.0 wide 2.0, 1 at 100.0 wide 0.5
			false | 0.5 | 0    | 0 at 100.5 wide 2.0, 1 at 100.0 wide 1.0
			false | 0.5 | -0.5 | 0 at 100.0 wide 1.99, 1 at 99.5 wide 1.0
			""")
	void stagesAreTrimmedAsTheScanSays(boolean ratio, double first, double second, String set) throws Exception {
		scan(instrument(2), new MassScanRequest(100, 200, 100, 10_000, 1, FirstStageMode.TRACKING, 0.02, 1, false,
				new ScanCourse(false, 0, false, List.of(), new StageTrim(ratio, first, second))));
		assertEquals(set, String.join(", ", beam.log().subList(0, 2)));
	}

	@Test
	void monitoredIonsAreVisitedInTheirOrderForTheirTime() throws Exception {
		beam.overloadAt = 3;
		scan(instrument(2),
				MassScanRequest.monitoring(List.of(new MonitoredIon(300, 0.02), new MonitoredIon(200, 0.01)),
						0, 2, FirstStageMode.TRACKING, 0.02, 1, false));
		assertArrayEquals(new double[] { 0, 1000 }, frames.get(1).counts());
		assertEquals(List.of("detect 0.02", "detect 0.01"),
				beam.log().stream().filter(line -> line.startsWith("detect")).limit(2).toList());
		assertEquals(List.of(false, true), frames.stream().map(ScanFrame::overload).toList());
	}

	@Test
	void aSingleStageScansAlone() throws Exception {
		scan(instrument(1), request(FirstStageMode.RF_ONLY, false, 0, false));
		assertArrayEquals(new double[] { 0, 1000, 0 }, frames.getFirst().counts());
	}

	@Test
	void currentsAreToldInTheirSteps() throws Exception {
		beam.unit = "A";
		scan(instrument(2), request(FirstStageMode.TRACKING, false, 0, false));
		assertEquals(1e-11, frames.getFirst().counts()[1] * frames.getFirst().quantumAmpere(), 1e-20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 | 5   | 8    | false | LIMIT       | a filter reaches from 10.0 to 1000.0
			2 | 998 | 1002 | false | LIMIT       | a filter reaches from 10.0 to 1000.0
			2 | 198 | 202  | true  | UNSUPPORTED | selects positive ions only; change the polarity
			1 | 198 | 202  | false | UNSUPPORTED | has one stage
			""")
	void whatCannotBeScannedIsRefusedBeforeAnythingIsSet(int stages, double start, double end, boolean negative,
			DeviceReason reason, String text) throws Exception {
		LiveInstrument live = instrument(stages);
		MassScanRequest request = new MassScanRequest(start, end, 1, 100, 1, FirstStageMode.TRACKING, 0.02, 1,
				negative);
		DeviceException refusal = Bench.failure(live.scan(request, frames::add));
		assertEquals(reason, refusal.reason());
		assertTrue(String.valueOf(refusal.getMessage()).contains(text), refusal.getMessage());
		assertEquals(List.of(refusal.getMessage()), live.scanObjections(request), "told before, too");
		assertEquals(List.of(), beam.log());
	}

	@Test
	void filtersThatSelectNegativeIonsAreToldTheSign() throws Exception {
		beam.polarities = new Polarities(true, true, 0.05);
		LiveInstrument live = instrument(2);
		MassScanRequest request = request(FirstStageMode.TRACKING, false, 0, false).with(1, true);
		assertEquals(List.of(), live.scanObjections(request));
		assertEquals(0.05, live.polaritySwitchSeconds().orElseThrow());
		scan(live, request);
		assertEquals("0 at 198.0 wide 3.96 negative", beam.log().getFirst());
		assertArrayEquals(new double[] { 0, 1000, 0 }, frames.getFirst().counts());
	}

	@Test
	void aPointTooShortForTheDetectorIsRefused() throws Exception {
		DeviceException refusal = Bench.failure(instrument(2).scan(
				new MassScanRequest(198, 202, 1, 10_000, 1, FirstStageMode.TRACKING, 0.02, 1, false), frames::add));
		assertEquals(
				"counter:x counts 0.001 to 1.0 s a point and the scan wants 1.0E-4 s; change speed, step or dwell time "
						+ "of the method",
				refusal.getMessage());
	}

	@Test
	void withoutADetectorThePersonIsTold() throws Exception {
		bench.bind("analyser", "filter0", new PointDevice(beam, 0));
		DeviceException refusal = Bench.failure(
				bench.connected().scan(request(FirstStageMode.RF_ONLY, false, 0, false), frames::add));
		assertEquals(DeviceReason.CONFIGURATION, refusal.reason());
		assertTrue(String.valueOf(refusal.getMessage()).contains("bind one that detects"), refusal.getMessage());
	}

	@Test
	void aDetectorThatFailsEndsTheScanWithTheRodsOff() throws Exception {
		beam.failsAt = 4;
		beam.failure = Optional.of(new DeviceException(DeviceReason.HARDWARE, "input shorted"));
		DeviceException failure = Bench
				.failure(instrument(2).scan(request(FirstStageMode.TRACKING, false, 0, false), frames::add));
		assertEquals(DeviceReason.HARDWARE, failure.reason());
		assertEquals(1, frames.size());
		Bench.await("both stages off", () -> beam.log().containsAll(List.of("off 0", "off 1")));
	}

	@Test
	void theSafeStateEndsAScanThatWaitsForItsDetector() throws Exception {
		beam.failsAt = 1;
		CountDownLatch waiting = new CountDownLatch(1);
		beam.hang = Optional.of(waiting);
		LiveInstrument live = instrument(2);
		CompletableFuture<Void> scan = live.scan(request(FirstStageMode.TRACKING, false, 0, false), frames::add);
		assertTrue(waiting.await(Bench.LIMIT.toSeconds(), TimeUnit.SECONDS));
		live.safeState().get(Bench.LIMIT.toSeconds(), TimeUnit.SECONDS);
		assertEquals(DeviceReason.CANCELLED, Bench.failure(scan).reason());
		assertTrue(beam.log().containsAll(List.of("off 0", "safe 0", "safe 1", "safe -1")), beam.log().toString());
		assertTrue(live.scanIdle(Bench.LIMIT));
		assertEquals(List.of(1), frames.stream().map(frame -> frame.mz().length).toList(), "the point before");
	}
}
