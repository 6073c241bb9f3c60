package org.ionwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Looks services up, waiting for those that are just starting. */
final class Services {

	private static final long WAIT_MILLIS = 5000;

	private final BundleContext context;

	Services(BundleContext context) {
		this.context = context;
	}

	/**
	 * @throws BadInputException
	 *             when no installed bundle offers it; says which kind is missing
	 */
	<T> T one(Class<T> type, String what) throws BadInputException, InterruptedException {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(WAIT_MILLIS);
			if (service == null) {
				throw new BadInputException(what + " is not installed (no service " + type.getName() + ")");
			}
			return service;
		} finally {
			tracker.close();
		}
	}

	<T> List<T> all(Class<T> type) {
		List<T> services = new ArrayList<>();
		try {
			for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
				T service = context.getService(reference);
				if (service != null) {
					services.add(service);
				}
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
		return services;
	}
}
