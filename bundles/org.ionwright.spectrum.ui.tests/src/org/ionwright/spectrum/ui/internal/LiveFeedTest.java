package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is followed while scans arrive faster than anybody can look. */
@NonNullByDefault({})
class LiveFeedTest {

	private static final int SCANS = 400;
	private static final int PER_SECOND = 100;
	/** Processor time of one event, so that a busy machine does not fail the test. */
	private static final long MOST_MILLIS = 150;

	@TempDir
	Path folder;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final ExecutorService slow = Executors.newSingleThreadExecutor();
	private final ExecutorService reading = Executors.newSingleThreadExecutor();
	private Display display;
	private Shell shell;
	private RunPanel panel;
	private Path path;
	private FeedRun file;
	private RunGrowth growth;
	private volatile Exception problem;
	private long longest;

	@BeforeEach
	void open() throws IOException {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1100, 700);
		panel = new RunPanel(shell, reading, slow);
		shell.open();
		path = Files.writeString(folder.resolve("run.mzML.part"), "x");
		file = new FeedRun(path, SCANS);
		LatestWins<RunGrowth.Grown> news = new LatestWins<>(panel,
				grown -> panel.live().grow(grown.run().run(), grown.traces()));
		store(2);
		file.refresh();
		LoadedRun first = new LoadedRun(file, List.of(file.info(0), file.info(1)));
		panel.showRun(first);
		panel.live().begin();
		growth = new RunGrowth(new OpenRun(first, FileStamp.of(path)), true, List::of, file -> Optional.empty(),
				new RunGrowth.Listener() {
					@Override
					public void grown(RunGrowth.Grown grown) {
						news.offer(grown);
					}

					@Override
					public void stuck(String reason) {
						problem = new IOException(reason);
					}
				});
	}

	@AfterEach
	void close() {
		shell.dispose();
		slow.shutdownNow();
		reading.shutdownNow();
	}

	private void store(int scans) throws IOException {
		file.store(scans);
		Files.writeString(path, "x".repeat(scans), StandardOpenOption.TRUNCATE_EXISTING);
	}

	/** Handles events until the condition holds, and takes the time of each. */
	private void pump(String what, java.util.function.BooleanSupplier condition) {
		Pump.until(what, () -> {
			boolean done = condition.getAsBoolean();
			long start = threads.getCurrentThreadCpuTime();
			while (!done && display.readAndDispatch()) {
				long now = threads.getCurrentThreadCpuTime();
				longest = Math.max(longest, now - start);
				start = now;
			}
			return done;
		});
	}

	private void feed(int from, int to) {
		Thread feeder = new Thread(() -> {
			try {
				long start = System.nanoTime();
				for (int i = from; i <= to; i++) {
					long due = start + (i - from) * 1_000_000_000L / PER_SECOND;
					java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
					store(i);
					if (i % 7 == 0 || i == to) {
						growth.look();
					}
				}
			} catch (IOException e) {
				problem = e;
			}
		});
		feeder.start();
	}

	private Trace trace(String name) {
		return panel.chromatogram().traces().stream().filter(each -> each.name().startsWith(name)).findFirst()
				.orElse(new Trace("", new double[0], new double[0]));
	}

	@Test
	void noScanIsMissingAndTheUserIsNotKeptWaiting() throws Exception {
		panel.pages().traces().follow(List.of(new MassRange(150, 150.05), new MassRange(120, 121.01)));
		panel.showMap(true);
		pump("map", panel.map()::isMade);
		panel.showMap(false);
		feed(2, 60);
		pump("warm", () -> panel.table().control().getItemCount() == 60 && trace("m/z 150").x().length == 60);
		longest = 0;
		feed(60, SCANS);
		pump("all", () -> panel.table().control().getItemCount() == SCANS && trace("m/z 150").x().length == SCANS);
		slow.submit(() -> {
		}).get(20, TimeUnit.SECONDS);
		System.out.printf("longest event of the live editor at %d scans/s: %.1f ms%n", PER_SECOND, longest / 1e6);
		assertTrue(longest < MOST_MILLIS * 1_000_000, longest / 1e6 + " ms of processor in one event");
		assertEquals(null, problem);
		double[] counts = IntStream.rangeClosed(1, SCANS).asDoubleStream().toArray();
		double[] seconds = IntStream.range(0, SCANS).mapToDouble(i -> i / 100d).toArray();
		assertArrayEquals(seconds, trace(Messages.RunTraces_total).x());
		assertArrayEquals(IntStream.rangeClosed(1, SCANS).mapToDouble(i -> (double) i * FeedRun.POINTS).toArray(),
				trace(Messages.RunTraces_total).y());
		assertArrayEquals(counts, trace("m/z 150").y());
		assertArrayEquals(seconds, trace("m/z 120").x());
		assertEquals(11 * counts[SCANS - 1], trace("m/z 120").y()[SCANS - 1]);
		pump("newest", () -> panel.spectrum().title().startsWith("Scan " + SCANS + " of " + SCANS));
		for (int i = 2; i < SCANS; i++) {
			assertEquals(2, file.passes(i),
					"passes over the points of scan " + i + ": one for traces, one for the map");
		}
	}

	@Test
	void whoLooksBackStaysThereUntilHeFollowsAgain() throws Exception {
		store(20);
		growth.look();
		pump("20", () -> panel.spectrum().title().startsWith("Scan 20 of 20"));
		panel.live().show(Optional.of(moment(20)));
		panel.select(4);
		assertFalse(panel.live().following());
		assertFalse(panel.live().bar().follow().getSelection());
		store(30);
		growth.look();
		pump("30", () -> panel.table().control().getItemCount() == 30);
		pump("title", () -> panel.spectrum().title().startsWith("Scan 5 of 30"));
		panel.live().show(Optional.of(moment(30)));
		assertTrue(panel.live().bar().text().contains("25 newer"), panel.live().bar().text());
		panel.live().setFollowing(true);
		pump("newest", () -> panel.spectrum().title().startsWith("Scan 30 of 30"));
		store(31);
		growth.look();
		pump("follows", () -> panel.spectrum().title().startsWith("Scan 31 of 31"));
		panel.live().show(Optional.empty());
		assertEquals("", panel.live().bar().text());
	}

	private static LiveRun.Moment moment(int done) {
		return new LiveRun.Moment(LiveRun.Phase.ACQUIRING, "scanning", done, 50, 30);
	}

	@Test
	void theCompleteFileTakesThePlaceOfTheGrowingOneWithoutAChange() throws Exception {
		panel.pages().traces().follow(List.of(new MassRange(150, 150.05)));
		store(20);
		growth.look();
		pump("20", () -> trace("m/z 150").x().length == 20);
		panel.select(4, 5, 6);
		panel.pages().change(panel.pages().notes().withFormula("C33H40N2O9", IonForm.PROTONATED));
		pump("sum", () -> panel.spectrum().title().startsWith("Sum of 3 scans"));
		panel.spectrum().zoomTo(150, 160);
		RunNotes notes = panel.pages().notes();
		FeedRun whole = new FeedRun(folder.resolve("run.mzML"), SCANS);
		whole.store(22);
		whole.refresh();
		List<SpectrumInfo> infos = new ArrayList<>();
		for (int i = 0; i < 22; i++) {
			infos.add(whole.info(i));
		}
		LoadedRun complete = new LoadedRun(whole, infos);
		panel.live().grow(complete, GrowingTraces.complete(complete));
		pump("traces", () -> trace("m/z 150").x().length == 22);
		RunSelection selection = panel.selection();
		assertNotNull(selection);
		assertArrayEquals(new int[] { 4, 5, 6 }, selection.scans());
		assertArrayEquals(new int[] { 4, 5, 6 }, panel.table().control().getSelectionIndices());
		assertEquals(150, panel.spectrum().visibleLow(), 1e-9);
		assertEquals(notes, panel.pages().notes());
		assertEquals("run.mzML", panel.sourceName());
		assertTrue(panel.status().startsWith("run.mzML"), panel.status());
		assertEquals(0, whole.passes(19), "what was extracted is not read again");
		panel.step(1);
		pump("read from the complete file", () -> panel.spectrum().title().startsWith("Scan 8 of 22"));
	}
}
