package org.ionwright.io.exchange.internal.export;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file that appears complete or not at all. */
final class TextTarget {

	/** What is written. */
	@FunctionalInterface
	interface Body {
		void write(Writer out) throws IOException;
	}

	private TextTarget() {
	}

	/**
	 * @throws IOException
	 *             with one line for people; the target is as it was before, and nothing lies beside it
	 */
	static void write(Path target, boolean overwrite, Body body) throws IOException {
		Path file = target.toAbsolutePath();
		Path folder = file.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException("the folder of " + file + " does not exist; create it or choose another one");
		}
		if (Files.isDirectory(file)) {
			throw new IOException(file + " is a folder; choose another name");
		}
		if (!overwrite && Files.exists(file)) {
			throw exists(file);
		}
		Path partial = created(folder, file);
		try {
			fill(partial, body);
			place(partial, file, overwrite);
		} catch (FileSystemException e) {
			throw new IOException(file + " cannot be written (" + reason(e) + "); free space or choose another folder",
					e);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	private static Path created(Path folder, Path file) throws IOException {
		try {
			return Files.createFile(
					folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp"));
		} catch (FileSystemException e) {
			throw new IOException(file + " cannot be written (" + reason(e)
					+ "); check name and rights of the folder, or choose another one", e);
		}
	}

	private static void fill(Path partial, Body body) throws IOException {
		try (FileOutputStream file = new FileOutputStream(partial.toFile());
				Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16)) {
			body.write(out);
			out.flush();
			file.getFD().sync();
		}
	}

	/** A hard link is the one way to give a name that fails when the name is taken. */
	private static void place(Path partial, Path file, boolean overwrite) throws IOException {
		if (overwrite) {
			Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return;
		}
		try {
			Files.createLink(file, partial);
		} catch (FileAlreadyExistsException e) {
			throw exists(file);
		} catch (UnsupportedOperationException | IOException e) {
			Files.move(partial, file);
		}
	}

	private static IOException exists(Path file) {
		return new IOException(file + " exists and is not overwritten; choose another name or ask to overwrite it");
	}

	private static String reason(FileSystemException e) {
		return e.getReason() == null ? e.getClass().getSimpleName() : String.valueOf(e.getReason());
	}
}
