package org.ionwright.scan.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.QueueFailure;
import org.ionwright.scan.RunEnd;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.StandbyAction;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.spectrum.run.RunEncoding;

/** Runs the samples of a file on a thread of its own. */
final class FileQueue implements RunQueue {

	/** Longest time an instrument that lost a device is waited for before the next run. */
	static final Duration READY_LIMIT = Duration.ofMinutes(5);
	private static final Duration STEP = Duration.ofMillis(100);

	private final QueueFile samples;
	private final DeviceScanEngine engine;
	private final LiveInstrument instrument;
	private final Duration longestPause;
	private final Supplier<StandbyAction> standby;
	private final Map<String, Double> seconds = new ConcurrentHashMap<>();
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private volatile Changes changes;
	private volatile QueueState state = QueueState.IDLE;
	private volatile String text = "not started";
	private volatile @Nullable ScanRun run;
	private volatile boolean skipping;
	private @Nullable Thread thread;

	FileQueue(QueueFile samples, DeviceScanEngine engine, LiveInstrument instrument, Duration longestPause,
			Supplier<StandbyAction> standby) {
		this.longestPause = longestPause;
		this.samples = samples;
		this.engine = engine;
		this.instrument = instrument;
		this.standby = standby;
		this.changes = engine.changes(instrument);
	}

	@Override
	public synchronized void start() {
		if (state == QueueState.PAUSED || state == QueueState.ENDING) {
			become(QueueState.RUNNING, "going on");
			notifyAll();
		} else if (state != QueueState.RUNNING) {
			Thread before = thread;
			if (before != null) {
				before.interrupt();
			}
			become(QueueState.RUNNING, "starting");
			Thread next = Thread.ofPlatform().daemon().name("ionwright-queue " + samples.path().getFileName())
					.unstarted(() -> work(before));
			thread = next;
			next.start();
		}
	}

	@Override
	public synchronized void pause() {
		if (state == QueueState.RUNNING) {
			become(QueueState.PAUSED, "pausing after this run");
		}
	}

	@Override
	public synchronized void stopAfterRun() {
		if (state == QueueState.RUNNING || state == QueueState.PAUSED) {
			become(QueueState.ENDING, "ending after this run");
			notifyAll();
		}
	}

	@Override
	public void abort() {
		ScanRun going = run;
		if (going != null && !going.progress().state().over()) {
			going.abort();
		} else {
			changes.abort();
		}
		stopAfterRun();
	}

	private void work(@Nullable Thread before) {
		try {
			if (before != null) {
				before.join();
			}
			String end = samples();
			end(end);
			idle();
		} catch (InterruptedException e) {
			// closed, or started anew
		}
	}

	/** @return why there is no further run */
	private String samples() throws InterruptedException {
		while (true) {
			Optional<QueueItem> next = samples.next();
			if (next.isEmpty()) {
				return "all samples are done";
			}
			if (!admitted()) {
				return "ended before " + next.get().sampleName();
			}
			Optional<String> trouble = notReady();
			if (trouble.isPresent()) {
				return "ended before " + next.get().sampleName() + ": " + trouble.get();
			}
			// while it was waited for, the sample may have been taken away
			next = samples.next().filter(item -> state != QueueState.ENDING);
			if (next.isPresent() && !run(next.get())) {
				return "ended after " + next.get().sampleName();
			}
		}
	}

	/** Blocks while paused; whether another run is to begin. */
	private synchronized boolean admitted() throws InterruptedException {
		if (state == QueueState.PAUSED) {
			text = "paused; the next run waits";
			tell();
		}
		while (state == QueueState.PAUSED) {
			wait();
		}
		return state == QueueState.RUNNING;
	}

	private Optional<String> notReady() throws InterruptedException {
		Instant limit = instrument.time().now().plus(READY_LIMIT);
		while (instrument.status().state() != InstrumentState.READY && state != QueueState.ENDING) {
			String words = instrument.name() + " is not ready: " + instrument.status().text();
			if (instrument.time().now().isAfter(limit)) {
				return Optional.of(words);
			}
			say("waiting, " + words);
			instrument.time().sleep(STEP);
		}
		return Optional.empty();
	}

	/** @return whether the queue goes on */
	private boolean run(QueueItem item) throws InterruptedException {
		skipping = false;
		try {
			samples.become(item.id(), QueueEntryState.RUNNING, "");
			ScanRun going = engine.start(plan(item), instrument, options(item), changes, false);
			run = going;
			say("running " + item.sampleName());
			while (!going.await(Duration.ofSeconds(1))) {
				tell();
			}
			return ended(item, going);
		} catch (ScanRefusedException | ModelFileException e) {
			mark(item, QueueEntryState.FAILED, String.valueOf(e.getMessage()));
			return goesOn();
		}
	}

	private boolean ended(QueueItem item, ScanRun going) {
		RunProgress last = going.progress();
		if (changes.aborted()) {
			// nothing of before is put back into the safe state
			changes = engine.changes(instrument);
		}
		boolean stopped = going.end() == RunEnd.STOP || going.end() == RunEnd.ABORT;
		mark(item, last.state() == RunState.FAILED ? QueueEntryState.FAILED
				: stopped ? QueueEntryState.SKIPPED : QueueEntryState.DONE, last.text());
		return last.state() == RunState.FAILED ? goesOn() : !stopped || skipping && going.end() == RunEnd.STOP;
	}

