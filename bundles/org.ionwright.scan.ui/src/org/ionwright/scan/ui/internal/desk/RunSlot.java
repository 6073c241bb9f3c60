package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanEngineListener;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.Verb;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;

/** The last run, whoever started it. Its methods belong to the desk's thread, the listeners to those of the engine. */
final class RunSlot implements ScanEngineListener {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final DeskMemory memory;
	private final TroubleLog troubles;
	private final Runnable changed;
	private final AtomicReference<Optional<ScanRun>> run = new AtomicReference<>(Optional.empty());
	private volatile TicTrace tic = new TicTrace();
	private volatile Optional<Path> target = Optional.empty();
	private Optional<ScanRun> announced = Optional.empty();
	private Optional<ScanRun> handedOut = Optional.empty();
	private Optional<RunOutlet> outlet = Optional.empty();

	RunSlot(DeskMemory memory, TroubleLog troubles, Runnable changed) {
		this.memory = memory;
		this.troubles = troubles;
		this.changed = changed;
	}

	Optional<ScanRun> run() {
		return run.get();
	}

	Optional<RunProgress> progress() {
		return run().map(ScanRun::progress);
	}

	TicTrace tic() {
		return tic;
	}

	Optional<Path> target() {
		return target;
	}

	Optional<Path> stored() {
		return run().flatMap(ScanRun::file);
	}

	boolean simulated() {
		return run().map(ScanRun::simulated).orElse(false);
	}

	boolean active() {
		return progress().map(now -> !now.state().over()).orElse(false);
	}

	void outlet(RunOutlet next) {
		outlet = Optional.of(next);
	}

	void start(ScanEngine engine, LiveInstrument live, ScanPlan plan, Path method, LocalDateTime now)
			throws DeskRefusal {
		RunPreferences wanted = memory.preferences();
		Path folder = wanted.folder().orElseGet(() -> RunFiles.folder(method));
		try {
			Path file = RunFiles.next(method, folder, now);
			ScanRun next = engine.start(plan, live, new RunOptions(Optional.of(file), "", RunEncoding.DEFAULT,
					System.getProperty("user.name", ""), new TreeMap<>(), wanted.longestPause()));
			follow(next);
			target = Optional.of(file);
		} catch (ScanRefusedException e) {
			throw new DeskRefusal(String.valueOf(e.getMessage()));
		} catch (IOException e) {
			throw new DeskRefusal(NLS.bind(Messages.Desk_noRunFolder, folder, e.getMessage()));
		}
	}

	void stop() {
		run().ifPresent(ScanRun::stop);
	}

	void abort() {
		run().ifPresent(ScanRun::abort);
	}

	void pauseOrResume() {
		run().ifPresent(going -> {
			if (going.progress().state().allows(Verb.RESUME)) {
				going.resume();
			} else {
				going.pause();
			}
		});
	}

	void skip() {
		run().ifPresent(ScanRun::skip);
	}

	/** Stops a run and waits a little for its file. */
	void end() {
		if (active()) {
			stop();
			await();
		}
	}

	/** Tells the outlet once of a run that goes on, and once of the file of a run that is over. */
	void handOut() {
		Optional<ScanRun> going = run().filter(each -> !each.progress().state().over());
		if (going.isPresent() && !going.equals(announced)) {
			announced = going;
			going.flatMap(ScanRun::target).ifPresent(file -> outlet.ifPresent(taker -> taker.started(file)));
		}
		Optional<ScanRun> over = run().filter(each -> each.progress().state().over());
		if (over.isPresent() && !over.equals(handedOut)) {
			handedOut = over;
			await();
			over.filter(each -> each.progress().state() == RunState.FAILED).ifPresent(troubles::failed);
			stored().ifPresent(file -> outlet.ifPresent(taker -> taker.stored(file)));
		}
	}

	void made(Path file) {
		outlet.ifPresent(taker -> taker.made(file));
	}

	private void await() {
		try {
			Optional<ScanRun> last = run();
			if (last.isPresent()) {
				last.get().await(PATIENCE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void started(ScanRun next) {
		follow(next);
	}

	private void follow(ScanRun next) {
		if (run.getAndSet(Optional.of(next)).filter(now -> now == next).isEmpty()) {
			target = Optional.empty();
			TicTrace its = new TicTrace();
			tic = its;
			next.addListener(new RunListener() {
				@Override
				public void spectrum(Spectrum spectrum) {
					its.add(spectrum.info());
				}

				@Override
				public void progress(RunProgress progress) {
					changed.run();
				}
			});
			changed.run();
		}
	}
}
