package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;

/** Where the spectra of one run go. Used by one thread at a time, but for its answers. */
final class RunStore {

	private final RunWriterFactory format;
	private final Path target;
	private @Nullable RunWriter writer;
	private volatile Optional<Path> growing = Optional.empty();
	private CompletableFuture<@Nullable Void> last = CompletableFuture.completedFuture(null);
	/** Counted where the writer answers, read when it has answered all. */
	private volatile int stored;
	private Optional<Path> left = Optional.empty();

	RunStore(RunWriterFactory format, Path target) {
		this.format = format;
		this.target = target;
	}

	Path target() {
		return target;
	}

	/** Whether nothing was written to it. */
	boolean isNew() {
		return writer == null;
	}

	void open(RunHeader header) throws IOException {
		writer = format.create(target, header);
	}

	/** @return as {@link RunWriter#submit} */
	CompletableFuture<@Nullable Void> append(Spectrum spectrum) throws IOException {
		RunWriter open = writer;
		if (open == null) {
			throw new IOException(target + " is not open for writing");
		}
		CompletableFuture<@Nullable Void> answer = open.submit(spectrum).thenRun(() -> {
			stored++;
			growing = Optional.of(open.partial());
		});
		last = answer;
		return answer;
	}

	/** The file that holds what is stored, while there is something and it has no other name yet. Any thread. */
	Optional<Path> growing() {
		return growing;
	}

	/**
	 * Waits until all is answered, and completes the file, or drops it when it holds no spectrum.
	 *
	 * @return the file under its final name
	 */
	Optional<Path> end() throws IOException {
		try (RunWriter open = writer) {
			writer = null;
			last.handle((nothing, problem) -> problem).join();
			if (open == null || stored == 0) {
				return Optional.empty();
			}
			left = Optional.of(open.partial());
			Path file = open.finish();
			left = Optional.empty();
			growing = Optional.empty();
			return Optional.of(file);
		}
	}

	/** Where the spectra are that {@link #end} could not make a complete file of. */
	Optional<Path> left() {
		return left;
	}
}
