package org.ionwright.scan.ui.internal.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;

/** Follows one run and gives what is to be drawn of it. Listens on the threads of the run. */
final class LiveRun implements RunListener {

	/** A moment of the run, immutable. */
	record Moment(ScanRun run, Optional<Spectrum> spectrum, RunProgress progress) {
	}

	private final ScanRun run;
	private final Consumer<Moment> taker;

	/**
	 * @param taker
	 *            called on the threads of the run; must be quick
	 */
	LiveRun(ScanRun run, Consumer<Moment> taker) {
		this.run = run;
		this.taker = taker;
		run.addListener(this);
		give();
	}

	ScanRun run() {
		return run;
	}

	void end() {
		run.removeListener(this);
	}

	@Override
	public void spectrum(Spectrum spectrum) {
		give();
	}

	@Override
	public void progress(RunProgress progress) {
		give();
	}

	private void give() {
		taker.accept(new Moment(run, run.latest(), run.progress()));
	}
}
