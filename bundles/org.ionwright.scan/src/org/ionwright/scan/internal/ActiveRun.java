package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.RunEnd;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.Verb;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;

/** One run: its course on a thread of its own, what is stored of it, and what follows its end. */
final class ActiveRun implements ScanRun {

	private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

	private final ScanPlan plan;
	private final LiveInstrument instrument;
	private final RunOptions options;
	private final Optional<RunStore> store;
	private final Function<MassScanRequest, Optional<String>> calibration;
	private final List<InstalledDriver> drivers;
	private final Changes changes;
	private final boolean putsBack;
	private final RunControl control = new RunControl();
	private final RunCourse course;
	private final int scans;
	private final boolean simulated;
	private final Instant created;
	private final CopyOnWriteArraySet<RunListener> listeners = new CopyOnWriteArraySet<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private final Thread thread;

	private volatile RunState state = RunState.SETTLING;
	private volatile String text = "starting";
	private volatile int done;
	/** Scans that were ended before their time and are there in part. */
	private volatile int cut;
	private volatile @Nullable Instant ended;
	private volatile @Nullable Spectrum latest;
	private volatile @Nullable Path file;
	private volatile @Nullable Exception sinkFailure;
	/** On its way once the run is aborted. */
	private volatile @Nullable CompletableFuture<Void> safe;
	private volatile @Nullable RunHeader header;

	/**
	 * @param calibration
	 *            by which a scan started now is corrected, in words
	 * @param changes
	 *            what this run and those before it set
	 * @param putsBack
	 *            whether all that is put back when this run is over
	 */
	ActiveRun(ScanPlan plan, LiveInstrument instrument, RunOptions options, Optional<RunStore> store,
			Function<MassScanRequest, Optional<String>> calibration, List<InstalledDriver> drivers, Changes changes,
			boolean putsBack) {
		this.plan = plan;
		this.instrument = instrument;
		this.options = options;
		this.store = store;
		this.calibration = calibration;
		this.drivers = drivers;
		this.changes = changes;
		this.putsBack = putsBack;
		this.scans = plan.scans();
		this.simulated = instrument.simulated();
		this.created = instrument.time().now();
		this.course = new RunCourse(plan, instrument, control, changes, options.longestPause(), new Taking());
		this.thread = Thread.ofPlatform().daemon().name("ionwright-run " + plan.methodName()).unstarted(this::run);
	}

	void begin() {
		thread.start();
	}

	private void run() {
		@Nullable
		Exception failure = null;
		try {
			course.run();
		} catch (InterruptedException e) {
			failure = control.end() == RunEnd.NONE ? e : null;
		} catch (ExecutionException e) {
			failure = e.getCause() instanceof Exception cause ? cause : e;
		} catch (RuntimeException e) {
			failure = e;
		}
		Thread.interrupted();
		finish(failure);
	}

	/** What the course delivers. */
	private final class Taking implements RunOwner {

		@Override
		public void settling() {
			become(RunState.SETTLING, "setting the values of the method");
		}

		@Override
		public void scanning(String where) {
			if (header == null) {
				header = RunHeaders.of(plan, instrument, options, calibration, drivers);
			}
			become(RunState.SCANNING, where);
		}

		@Override
		public void paused(String why) {
			become(RunState.PAUSED, why);
		}

		@Override
		public void say(String what) {
			ActiveRun.this.say(what);
		}

		@Override
		public void spectrum(Spectrum spectrum, ScanFrame frame, boolean whole) throws IOException {
			try {
				if (store.isPresent()) {
					store(store.get(), frame, spectrum, whole);
				} else {
					delivered(spectrum, whole);
				}
			} catch (IOException | RuntimeException e) {
				sinkFailure = e;
				throw e;
			}
		}

		@Override
		public void passed() {
			done++;
			tell();
		}

		@Override
		public boolean full() {
			return sinkFailure != null;
		}
	}

	/** The first frame tells whether the device counts ions or measures currents, which stands at the head of the file. */
	private void store(RunStore to, ScanFrame frame, Spectrum spectrum, boolean whole) throws IOException {
		RunHeader first = header;
		if (first != null && to.isNew()) {
			to.open(Double.isNaN(frame.quantumAmpere()) ? first : RunHeaders.measuringCurrents(first));
		}
		to.append(spectrum).thenRun(() -> delivered(spectrum, whole)).exceptionally(problem -> {
			refuse(problem.getCause() instanceof Exception cause ? cause : new IOException(problem));
			return null;
		});
	}

	/** A scan that is stored or, without a file, measured. In order. */
	private void delivered(Spectrum spectrum, boolean whole) {
		latest = spectrum;
		if (whole) {
			done++;
		} else {
			cut++;
		}
		listeners.forEach(listener -> listener.spectrum(spectrum));
		tell();
	}

	/** Ends the scans, because they cannot be stored. */
	private void refuse(Exception problem) {
		if (sinkFailure == null) {
			sinkFailure = problem;
		}
		course.cancel();
	}

