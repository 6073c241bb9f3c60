package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

/** Where notes lie: beside the run, {@code run.mzML.notes}. Blocks. */
final class NotesFile {

	private NotesFile() {
	}

	static Path of(Path run) {
		return run.resolveSibling(run.getFileName() + ".notes");
	}

	/**
	 * No notes when there is no file.
	 *
	 * @throws IOException
	 *             in words
	 */
	static NotesText.Read read(Path run) throws IOException {
		Path file = of(run);
		if (!Files.exists(file)) {
			return new NotesText.Read(RunNotes.EMPTY, List.of());
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(NotesText.LONGEST + 1);
			if (bytes.length > NotesText.LONGEST) {
				throw new IOException(NLS.bind(Messages.NotesFile_big, file.getFileName()));
			}
			return NotesText.read(new String(bytes, StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	/**
	 * The file appears complete or stays as it was; without notes it goes away.
	 *
	 * @throws IOException
	 *             in words
	 */
	static void write(Path run, RunNotes notes) throws IOException {
		Path file = of(run);
		try {
			if (notes.equals(RunNotes.EMPTY)) {
				Files.deleteIfExists(file);
				return;
			}
			// Not by createTempFile, whose files nobody else may read.
			Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
			try {
				Files.writeString(fresh, NotesText.write(notes));
				move(fresh, file);
			} finally {
				Files.deleteIfExists(fresh);
			}
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.NotesFile_failed, file, e.getMessage()), e);
		}
	}

	private static void move(Path fresh, Path file) throws IOException {
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some file systems of the network cannot; then not at once, but complete all the same.
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
