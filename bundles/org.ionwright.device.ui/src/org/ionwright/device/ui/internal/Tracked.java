package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** A service that comes and goes, with what happens then on the thread of whoever registers it. */
final class Tracked<S> implements AutoCloseable {

	/** Kept here, as the tracker knows a service only after those who wait for it were told, and they look at once. */
	private final List<S> present = new CopyOnWriteArrayList<>();
	private final ServiceTracker<S, S> tracker;

	Tracked(Class<S> type, Consumer<S> came, Consumer<S> went) {
		BundleContext context = FrameworkUtil.getBundle(Tracked.class).getBundleContext();
		tracker = new ServiceTracker<>(context, type, new Told<>(context, service -> {
			present.add(service);
			came.accept(service);
		}, service -> {
			present.remove(service);
			went.accept(service);
		}));
	}

	void open() {
		tracker.open();
	}

	Optional<S> present() {
		return present.stream().findFirst();
	}

	@Override
	public void close() {
		tracker.close();
	}

	/** What OSGi hands over is never null, and it takes null for "not interested". */
	@NonNullByDefault({})
	private record Told<S>(BundleContext context, Consumer<S> came, Consumer<S> went)
			implements ServiceTrackerCustomizer<S, S> {

		@Override
		public S addingService(ServiceReference<S> reference) {
			S service = context.getService(reference);
			if (service != null) {
				came.accept(service);
			}
			return service;
		}

		@Override
		public void modifiedService(ServiceReference<S> reference, S service) {
			// only being there counts
		}

		@Override
		public void removedService(ServiceReference<S> reference, S service) {
			went.accept(service);
			context.ungetService(reference);
		}
	}
}
