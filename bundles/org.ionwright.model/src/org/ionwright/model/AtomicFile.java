package org.ionwright.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;

/** A file that is replaced as a whole or not at all: written beside its place, forced to the disk, then moved. Not safe for several threads at once. */
public final class AtomicFile {

	private final Path file;
	private final UnaryOperator<OutputStream> medium;

	public AtomicFile(Path file) {
		this(file, UnaryOperator.identity());
	}

	/**
	 * @param medium
	 *            what bytes go through on their way to the disk, so that a disk that fills up can be played
	 */
	AtomicFile(Path file, UnaryOperator<OutputStream> medium) {
		this.file = file;
		this.medium = medium;
	}

	/**
	 * Replaces it; blocks until it is on the disk. A link stays a link.
	 *
	 * @throws IOException
	 *             when it cannot be written; the file is unchanged and nothing is left beside it
	 */
	public void replace(byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.isDirectory(target)) {
			throw new IOException("it is a folder");
		}
		Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
				+ Long.toHexString(System.nanoTime()) + ".part");
		try {
			write(part, content);
			move(part, target);
		} finally {
			if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
				Files.delete(part);
			}
		}
	}

	private void write(Path part, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream stream = medium.apply(Channels.newOutputStream(channel))) {
			stream.write(content);
			stream.flush();
			channel.force(true);
		}
	}

	private static void move(Path part, Path target) throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