	private void finish(@Nullable Exception problem) {
		@Nullable
		Exception failure = sinkFailure != null ? sinkFailure : control.end() == RunEnd.NONE ? problem : null;
		become(RunState.STOPPING, "ending");
		if (failure instanceof DeviceException fault && Faults.ofDevice(fault) && safe == null) {
			safe = changes.abort();
		}
		try {
			instrument.scanIdle(STOP_LIMIT);
			if (store.isPresent()) {
				say("completing the file");
				file = store.get().end().orElse(null);
				failure = sinkFailure != null ? sinkFailure : failure;
			}
		} catch (Exception e) {
			failure = failure == null ? e : failure;
		}
		String after = "";
		try {
			after = leave(failure);
		} catch (Exception e) {
			failure = failure == null ? e : failure;
		}
		ended = instrument.time().now();
		conclude(failure, after);
		over.countDown();
	}

	/**
	 * What was changed is put back, or the safe state waited for.
	 *
	 * @return what people must know of it
	 */
	private String leave(@Nullable Exception failure) throws Exception {
		List<String> troubles = List.of();
		if (failure instanceof DeviceException refused
				&& (refused.reason() == DeviceReason.CANCELLED || refused.reason() == DeviceReason.INTERLOCK)) {
			// somebody made the instrument safe: nothing may be raised again
			changes.forget();
		} else if (putsBack && safe == null) {
			try {
				control.asleep(RunEnd.STOP);
				troubles = changes.putBack(this::say);
			} catch (InterruptedException e) {
				troubles = List.of();
			} finally {
				control.awake();
			}
		}
		CompletableFuture<Void> made = safe;
		if (made != null) {
			say("bringing the instrument to its safe state");
			made.get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
			return "; instrument in its safe state";
		}
		return troubles.isEmpty() ? "" : "; " + String.join("; ", troubles);
	}

	private void conclude(@Nullable Exception failure, String after) {
		String stored = done + " of " + scans + " scans" + (cut == 0 ? "" : " and " + cut + " cut short")
				+ (file == null ? "" : " stored")
				+ store.flatMap(RunStore::left).map(partial -> " left in " + partial).orElse("");
		RunEnd end = control.end();
		if (failure != null) {
			become(RunState.FAILED, message(failure) + after + "; " + stored);
		} else if (end == RunEnd.ABORT) {
			become(RunState.STOPPED, "aborted, instrument in its safe state; " + stored);
		} else if (end != RunEnd.NONE && done < scans) {
			become(RunState.STOPPED, (end == RunEnd.STOP ? "stopped; " : "ended by the method; ") + stored + after);
		} else {
			become(RunState.FINISHED, stored + after);
		}
	}

	@Override
	public void pause() {
		if (state.allows(Verb.PAUSE) && !control.border()) {
			control.pause("paused by hand; voltages stay");
			say("pausing after this scan");
		}
	}

	@Override
	public void resume() {
		if (state.allows(Verb.RESUME)) {
			say("looking whether all is as it was");
			control.resume();
		}
	}

	@Override
	public void skip() {
		if (state.allows(Verb.SKIP)) {
			say("skipping the rest of the segment");
			control.skip();
		}
	}

	@Override
	public void stop() {
		if (state.allows(Verb.STOP)) {
			become(RunState.STOPPING, "ending after this scan");
			control.end(RunEnd.STOP);
		}
	}

	/** First of all the instrument is made safe; a slow listener or disk holds nothing up. */
	@Override
	public void abort() {
		if (state.allows(Verb.ABORT) && control.end() != RunEnd.ABORT) {
			control.end(RunEnd.ABORT);
			safe = changes.abort();
			course.cancel();
			become(RunState.STOPPING, "aborting");
		}
	}

	private void say(String what) {
		text = what;
		tell();
	}

	private synchronized void become(RunState next, String why) {
		if (state.over() || (state == RunState.STOPPING && !next.over() && next != RunState.STOPPING)) {
			return;
		}
		state = next;
		text = why;
		tell();
	}

	private void tell() {
		RunProgress progress = progress();
		listeners.forEach(listener -> listener.progress(progress));
	}

	private static String message(Exception failure) {
		String message = failure.getMessage();
		return message == null ? failure.toString() : message;
	}

	@Override
	public RunProgress progress() {
		@Nullable
		Instant end = ended;
		double elapsed = Duration.between(created, end == null ? instrument.time().now() : end).toMillis() / 1000d;
		return new RunProgress(state, text, done, scans, elapsed, state.over() ? 0 : course.secondsAhead());
	}

	@Override
	public RunEnd end() {
		return control.end();
	}

	@Override
	public ScanPlan plan() {
		return plan;
	}

	@Override
	public Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	@Override
	public Optional<Path> target() {
		return store.map(RunStore::target);
	}

	@Override
	public Optional<Path> partial() {
		return store.flatMap(RunStore::growing);
	}

	@Override
	public Optional<Spectrum> latest() {
		return Optional.ofNullable(latest);
	}

	@Override
	public boolean simulated() {
		return simulated;
	}

	@Override
	public boolean await(Duration limit) throws InterruptedException {
		return over.await(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void addListener(RunListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(RunListener listener) {
		listeners.remove(listener);
	}
}
