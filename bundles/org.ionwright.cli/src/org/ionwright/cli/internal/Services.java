package org.ionwright.cli.internal;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ionwright.command.Command;
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
		return references(type).map(context::getService).filter(Objects::nonNull).toList();
	}

	/** Commands of other bundles by name; of two with one name the one of higher ranking. */
	SortedMap<String, Command> commands() {
		SortedMap<String, Command> commands = new TreeMap<>();
		references(Command.class).sorted().forEach(reference -> {
			Command command = context.getService(reference);
			if (command != null && reference.getProperty(Command.NAME) instanceof String name) {
				commands.put(name, command);
			}
		});
		return commands;
	}

	private <T> Stream<ServiceReference<T>> references(Class<T> type) {
		try {
			return context.getServiceReferences(type, null).stream();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
