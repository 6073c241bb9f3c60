package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;

/** One run: settings, then scans, then the end of the file, on a thread of its own. */
final class ActiveRun implements ScanRun {

	private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

	private enum End {
		NONE, STOP, ABORT
	}

	private final ScanPlan plan;
	private final LiveInstrument instrument;
	private final RunOptions options;
	private final Optional<RunStore> store;
	private final List<InstalledDriver> drivers;
	private final MassScanRequest request;
	private final FrameSpectra spectra;
	private final boolean simulated;
	private final Instant created;
	private final CopyOnWriteArraySet<RunListener> listeners = new CopyOnWriteArraySet<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private final Thread thread;

	private volatile RunState state = RunState.SETTLING;
	private volatile String text = "starting";
	private volatile int done;
	private volatile End end = End.NONE;
	private volatile @Nullable Instant ended;
	private volatile @Nullable Spectrum latest;
	private volatile @Nullable Path file;
	private volatile @Nullable CompletableFuture<Void> scanning;
	private volatile @Nullable Exception sinkFailure;
	/** Until the first frame is there. */
	private volatile @Nullable RunHeader header;

	ActiveRun(ScanPlan plan, LiveInstrument instrument, RunOptions options, Optional<RunStore> store,
			List<InstalledDriver> drivers) {
		this.plan = plan;
		this.instrument = instrument;
		this.options = options;
		this.store = store;
		this.drivers = drivers;
		this.request = plan.request().orElseThrow();
		this.spectra = new FrameSpectra(instrument, request);
		this.simulated = instrument.simulated();
		this.created = instrument.time().now();
		this.thread = Thread.ofPlatform().daemon().name("ionwright-run " + plan.methodName()).unstarted(this::run);
	}

	void begin() {
		thread.start();
	}

	private void run() {
		@Nullable
		Exception failure = null;
		try {
			new Settling(instrument, plan.settings(), this::say).settle();
			become(RunState.SCANNING, "scanning");
			header = RunHeaders.of(plan, request, instrument, options, drivers);
			scan();
		} catch (InterruptedException e) {
			failure = end == End.NONE ? e : null;
		} catch (ExecutionException e) {
			failure = e.getCause() instanceof Exception cause ? cause : e;
		} catch (RuntimeException e) {
			failure = e;
		}
		Thread.interrupted();
		finish(failure);
	}

	private void scan() throws InterruptedException, ExecutionException {
		CompletableFuture<Void> scan = instrument.scan(request, this::accept);
		scanning = scan;
		if (end == End.ABORT) {
			scan.cancel(true);
		}
		try {
			scan.get();
		} catch (CancellationException e) {
			// stopped or aborted: the state says so
		}
	}

	/** On the device's thread. */
	private void accept(ScanFrame frame) throws InterruptedException {
		try {
			if (instrument.time().virtual()) {
				instrument.refresh();
			}
			Spectrum spectrum = spectra.spectrum(frame);
			if (store.isPresent()) {
				store(store.get(), frame, spectrum);
			}
			latest = spectrum;
			done = frame.index() + 1;
			listeners.forEach(listener -> listener.spectrum(spectrum));
			tell();
		} catch (IOException | RuntimeException e) {
			sinkFailure = e;
			throw new InterruptedException("the run cannot take more scans");
		}
		if (end != End.NONE && done < request.scans()) {
			throw new InterruptedException("the run was stopped");
		}
	}

	/** The first frame tells whether the device counts ions or measures currents, which stands at the head of the file. */
	private void store(RunStore to, ScanFrame frame, Spectrum spectrum) throws IOException {
		RunHeader first = header;
		if (first != null) {
			to.open(Double.isNaN(frame.quantumAmpere()) ? first : RunHeaders.measuringCurrents(first));
			header = null;
		}
		to.append(spectrum);
	}

	private void finish(@Nullable Exception problem) {
		@Nullable
		Exception failure = sinkFailure != null ? sinkFailure : end == End.NONE ? problem : null;
		try {
			instrument.scanIdle(STOP_LIMIT);
			if (store.isPresent()) {
				file = store.get().end().orElse(null);
			}
			if (end == End.ABORT) {
				instrument.safeState().get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
			}
		} catch (Exception e) {
			failure = failure == null ? e : failure;
		}
		ended = instrument.time().now();
		String stored = done + " of " + request.scans() + " scans" + (file == null ? "" : " stored")
				+ store.flatMap(RunStore::left).map(partial -> " left in " + partial).orElse("");
		if (failure != null) {
			become(RunState.FAILED, message(failure) + "; " + stored);
		} else if (end == End.ABORT) {
			become(RunState.STOPPED, "aborted, instrument in its safe state; " + stored);
		} else if (end == End.STOP && done < request.scans()) {
			become(RunState.STOPPED, "stopped; " + stored);
		} else {
			become(RunState.FINISHED, stored);
		}
		over.countDown();
	}

	@Override
	public void stop() {
		requestEnd(End.STOP);
	}

	@Override
	public void abort() {
		requestEnd(End.ABORT);
		CompletableFuture<Void> scan = scanning;
		if (scan != null) {
			scan.cancel(true);
		}
	}

	private synchronized void requestEnd(End how) {
		if (state.over() || end == End.ABORT) {
			return;
		}
		boolean settling = state == RunState.SETTLING;
		end = how;
		become(RunState.STOPPING, how == End.STOP ? "ending after this scan" : "aborting");
		if (settling) {
			thread.interrupt();
		}
	}

	private void say(String what) {
		text = what;
		tell();
	}

	private synchronized void become(RunState next, String why) {
		if (state.over() || (state == RunState.STOPPING && !next.over())) {
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
		double remaining = state.over() ? 0 : (request.scans() - done) * request.scanSeconds();
		return new RunProgress(state, text, done, request.scans(), elapsed, remaining);
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
