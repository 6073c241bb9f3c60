package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;

/** What must hold of values also when the wire is disturbed. */
final class Disturbed {

	private Disturbed() {
	}

	static void check(Bench bench, List<Reading> readings) {
		List<String> findings = new ArrayList<>();
		for (Reading reading : readings) {
			findings.addAll(ReadingChecks.of(reading, ReadingChecks.parameter(bench, reading.name())));
		}
		Expect.none(findings);
	}

	static void check(ScanFrame frame) {
		Expect.that(Arrays.stream(frame.mz()).allMatch(Double::isFinite),
				() -> "frame " + frame.index() + " has an m/z that is no number");
	}
}
