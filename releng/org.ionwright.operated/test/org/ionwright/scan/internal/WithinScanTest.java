package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.PlannedEvent;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgram;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not wait for the end of a long scan, on the twin in a time that goes on as fast as everything can be read. */
class WithinScanTest {

	/** A format that keeps the spectra of each run. */
	private record Kept(List<Spectrum> stored) implements RunWriterFactory {

		@Override
		public String format() {
			return "memory";
		}

		@Override
		public String fileExtension() {
			return "mem";
		}

		@Override
		public RunWriter create(Path target, RunHeader header) {
			return new RunWriter() {
				@Override
				public void append(Spectrum spectrum) {
					stored.add(spectrum);
				}

				@Override
				public Path finish() {
					return target;
				}

				@Override
				public Path partial() {
					return target;
				}

				@Override
				public void close() {
					// nothing is open
				}
			};
		}
	}

	private static final Duration LIMIT = Duration.ofSeconds(120);
	private static final Duration SOME_POINTS = Duration.ofSeconds(45);
	private static final String CONE = "ionSource.coneVoltage";
	private static final String ENERGY = "analyser.stages[0].ionEnergy";
	private static final int POINTS = 61;
	private static final PlannedSegment SHORT = segment("short", 1, 60, List.of());

	@TempDir
	Path folder = Path.of("");

	private final List<Spectrum> stored = new CopyOnWriteArrayList<>();
	private final DeviceScanEngine engine = new DeviceScanEngine();
	private final SteppedTime time = new SteppedTime();
	private final LiveInstrument live;
	private final Thread clock;
	private volatile boolean raise;

	WithinScanTest() throws Exception {
		live = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim")
				.open(DemoModels.instrument(), new OpenOptions(time, 5));
		clock = Thread.ofPlatform().daemon().name("clock").unstarted(this::tick);
	}

	/** No reading gets old: all are read at each step. */
	private void tick() {
		try {
			Instant scanning = Instant.MAX;
			while (!Thread.interrupted()) {
				live.refresh();
				if (live.status().state() != InstrumentState.SCANNING) {
					scanning = Instant.MAX;
				} else if (scanning.equals(Instant.MAX)) {
					scanning = scans() ? time.now() : scanning;
				} else if (raise && Duration.between(scanning, time.now()).compareTo(SOME_POINTS) >= 0) {
					raise = false;
					live.set(CONE, 60);
				}
				time.step(Duration.ofMillis(500));
			}
		} catch (InterruptedException e) {
			// the test is over
		}
	}

	/** Whether the device is in its scan: nothing else takes as long. */
	private boolean scans() {
		return time.anyoneSleeps(Duration.ofSeconds(50));
	}

	@BeforeEach
	void connect() throws Exception {
		engine.addFormat(new Kept(stored));
		live.connect();
		assertTrue(live.awaitConnected(LIMIT), () -> live.status().text());
		clock.start();
		set(40);
		// the twin makes its tables before the first scan
		assertTrue(start("tables", segment("tables", 1, 6, List.of())).await(LIMIT));
		stored.clear();
	}

	@AfterEach
	void close() throws InterruptedException {
		live.close();
		clock.interrupt();
		clock.join();
	}

