package org.ionwright.instrument;

import java.util.List;

/**
 * What the compatibility kit found about a driver when its bundle was built.
 *
 * @param model
 *            of the device or simulator it ran against
 * @param when
 *            as the kit wrote it; empty when it did not
 * @param passed
 *            number of tests
 * @param failures
 *            one line for each test that failed
 * @param skipped
 *            number of tests for which the device has no such capability
 */
public record KitReport(String model, String when, int passed, List<String> failures, int skipped) {

	public KitReport {
		failures = List.copyOf(failures);
	}

	public boolean green() {
		return failures.isEmpty() && passed > 0;
	}

	/** One line for people. */
	public String text() {
		return "kit: " + passed + " passed" + (failures.isEmpty() ? "" : ", " + failures.size() + " FAILED")
				+ (skipped > 0 ? ", " + skipped + " not offered" : "") + (when.isEmpty() ? "" : " (" + when + ")");
	}
}
