package org.ionwright.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ionwright.spectrum.run.RunEncoding;

/**
 * What is particular to one run.
 *
 * @param target
 *            file to write; empty to look without storing
 * @param sampleName
 *            for the file; empty to take the one of the instrument's liquid supply
 * @param encoding
 *            how the file stores numbers
 * @param operator
 *            who runs it, for the file; empty for nobody to name
 * @param notes
 *            further facts for the file, by name, such as the position of the sample
 * @param longestPause
 *            by the clock on the wall; a run that nobody resumes within it is ended and what it changed is put back
 */
public record RunOptions(Optional<Path> target, String sampleName, RunEncoding encoding, String operator,
		SortedMap<String, String> notes, Duration longestPause) {

	/** Voltages stay on in a pause, and the sample flows. */
	public static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	public RunOptions {
		notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
	}

	/** With pauses of up to {@link #LONGEST_PAUSE}. */
	public RunOptions(Optional<Path> target, String sampleName, RunEncoding encoding, String operator,
			SortedMap<String, String> notes) {
		this(target, sampleName, encoding, operator, notes, LONGEST_PAUSE);
	}

	/** Of nobody in particular. */
	public RunOptions(Optional<Path> target, String sampleName, RunEncoding encoding) {
		this(target, sampleName, encoding, "", new TreeMap<>());
	}

	/** Numbers are stored without loss. */
	public RunOptions(Optional<Path> target, String sampleName) {
		this(target, sampleName, RunEncoding.DEFAULT);
	}

	public static RunOptions to(Path target) {
		return new RunOptions(Optional.of(target), "");
	}

	public static RunOptions withoutFile() {
		return new RunOptions(Optional.empty(), "");
	}

	public RunOptions withLongestPause(Duration pause) {
		return new RunOptions(target, sampleName, encoding, operator, notes, pause);
	}
}