	private void set(double cone) throws Exception {
		live.set(CONE, cone).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	/** Of so many seconds a scan. */
	private static PlannedSegment segment(String name, int scans, double seconds, List<PlannedEvent> events,
			PlannedCondition... conditions) {
		return new PlannedSegment(name, List.of(), new MassScanRequest(50, 110, 1, POINTS / seconds, scans,
				FirstStageMode.TRACKING, 0.02, 0.7, false), false, 1, 1, true, events, List.of(conditions));
	}

	/** Scans of ten minutes, until the cone voltage is above 50 V. */
	private static PlannedSegment until(ConditionAction action) {
		return segment("long", 2, 600, List.of(), new PlannedCondition("cone", CONE, true, 50, 0, 0, action));
	}

	private ScanRun start(String name, PlannedSegment... segments) throws Exception {
		return engine.start(new ScanPlan(name, List.of(), List.of(segments), List.of(), "", RunProgram.NONE), live,
				RunOptions.to(folder.resolve(name + ".mem")));
	}

	/** In the midst of a scan, somebody raises the voltage: whoever holds the clock, so that it is not late. */
	private ScanRun raised(PlannedSegment... segments) throws Exception {
		raise = true;
		return start("run", segments);
	}

	/** Until the device has scanned for some points. */
	private void pastPoints(ScanRun run) throws InterruptedException {
		await(this::scans, run);
		live.time().sleep(SOME_POINTS);
	}

	private List<String> told(String name) {
		List<String> told = new ArrayList<>();
		for (Spectrum spectrum : stored) {
			spectrum.info().userTerms().stream().filter(term -> term.name().equals(name)).map(UserTerm::value)
					.forEach(value -> told.add(spectrum.info().index() + " " + value));
		}
		return told;
	}

	private void firstIsCutShort() {
		Spectrum first = stored.getFirst();
		int points = first.intensities().length;
		assertTrue(points > 0 && points < POINTS, points + " points");
		assertEquals("0 " + points + " of 61 points", told("scan cut short").getFirst());
		assertEquals(49 + points, first.info().windowHigh(), 0.5);
		assertTrue(told("condition met").getFirst().startsWith("0 cone: "), told("condition met").toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STOP         | STOPPED  | stopped; 0 of 3 scans and 1 cut short stored
			NEXT_SAMPLE  | STOPPED  | ended by the method; 0 of 3 scans and 1 cut short stored
			SKIP_SEGMENT | FINISHED | 1 of 3 scans and 1 cut short stored
			""")
	void aConditionEndsTheScan(ConditionAction action, RunState state, String text) throws Exception {
		ScanRun run = raised(until(action), SHORT);
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals(text, run.progress().text());
		assertEquals(state, run.progress().state());
		firstIsCutShort();
	}

	@Test
	void aConditionPausesWithinTheScanWhichIsDoneAnew() throws Exception {
		ScanRun run = raised(until(ConditionAction.PAUSE));
		await(() -> run.progress().state() == RunState.PAUSED, run);
		firstIsCutShort();
		assertTrue(run.progress().text().startsWith("paused by the method: cone: "), run.progress().text());
		set(40);
		run.resume();
		pastPoints(run);
		run.abort();
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals("aborted, instrument in its safe state; 0 of 2 scans and 2 cut short stored",
				run.progress().text());
		assertEquals(2, told("scan cut short").size(), "what was measured until the abort is there");
	}

	@Test
	void aConditionMarksTheScanItIsMetIn() throws Exception {
		PlannedSegment marked = segment("", 1, 120, List.of(),
				new PlannedCondition("cone", CONE, true, 50, 0, 0, ConditionAction.MARK));
		ScanRun run = raised(marked);
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals("1 of 1 scans stored", run.progress().text());
		assertEquals(1, told("condition met").size());
	}

	@Test
	void aRampGoesOnWithinTheScanButNotOnTheDeviceThatScans() throws Exception {
		Set<Double> cone = new ConcurrentSkipListSet<>();
		Set<Double> energy = new ConcurrentSkipListSet<>();
		live.addListener(new InstrumentListener() {

			@Override
			public void readingsChanged() {
				if (stored.isEmpty()) {
					cone.add(live.parameter(CONE).orElseThrow().setPoint());
					energy.add(live.parameter(ENERGY).orElseThrow().setPoint());
				}
			}
		});
		ScanRun run = start("run", segment("", 2, 120,
				List.of(new PlannedEvent(10, new PlannedSetting(CONE, 80, 60)),
						new PlannedEvent(10, new PlannedSetting(ENERGY, 5, 60)))));
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals("2 of 2 scans stored", run.progress().text());
		assertTrue(cone.size() > 4 && cone.contains(80d), "set within the first scan: " + cone);
		assertTrue(energy.stream().noneMatch(value -> value > 4), "the analyser was scanning: " + energy);
		assertEquals(List.of(), told("changed by hand"));
	}

	private static void await(BooleanSupplier what, ScanRun run) throws InterruptedException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!what.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> run.progress().toString());
			Thread.sleep(1);
		}
	}
}
