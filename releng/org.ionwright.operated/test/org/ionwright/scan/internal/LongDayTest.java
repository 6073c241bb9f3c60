package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day and a night of scans in virtual time, one run an hour, leave nothing behind in memory. */
@Tag("kit")
class LongDayTest {

	private static final Duration LIMIT = Duration.ofSeconds(600);
	private static final int HOURS = 24;
	/** The runs after which everything that is made once has been made. */
	private static final int WARM = 4;
	/** When each scan leaves no more than its 80 counts behind, 20 hours take 1.5 MB. */
	private static final long MOST_BYTES = 1_000_000;
	/** Of the last exchanges with each device, which are kept up to a number that a day does not reach. */
	private static final long EXCHANGE_BYTES = 240;

	@TempDir
	Path folder = Path.of("");

	/** What the process holds, after the collector has been. */
	private record Held(long heapBytes, int exchanges, int threads, long handles) {

		static Held now(LiveInstrument live) throws IOException, InterruptedException {
			long least = Long.MAX_VALUE;
			for (int i = 0; i < 4; i++) {
				System.gc();
				Thread.sleep(50);
				least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
			}
			int exchanges = live.devices().stream()
					.mapToInt(device -> live.control(device.index()).traffic().size()).sum();
			try (Stream<Path> open = Files.list(Path.of("/dev/fd"))) {
				return new Held(least, exchanges, ManagementFactory.getThreadMXBean().getThreadCount(), open.count());
			}
		}
	}

	/** A scan of half a minute. */
	private static AcquisitionMethod method() {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setStart(605);
		scan.setEnd(613);
		scan.setSpeed(8d / 30);
		scan.setScans(120);
		return method;
	}

	private static MassSpectrometer instrument() {
		MassSpectrometer model = DemoModels.instrument();
		model.getIonSource().getLiquidSupply().setLevel(2e-5);
		return model;
	}

	@Test
	void memoryThreadsAndHandlesDoNotGrow() throws Exception {
		DeviceScanEngine engine = new DeviceScanEngine();
		engine.addFormat(
				Components.made(RunWriterFactory.class, "org.ionwright.io.mzml.internal.write.MzmlWriterFactory"));
		try (LiveInstrument live = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim")
				.open(instrument(),
						new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-27T08:00:00Z")), 7))) {
			live.connect();
			assertTrue(live.awaitConnected(LIMIT), () -> live.status().text());
			ScanPlan plan = engine.plan(method(), live.model());
			assertTrue(plan.startable(), plan.findings().toString());
			Instant begin = live.time().now();
			Held warm = Held.now(live);
			for (int hour = 1; hour <= HOURS; hour++) {
				run(engine, plan, live);
				if (hour == WARM) {
					warm = Held.now(live);
				}
			}
			Held end = Held.now(live);
			String both = warm + ", at the end " + end;
			double hours = Duration.between(begin, live.time().now()).toMinutes() / 60d;
			assertTrue(hours >= HOURS && hours < 1.2 * HOURS, hours + " hours");
			long allowed = MOST_BYTES + EXCHANGE_BYTES * (end.exchanges() - warm.exchanges());
			assertTrue(end.heapBytes() < warm.heapBytes() + allowed, both);
			assertTrue(end.threads() <= warm.threads(), both);
			assertTrue(end.handles() <= warm.handles(), both);
		}
	}

	private void run(DeviceScanEngine engine, ScanPlan plan, LiveInstrument live) throws Exception {
		Path file = folder.resolve("hour.mzML");
		ScanRun run = engine.start(plan, live,
				new RunOptions(Optional.of(file), "blank", RunEncoding.DEFAULT, "mk", new TreeMap<>()));
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals(RunState.FINISHED, run.progress().state(), run.progress().text());
		Files.delete(file);
	}
}
