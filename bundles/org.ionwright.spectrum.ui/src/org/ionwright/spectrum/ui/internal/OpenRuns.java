package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that stand in editors now. UI thread. */
final class OpenRuns {

	private static final Map<Object, Path> FILES = new LinkedHashMap<>();

	private OpenRuns() {
	}

	static void put(Object owner, Path file) {
		FILES.put(owner, file);
	}

	static void remove(Object owner) {
		FILES.remove(owner);
	}

	/** All but that of the asker. */
	static List<Path> others(Object owner) {
		return FILES.entrySet().stream().filter(entry -> entry.getKey() != owner).map(Map.Entry::getValue).distinct()
				.toList();
	}
}
