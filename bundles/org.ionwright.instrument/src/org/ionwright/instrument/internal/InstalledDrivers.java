package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.KitReport;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstalledDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The drivers that run. Of two for one scheme the one of higher service ranking is used, then the older. Safe for use from any thread. */
final class InstalledDrivers {

	/**
	 * @param bundle
	 *            null outside OSGi
	 * @param usb
	 *            ids of USB devices such a device may hang on
	 */
	record Entry(DriverFactory factory, String scheme, String models, List<String> usb, int ranking, long id,
			Optional<Bundle> bundle, Optional<KitReport> kit) {

		InstalledDriver view() {
			return new InstalledDriver(scheme, models,
					bundle.map(from -> from.getSymbolicName() + " " + from.getVersion()).orElse(""), settings());
		}

		private List<Setting> settings() {
			try {
				return factory.settings();
			} catch (RuntimeException | LinkageError e) {
				return List.of();
			}
		}
	}

	private static final Comparator<Entry> FIRST = Comparator.comparing(Entry::scheme)
			.thenComparing(Entry::ranking, Comparator.reverseOrder()).thenComparing(Entry::id);

	private final List<Entry> entries = new ArrayList<>();

	/** A factory that does not say its scheme is left out; the doctor tells. */
	synchronized void add(DriverFactory factory, Map<String, Object> properties) {
		if (properties.get(DriverFactory.SCHEME) instanceof String scheme) {
			Optional<Bundle> bundle = Optional.ofNullable(FrameworkUtil.getBundle(factory.getClass()));
			entries.add(new Entry(factory, scheme,
					properties.get(DriverFactory.MODELS) instanceof String text ? text : "",
					texts(properties.get(DriverFactory.USB)),
					properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0,
					properties.get(Constants.SERVICE_ID) instanceof Long id ? id : entries.size(), bundle,
					bundle.flatMap(from -> KitReports.of(from, scheme))));
			entries.sort(FIRST);
		}
	}

	synchronized void remove(DriverFactory factory) {
		entries.removeIf(entry -> entry.factory() == factory);
	}

	synchronized Optional<Entry> serving(String scheme) {
		return entries.stream().filter(entry -> entry.scheme().equals(scheme)).findFirst();
	}

	synchronized Optional<Entry> of(DriverFactory factory) {
		return entries.stream().filter(entry -> entry.factory() == factory).findFirst();
	}

	/** One for each scheme, by scheme. */
	synchronized List<Entry> inUse() {
		return entries.stream().filter(entry -> serving(entry.scheme()).orElse(entry) == entry).toList();
	}

	private static List<String> texts(Object value) {
		return switch (value) {
		case String one -> List.of(one);
		case String[] some -> List.of(some);
		case null, default -> List.of();
		};
	}
}
