package org.ionwright.instrument.internal;

import java.util.Optional;

import org.ionwright.instrument.KitReport;
import org.osgi.framework.Bundle;

/** Reads what the compatibility kit said of a driver out of its bundle. */
final class KitReports {

	private KitReports() {
	}

	static Optional<KitReport> of(Bundle bundle, String scheme) {
		return Optional.empty();
	}
}
