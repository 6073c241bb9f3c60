package org.ionwright.scan.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.LiveRun;

/** A run of the engine as those see it who know nothing of instruments. */
@NonNullByDefault
final class PublishedRun implements LiveRun, RunListener {

	private final ScanRun run;
	private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

	PublishedRun(ScanRun run) {
		this.run = run;
		run.addListener(this);
	}

	@Override
	public String name() {
		return run.plan().methodName();
	}

	@Override
	public boolean simulated() {
		return run.simulated();
	}

	@Override
	public Optional<Path> target() {
		return run.target();
	}

	@Override
	public Optional<Path> partial() {
		return run.partial();
	}

	@Override
	public Optional<Path> file() {
		return run.file();
	}

	@Override
	public Moment moment() {
		RunProgress now = run.progress();
		Phase phase = switch (now.state()) {
		case SETTLING -> Phase.PREPARING;
		case SCANNING, PAUSED -> Phase.ACQUIRING;
		case STOPPING -> Phase.ENDING;
		case FINISHED -> Phase.COMPLETE;
		case STOPPED -> Phase.STOPPED;
		case FAILED -> Phase.FAILED;
		};
		return new Moment(phase, now.text(), now.scansDone(), now.scans(), now.remainingSeconds());
	}

	@Override
	public void progress(RunProgress progress) {
		listeners.forEach(Runnable::run);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
