package org.ionwright.instrument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.KitReport;
import org.osgi.framework.Bundle;

/** Reads what the compatibility kit said of drivers out of their bundles. */
final class KitReports {

	private static final String FOLDER = "OSGI-INF/kit";

	private KitReports() {
	}

	/** Empty when the bundle brings none, or one that cannot be read. */
	static Optional<KitReport> of(Bundle bundle, String scheme) {
		return read(bundle.getEntry(KitReport.path(scheme)));
	}

	/** All that the bundle brings, also when it is not resolved. */
	static List<KitReport> all(Bundle bundle) {
		Enumeration<URL> entries = bundle.findEntries(FOLDER, "*.txt", false);
		return entries == null ? List.of()
				: Collections.list(entries).stream().map(KitReports::read).flatMap(Optional::stream).toList();
	}

	private static Optional<KitReport> read(@Nullable URL entry) {
		if (entry == null) {
			return Optional.empty();
		}
		try (InputStream in = entry.openStream()) {
			return Optional.of(KitReport.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