	private boolean goesOn() {
		return samples.settings().getOnFailure() == QueueFailure.GO_ON;
	}

	private void mark(QueueItem item, QueueEntryState how, String result) {
		try {
			samples.become(item.id(), how, result);
		} catch (ScanRefusedException e) {
			say("the state of " + item.sampleName() + " is not stored: " + e.getMessage());
		}
		tell();
	}

	private ScanPlan plan(QueueItem item) throws ModelFileException {
		ScanPlan plan = engine.plan(ModelFiles.loadMethod(samples.resolve(item.method())), instrument.model());
		seconds.put(item.method(), plan.scanSeconds());
		return plan;
	}

	private RunOptions options(QueueItem item) {
		TreeMap<String, String> notes = new TreeMap<>();
		notes.put("queue", String.valueOf(samples.path().getFileName()));
		if (!item.position().isEmpty()) {
			notes.put("sample position", item.position());
		}
		if (!item.comment().isEmpty()) {
			notes.put("sample comment", item.comment());
		}
		return new RunOptions(Optional.of(samples.resolve(item.output())), item.sampleName(), RunEncoding.DEFAULT,
				System.getProperty("user.name", ""), notes, longestPause);
	}

	private void end(String why) throws InterruptedException {
		List<String> troubles = changes.putBack(this::say);
		become(QueueState.OVER, troubles.isEmpty() ? why : why + "; " + String.join("; ", troubles));
	}

	/** Until the instrument is at standby; interrupted by whoever starts or closes the queue. */
	private void idle() throws InterruptedException {
		if (!samples.settings().isStandby()) {
			return;
		}
		String why = text;
		Duration time = Duration.ofMillis(Math.round(1000 * samples.settings().getIdleTime()));
		if (!time.isZero()) {
			say(why + "; standby in " + (time.toSeconds() + 59) / 60 + " min");
			instrument.time().sleep(time);
		}
		InstrumentState now = instrument.status().state();
		if (now == InstrumentState.READY || now == InstrumentState.PARTIAL) {
			say(why + "; the instrument goes to standby");
			standby.get().standby(instrument).exceptionally(failure -> {
				say(why + "; no standby: " + failure.getMessage() + "; the instrument goes to its safe state");
				instrument.safeState();
				return null;
			});
		}
	}

	private void say(String what) {
		text = what;
		tell();
	}

	private void become(QueueState next, String why) {
		synchronized (this) {
			state = next;
			text = why;
			notifyAll();
		}
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public Path file() {
		return samples.path();
	}

	@Override
	public List<QueueItem> items() {
		return samples.items();
	}

	@Override
	public QueueProgress progress() {
		List<QueueItem> items = items();
		double ahead = 0;
		int done = 0;
		for (QueueItem item : items) {
			if (item.state() == QueueEntryState.WAITING) {
				ahead += seconds.computeIfAbsent(item.method(), this::estimate);
			} else if (item.state() != QueueEntryState.RUNNING) {
				done++;
			}
		}
		ScanRun going = run;
		return new QueueProgress(state, text, done, items.size(),
				ahead + (going == null ? 0 : going.progress().remainingSeconds()));
	}

	/** 0 for a method that cannot be read; the run says why when its turn comes. */
	private double estimate(String method) {
		try {
			return Planner
					.plan(ModelFiles.loadMethod(samples.resolve(method)), instrument.model(), List.of(), List.of())
					.scanSeconds();
		} catch (ModelFileException e) {
			return 0;
		}
	}

	@Override
	public Optional<ScanRun> run() {
		return Optional.ofNullable(run);
	}

	@Override
	public int add(int place, QueueItem item) throws ScanRefusedException {
		int id = samples.add(place, item);
		tell();
		return id;
	}

	@Override
	public void remove(int id) throws ScanRefusedException {
		samples.remove(id);
		tell();
	}

	@Override
	public void edit(QueueItem item) throws ScanRefusedException {
		samples.edit(item);
		tell();
	}

	@Override
	public void move(int id, int place) throws ScanRefusedException {
		samples.move(id, place);
		tell();
	}

	@Override
	public void skip(int id) throws ScanRefusedException {
		Optional<QueueItem> item = items().stream().filter(each -> each.id() == id).findFirst();
		ScanRun going = run;
		if (item.isPresent() && item.get().state() == QueueEntryState.RUNNING && going != null) {
			skipping = true;
			going.stop();
		} else {
			samples.idle(id);
			samples.become(id, QueueEntryState.SKIPPED, "left out");
		}
		tell();
	}

	@Override
	public void again(int id) throws ScanRefusedException {
		samples.idle(id);
		samples.become(id, QueueEntryState.WAITING, "");
		tell();
	}

	@Override
	public synchronized boolean await(Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (state != QueueState.OVER && System.nanoTime() < end) {
			wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
		}
		return state == QueueState.OVER;
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		stopAfterRun();
		ScanRun going = run;
		if (going != null) {
			going.stop();
		}
		synchronized (this) {
			Thread working = thread;
			if (working != null && state == QueueState.OVER) {
				working.interrupt();
			}
		}
	}
}
