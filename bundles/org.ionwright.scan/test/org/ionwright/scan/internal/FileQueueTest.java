package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.QueueFailure;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.queue.RunQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileQueueTest {

	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";

	@TempDir
	Path folder = Path.of("");
	private final Bench bench = new Bench();
	private final SampleQueue model = MethodFactory.eINSTANCE.createSampleQueue();
	private final List<RunQueue> open = new ArrayList<>();
	private final List<ScanRun> runs = new ArrayList<>();

	@BeforeEach
	void files() throws IOException {
		ModelFiles.save(method(), folder.resolve("demo.method"));
		for (String name : List.of("a", "b", "c")) {
			QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
			entry.setSampleName(name);
			entry.setMethod("demo.method");
			entry.setOutput(name + ".mem");
			model.getEntries().add(entry);
		}
		model.setStandby(false);
		bench.engine.addListener(runs::add);
	}

	@AfterEach
	void close() {
		open.forEach(RunQueue::close);
	}

	private static AcquisitionMethod method() {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setScans(3);
		scan.setStep(1);
		scan.setPeakWidth(1);
		return method;
	}

	private Path save() throws IOException {
		Path file = folder.resolve("night.queue");
		ModelFiles.save(model, file);
		return file;
	}

	private RunQueue queue() throws IOException {
		RunQueue queue = bench.engine.open(save(), bench.instrument);
		open.add(queue);
		return queue;
	}

	private static String states(RunQueue queue) {
		return queue.items().stream().map(item -> item.sampleName() + " " + item.state())
				.collect(Collectors.joining(", "));
	}

	private static void finish(RunQueue queue) throws InterruptedException {
		queue.start();
		assertTrue(queue.await(Bench.LIMIT), () -> queue.progress().toString());
	}

	@Test
	void samplesAreRunInTheirOrderAndWhatWasChangedIsPutBackOnce() throws Exception {
		RunQueue queue = queue();
		assertEquals(QueueState.IDLE, queue.progress().state());
		assertEquals(3 * 3 * 1001 / 500d, queue.progress().remainingSeconds(), 0.1);
		finish(queue);
		assertEquals("a DONE, b DONE, c DONE", states(queue));
		assertEquals("all samples are done", queue.progress().text());
		assertEquals(3, queue.progress().done());
		assertEquals("3 of 3 scans stored", queue.items().getLast().result());
		assertEquals(List.of("a.mem", "b.mem", "c.mem"),
				runs.stream().map(run -> String.valueOf(run.target().orElseThrow().getFileName())).toList());
		assertEquals(1, bench.instrument.log.stream().filter((CAPILLARY + "=0.0")::equals).count(),
				bench.instrument.log.toString());
		assertEquals("detector.voltage=0.0", bench.instrument.log.getLast());
		assertEquals("a DONE, b DONE, c DONE", states(bench.engine.open(queue.file(), bench.instrument)));
	}

	@Test
	void aSampleThatWaitsIsChangedAndTheFileKeepsIt() throws Exception {
		RunQueue queue = queue();
		QueueItem b = queue.items().get(1);
		QueueItem other = new QueueItem(b.id(), "b2", "demo.method", "b2.mem", "A4", "diluted", b.state(), "");
		queue.edit(other);
		assertEquals(other, queue.items().get(1));
		assertEquals(other, bench.engine.open(queue.file(), bench.instrument).items().get(1), "in a later session");
		List<@Nullable String> refusals = new CopyOnWriteArrayList<>();
		bench.at(4, () -> refusals
				.add(assertThrows(ScanRefusedException.class, () -> queue.edit(b)).getMessage()));
		finish(queue);
		assertEquals(List.of("b2 is being run; skip it, or wait for its end"), refusals);
		assertEquals("b2 is over; put it back among those that wait before it is changed",
				assertThrows(ScanRefusedException.class, () -> queue.edit(b)).getMessage());
		assertEquals("a DONE, b2 DONE, c DONE", states(queue));
		assertEquals(folder.resolve("b2.mem"), runs.get(1).target().orElseThrow());
	}

	@Test
	void aSampleThatComesBackKeepsHowFarItWas() throws Exception {
		RunQueue queue = queue();
		finish(queue);
		QueueItem a = queue.items().getFirst();
		queue.remove(a.id());
		queue.add(0, a);
		assertEquals("a DONE, b DONE, c DONE", states(queue));
		assertEquals("3 of 3 scans stored", queue.items().getFirst().result());
	}

	/** The file tells after each step, whatever happens then. */
	@Test
	void aCrashLosesNoQueue() throws Exception {
		AtomicReference<Path> copy = new AtomicReference<>();
		RunQueue queue = queue();
		bench.at(4, () -> copy.set(copied(queue.file())));
		finish(queue);
		RunQueue after = bench.engine.open(copy.get(), bench.instrument);
		assertEquals("a DONE, b FAILED, c WAITING", states(after));
		assertTrue(after.items().get(1).result().contains("b.mem.part"), after.items().get(1).result());
		assertEquals("a DONE, b FAILED, c WAITING", states(bench.engine.open(copy.get(), bench.instrument)));
	}

	private Path copied(Path file) {
		try {
			return Files.copy(file, folder.resolve("crash.queue"));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STOP    | a DONE, b FAILED, c WAITING | ended after b
			GO_ON   | a DONE, b FAILED, c DONE    | all samples are done
			""")
	void aFailureStopsTheQueueOrNot(QueueFailure choice, String states, String text) throws Exception {
		model.setOnFailure(choice);
		Files.createFile(folder.resolve("b.mem"));
		RunQueue queue = queue();
		finish(queue);
		assertEquals(states, states(queue));
		assertEquals(text, queue.progress().text());
		assertTrue(queue.items().get(1).result().contains("exists already"), queue.items().get(1).result());
	}

	@Test
	void aDeviceFaultFailsTheSampleAndTheNextOneSetsAllAgain() throws Exception {
		model.setOnFailure(QueueFailure.GO_ON);
		bench.instrument.failAfter = 0;
		bench.instrument.failures.set(0);
		bench.at(2, () -> {
			bench.instrument.failures.set(1);
			bench.instrument.scanFailure = new DeviceException(DeviceReason.LINK_LOST, "unplugged");
		});
		RunQueue queue = queue();
		finish(queue);
		assertEquals("a DONE, b FAILED, c DONE", states(queue));
		assertEquals(3, bench.instrument.log.stream().filter((CAPILLARY + "=3000.0")::equals).count());
		assertTrue(bench.instrument.log.contains("safe"));
	}

	@Test
	void samplesAreAddedMovedRemovedAndLeftOutWhileItRuns() throws Exception {
		RunQueue queue = queue();
		bench.at(1, () -> refusable(() -> {
			List<QueueItem> items = queue.items();
			assertThrows(ScanRefusedException.class, () -> queue.remove(items.get(0).id()));
			assertThrows(ScanRefusedException.class, () -> queue.move(items.get(0).id(), 2));
			queue.move(items.get(2).id(), 1);
			queue.skip(items.get(1).id());
			queue.add(9, new QueueItem("d", "demo.method", "d.mem", "1:A4", "last"));
			int wrong = queue.add(0, new QueueItem("e", "demo.method", "e.mem", "", ""));
			queue.remove(wrong);
			assertThrows(ScanRefusedException.class, () -> queue.remove(wrong));
		}));
		finish(queue);
		assertEquals("a DONE, c DONE, b SKIPPED, d DONE", states(queue));
		assertTrue(String.valueOf(bench.format.header).contains("1:A4"), "the file says where the sample was");
		queue.again(queue.items().get(2).id());
		finish(queue);
		assertEquals("a DONE, c DONE, b DONE, d DONE", states(queue));
	}

	private interface Refusable {
		void run() throws ScanRefusedException;
	}

	private static void refusable(Refusable what) {
		try {
			what.run();
		} catch (ScanRefusedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void theRunInProgressIsSkippedAndTheNextOneFollows() throws Exception {
		RunQueue queue = queue();
		bench.at(1, () -> refusable(() -> queue.skip(queue.items().getFirst().id())));
		finish(queue);
		assertEquals("a SKIPPED, b DONE, c DONE", states(queue));
		assertEquals("stopped; 2 of 3 scans stored", queue.items().getFirst().result());
	}

	@Test
	void whoStopsTheRunStopsTheQueue() throws Exception {
		RunQueue queue = queue();
		bench.at(4, () -> runs.getLast().stop());
		finish(queue);
		assertEquals("a DONE, b SKIPPED, c WAITING", states(queue));
	}

	@Test
	void aPausedQueueBeginsNoRunAndGoesOn() throws Exception {
		RunQueue queue = queue();
		bench.at(1, queue::pause);
		queue.start();
		long end = System.nanoTime() + Bench.LIMIT.toNanos();
		while (!queue.progress().text().equals("paused; the next run waits")) {
			assertTrue(System.nanoTime() < end, () -> queue.progress().toString());
			LockSupport.parkNanos(1_000_000);
		}
		assertEquals("a DONE, b WAITING, c WAITING", states(queue));
		finish(queue);
		assertEquals("a DONE, b DONE, c DONE", states(queue));
	}

	@Test
	void stopAfterTheRunLeavesTheRestWaiting() throws Exception {
		RunQueue queue = queue();
		bench.at(1, queue::stopAfterRun);
		finish(queue);
		assertEquals("a DONE, b WAITING, c WAITING", states(queue));
		assertEquals("ended before b", queue.progress().text());
	}

	@Test
	void abortMakesSafeAndEndsTheQueue() throws Exception {
		RunQueue queue = queue();
		bench.at(1, queue::abort);
		finish(queue);
		assertEquals("a SKIPPED, b WAITING, c WAITING", states(queue));
		assertEquals("safe", bench.instrument.log.getLast());
	}

	@Test
	void aConditionGoesOnWithTheNextSample() throws Exception {
		AcquisitionMethod next = method();
		Condition condition = MethodFactory.eINSTANCE.createCondition();
		condition.setReading(PlannedCondition.TOTAL_ION_COUNT);
		condition.setThreshold(0.5);
		condition.setAction(ConditionAction.NEXT_SAMPLE);
		next.getConditions().add(condition);
		ModelFiles.save(next, folder.resolve("demo.method"));
		RunQueue queue = queue();
		finish(queue);
		assertEquals("a DONE, b DONE, c DONE", states(queue));
		assertEquals("ended by the method; 2 of 3 scans stored", queue.items().getFirst().result());
	}

	@Test
	void anInstrumentThatIsNotReadyIsWaitedForButNotForEver() throws Exception {
		RunQueue queue = queue();
		bench.instrument.state = InstrumentState.PARTIAL;
		finish(queue);
		assertEquals("a WAITING, b WAITING, c WAITING", states(queue));
		assertEquals("ended before a: Fake is not ready: PARTIAL", queue.progress().text());
	}

	@Test
	void afterIdleTimeTheInstrumentGoesToStandby() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		bench.engine.addStandby(live -> {
			asked.countDown();
			return CompletableFuture.completedFuture(null);
		});
		model.setStandby(true);
		model.setIdleTime(600);
		RunQueue queue = queue();
		finish(queue);
		var over = bench.instrument.time().now();
		assertTrue(asked.await(Bench.LIMIT.toSeconds(), TimeUnit.SECONDS));
		assertFalse(bench.instrument.time().now().isBefore(over), "the idle time has passed");
		assertFalse(bench.instrument.log.contains("safe"));
	}

	@Test
	void withoutAnActionStandbyIsTheSequenceOfTheInstrument() throws Exception {
		model.setStandby(true);
		model.setIdleTime(0);
		RunQueue queue = queue();
		finish(queue);
		logged("start STANDBY", queue);
		assertFalse(bench.instrument.log.contains("safe"));
	}

	@Test
	void standbyThatFailsIsTheSafeState() throws Exception {
		bench.engine.addStandby(
				live -> CompletableFuture.failedFuture(new DeviceException(DeviceReason.HARDWARE, "valve stuck")));
		model.setStandby(true);
		model.setIdleTime(0);
		RunQueue queue = queue();
		finish(queue);
		logged("safe", queue);
		assertTrue(queue.progress().text().endsWith("no standby: valve stuck; the instrument goes to its safe state"),
				queue.progress().text());
	}

	private void logged(String entry, RunQueue queue) {
		long end = System.nanoTime() + Bench.LIMIT.toNanos();
		while (!bench.instrument.log.contains(entry)) {
			assertTrue(System.nanoTime() < end, () -> queue.progress().toString());
			LockSupport.parkNanos(1_000_000);
		}
	}

	@Test
	void whatCannotBeStoredChangesNothing() throws Exception {
		RunQueue queue = queue();
		Files.delete(queue.file());
		Files.createDirectory(queue.file());
		Files.createFile(queue.file().resolve("x"));
		assertThrows(ScanRefusedException.class, () -> queue.remove(queue.items().getFirst().id()));
		assertEquals("a WAITING, b WAITING, c WAITING", states(queue));
		assertEquals(QueueEntryState.WAITING, queue.items().getFirst().state());
	}
}
