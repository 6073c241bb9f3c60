package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the table of a queue says of methods; each file is read once until told otherwise. Desk thread. */
final class MethodLooks {

	/**
	 * @param repeats
	 *            empty when the file cannot be read
	 * @param trouble
	 *            why it cannot be used; empty when it can
	 */
	record Look(String repeats, String trouble) {
	}

	private final SetupFiles files;
	private final Map<Path, Look> looks = new HashMap<>();

	MethodLooks(SetupFiles files) {
		this.files = files;
	}

	Look at(Path method) {
		return looks.computeIfAbsent(method, this::read);
	}

	private Look read(Path method) {
		try {
			return new Look(Integer.toString(files.method(method).getRepeats()), "");
		} catch (IOException e) {
			return new Look("", String.valueOf(e.getMessage()));
		}
	}

	/** The files are read again when they are asked for. */
	void forget() {
		looks.clear();
	}
}
