package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that answers later than the device delivers: what counts is what it has acknowledged. */
class AcknowledgementTest {

	private static final int SCANS = 5;

	@TempDir
	Path folder = Path.of("");
	private final FakeInstrument instrument = new FakeInstrument();
	private final DeviceScanEngine engine = new DeviceScanEngine();
	private final List<CompletableFuture<@Nullable Void>> waiting = new ArrayList<>();
	private final CountDownLatch handedOver = new CountDownLatch(SCANS);
	private final List<Integer> shown = new ArrayList<>();

	AcknowledgementTest() {
		engine.addFormat(new SlowDisk());
	}

	/** Acknowledges nothing by itself. */
	private final class SlowDisk implements RunWriterFactory, RunWriter {

		@Override
		public String format() {
			return "slow";
		}

		@Override
		public String fileExtension() {
			return "mem";
		}

		@Override
		public RunWriter create(Path target, RunHeader header) {
			return this;
		}

		@Override
		public void append(Spectrum spectrum) {
			throw new AssertionError("the device must not wait for the disk");
		}

		@Override
		public CompletableFuture<@Nullable Void> submit(Spectrum spectrum) {
			CompletableFuture<@Nullable Void> answer = new CompletableFuture<>();
			waiting.add(answer);
			handedOver.countDown();
			return answer;
		}

		@Override
		public Path finish() {
			return partial().resolveSibling("run.mem");
		}

		@Override
		public Path partial() {
			return folder.resolve("run.mem.part");
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private ScanRun start() throws Exception {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().get(0).getScan();
		scan.setScans(SCANS);
		scan.setStep(1);
		instrument.listening = new CountDownLatch(1);
		ScanRun run = engine.start(engine.plan(method, DemoModels.instrument()), instrument,
				RunOptions.to(folder.resolve("run.mem")));
		run.addListener(new RunListener() {
			@Override
			public void spectrum(Spectrum spectrum) {
				shown.add(spectrum.info().index());
			}
		});
		instrument.listening.countDown();
		assertTrue(handedOver.await(20, TimeUnit.SECONDS));
		return run;
	}

	@Test
	void onlyWhatTheDiskHasAcknowledgedCounts() throws Exception {
		ScanRun run = start();
		LiveRun live = new PublishedRun(run);
		assertEquals(0, run.progress().scansDone());
		assertEquals(Optional.empty(), live.partial());
		assertEquals(Optional.of(folder.resolve("run.mem")), live.target());
		waiting.get(0).complete(null);
		waiting.get(1).complete(null);
		assertEquals(List.of(0, 1), shown);
		assertEquals(2, live.moment().scansDone());
		assertFalse(live.moment().phase().over());
		assertEquals(Optional.of(folder.resolve("run.mem.part")), live.partial());
		waiting.subList(2, SCANS).forEach(each -> each.complete(null));
		assertTrue(run.await(Duration.ofSeconds(20)));
		assertEquals(List.of(0, 1, 2, 3, 4), shown);
		assertEquals(LiveRun.Phase.COMPLETE, live.moment().phase());
		assertEquals(Optional.of(folder.resolve("run.mem")), live.file());
		assertEquals(Optional.empty(), live.partial());
	}

	@Test
	void aDiskThatRefusesLaterEndsTheRunWithWhatItHas() throws Exception {
		ScanRun run = start();
		waiting.get(0).complete(null);
		waiting.get(1).complete(null);
		waiting.subList(2, SCANS).forEach(each -> each.completeExceptionally(new IOException("no space left")));
		assertTrue(run.await(Duration.ofSeconds(20)));
		assertEquals(RunState.FAILED, run.progress().state());
		assertEquals("no space left; 2 of 5 scans stored", run.progress().text());
		assertEquals(List.of(0, 1), shown);
	}
}
