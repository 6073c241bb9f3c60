package org.ionwright.spectrum.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** The formats that are there now, and word of each new one. Safe for any thread. */
final class RunFormats implements AutoCloseable {

	private final ServiceTracker<RunFormat, RunFormat> tracker;

	/**
	 * @param onNew
	 *            called on any thread after a format has come that was not there at once
	 */
	RunFormats(Runnable onNew) {
		BundleContext context = FrameworkUtil.getBundle(RunFormats.class).getBundleContext();
		AtomicBoolean open = new AtomicBoolean();
		tracker = new ServiceTracker<>(context, RunFormat.class, new Newcomers(context, () -> {
			if (open.get()) {
				onNew.run();
			}
		}));
		tracker.open();
		open.set(true);
	}

	Collection<RunFormat> present() {
		return List.copyOf(tracker.getTracked().values());
	}

	@Override
	public void close() {
		tracker.close();
	}

	/** Tells of formats as they come; what OSGi hands over is never null, and it takes null for "not interested". */
	@NonNullByDefault({})
	private record Newcomers(BundleContext context, Runnable onNew)
			implements ServiceTrackerCustomizer<RunFormat, RunFormat> {

		@Override
		public RunFormat addingService(ServiceReference<RunFormat> reference) {
			RunFormat format = context.getService(reference);
			onNew.run();
			return format;
		}

		@Override
		public void modifiedService(ServiceReference<RunFormat> reference, RunFormat service) {
			// Only being there counts.
		}

		@Override
		public void removedService(ServiceReference<RunFormat> reference, RunFormat service) {
			context.ungetService(reference);
		}
	}
}
