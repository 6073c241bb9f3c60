package org.ionwright.scan;

import java.nio.file.Path;
import java.util.Optional;

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
 */
public record RunOptions(Optional<Path> target, String sampleName, RunEncoding encoding) {

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
}
