package org.ionwright.cli.internal;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.ScanRun;

/**
 * What happens when the process is ended from outside (Ctrl-C, SIGTERM): the file is completed and the instrument brought
 * to its safe state.
 */
final class Ending {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final LiveInstrument live;
	private final Consumer<Thread> remove;
	private final Thread hook = new Thread(this::end, "ionwright-ending");
	private volatile @Nullable ScanRun run;

	private Ending(LiveInstrument live, Consumer<Thread> remove) {
		this.live = live;
		this.remove = remove;
	}

	static Ending install(LiveInstrument live) throws BadInputException {
		return install(live, Runtime.getRuntime()::addShutdownHook, Runtime.getRuntime()::removeShutdownHook);
	}

	/** The two calls throw {@link IllegalStateException} when the process is ending already. */
	static Ending install(LiveInstrument live, Consumer<Thread> add, Consumer<Thread> remove)
			throws BadInputException {
		Ending ending = new Ending(live, remove);
		try {
			add.accept(ending.hook);
		} catch (IllegalStateException e) {
			throw new BadInputException("ended from outside before the run began", e);
		}
		return ending;
	}

	void ends(ScanRun started) {
		run = started;
	}

	/** @return false when the process is ending and its file is complete by that */
	boolean dismiss() {
		try {
			remove.accept(hook);
			return true;
		} catch (IllegalStateException e) {
			return false;
		}
	}

	private void end() {
		ScanRun running = run;
		if (running != null) {
			running.stop();
			try {
				running.await(LIMIT);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		live.close();
	}
}
