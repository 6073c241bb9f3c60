package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;

/** Where the spectra of one run go. Used by one thread at a time. */
final class RunStore {

	private final RunWriterFactory format;
	private final Path target;
	private @Nullable RunWriter writer;
	private int stored;
	private Optional<Path> left = Optional.empty();

	RunStore(RunWriterFactory format, Path target) {
		this.format = format;
		this.target = target;
	}

	Path target() {
		return target;
	}

	void open(RunHeader header) throws IOException {
		writer = format.create(target, header);
	}

	void append(Spectrum spectrum) throws IOException {
		RunWriter open = writer;
		if (open == null) {
			throw new IOException(target + " is not open for writing");
		}
		open.append(spectrum);
		stored++;
	}

	/**
	 * Completes the file, or drops it when it holds no spectrum.
	 *
	 * @return the file under its final name
	 */
	Optional<Path> end() throws IOException {
		try (RunWriter open = writer) {
			writer = null;
			if (open == null || stored == 0) {
				return Optional.empty();
			}
			left = Optional.of(open.partial());
			Path file = open.finish();
			left = Optional.empty();
			return Optional.of(file);
		}
	}

	/** Where the spectra are that {@link #end} could not make a complete file of. */
	Optional<Path> left() {
		return left;
	}
}
