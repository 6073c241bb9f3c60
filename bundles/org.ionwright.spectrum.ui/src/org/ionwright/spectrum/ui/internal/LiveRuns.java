package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.LiveRun;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The runs that go on now, and word of each new one. Safe for any thread. */
final class LiveRuns implements AutoCloseable {

	private final ServiceTracker<LiveRun, LiveRun> tracker;

	/**
	 * @param onNew
	 *            called on any thread after a run has begun
	 */
	LiveRuns(Runnable onNew) {
		BundleContext context = FrameworkUtil.getBundle(LiveRuns.class).getBundleContext();
		tracker = new Newcomers(context, onNew);
		tracker.open();
	}

	/** The run that is going to be this file. */
	Optional<LiveRun> of(Path target) {
		return tracker.getTracked().values().stream()
				.filter(run -> run.target().filter(each -> same(each, target)).isPresent()).findFirst();
	}

	private static boolean same(Path one, Path other) {
		return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
	}

	@Override
	public void close() {
		tracker.close();
	}

	/** Tells of runs as they come. */
	@NonNullByDefault({})
	private static final class Newcomers extends ServiceTracker<LiveRun, LiveRun> {

		private final Runnable onNew;

		Newcomers(BundleContext context, Runnable onNew) {
			super(context, LiveRun.class, null);
			this.onNew = onNew;
		}

		@Override
		public LiveRun addingService(ServiceReference<LiveRun> reference) {
			LiveRun run = super.addingService(reference);
			onNew.run();
			return run;
		}
	}
}
