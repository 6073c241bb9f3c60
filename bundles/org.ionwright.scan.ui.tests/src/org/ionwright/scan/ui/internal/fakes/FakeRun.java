package org.ionwright.scan.ui.internal.fakes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.scan.RunEnd;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;

/** A run that goes on when a test says so. */
public final class FakeRun implements ScanRun {

	/** What was asked for, in order. */
	public final List<String> asked = new CopyOnWriteArrayList<>();

	private final ScanPlan plan;
	private final Optional<Path> target;
	private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
	private volatile RunProgress progress = new RunProgress(RunState.SETTLING, "waiting for the heaters", 0, 30, 0, 60);
	private volatile Optional<Spectrum> latest = Optional.empty();
	private volatile Optional<Path> file = Optional.empty();

	FakeRun(ScanPlan plan, Optional<Path> target) {
		this.plan = plan;
		this.target = target;
	}

	/** Delivers a scan of three points with the given base peak. */
	public void scan(int index, double basePeakCounts) {
		Spectrum scan = Spectrum.builder(index, MassAxis.linear(100, 100, 3), 1, basePeakCounts, 2)
				.startSeconds(2 * index).build();
		scan(scan);
	}

	/** Delivers a scan. */
	public void scan(Spectrum scan) {
		latest = Optional.of(scan);
		listeners.forEach(listener -> listener.spectrum(scan));
		become(RunState.SCANNING, "scanning", scan.info().index() + 1);
	}

	/** Goes on to a state and tells the listeners. */
	public void become(RunState state, String text, int scansDone) {
		progress = new RunProgress(state, text, scansDone, 30, 2 * scansDone, 60 - 2 * scansDone);
		listeners.forEach(listener -> listener.progress(progress));
	}

	/** Ends well, with a file. */
	public void finish(Path stored) {
		file = Optional.of(stored);
		become(RunState.FINISHED, "30 scans stored", 30);
	}

	@Override
	public ScanPlan plan() {
		return plan;
	}

	@Override
	public Optional<Path> file() {
		return file;
	}

	@Override
	public Optional<Path> target() {
		return target;
	}

	@Override
	public RunProgress progress() {
		return progress;
	}

	@Override
	public Optional<Spectrum> latest() {
		return latest;
	}

	@Override
	public boolean simulated() {
		return false;
	}

	@Override
	public void pause() {
		asked.add("pause");
	}

	@Override
	public void resume() {
		asked.add("resume");
	}

	@Override
	public void skip() {
		asked.add("skip");
	}

	@Override
	public RunEnd end() {
		return RunEnd.NONE;
	}

	@Override
	public void stop() {
		asked.add("stop");
	}

	@Override
	public void abort() {
		asked.add("abort");
	}

	@Override
	public boolean await(Duration limit) {
		return progress.state().over();
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
