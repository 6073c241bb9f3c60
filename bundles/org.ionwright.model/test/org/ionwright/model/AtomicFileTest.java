package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.method"), "old");
		IOException full = assertThrows(IOException.class,
				() -> new AtomicFile(file, stream -> new FullDisk(stream, 3)).replace("something new".getBytes()));
		assertEquals("No space left on device", full.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.method"), names());
	}

	@Test
	void aFullDiskMakesNoNewFile() throws IOException {
		Path file = folder.resolve("a.method");
		assertThrows(IOException.class,
				() -> new AtomicFile(file, stream -> new FullDisk(stream, 0)).replace(new byte[10]));
		assertEquals(List.of(), names());
	}

	@Test
	void theFileIsReplacedAsAWhole() throws IOException {
		Path file = Files.writeString(folder.resolve("a.method"), "a long old text");
		new AtomicFile(file).replace("new".getBytes());
		assertEquals("new", Files.readString(file));
		assertEquals(List.of("a.method"), names());
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("real"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		new AtomicFile(link).replace("new".getBytes());
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aFolderIsNotReplaced() throws IOException {
		assertThrows(IOException.class, () -> new AtomicFile(folder).replace(new byte[1]));
		assertTrue(Files.isDirectory(folder));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private static final class FullDisk extends FilterOutputStream {

		private int left;

		FullDisk(OutputStream disk, int bytes) {
			super(disk);
			left = bytes;
		}

		@Override
		public void write(byte @Nullable [] content, int offset, int length) throws IOException {
			for (int i = offset; i < offset + length; i++) {
				write(Objects.requireNonNull(content)[i]);
			}
		}

		@Override
		public void write(int b) throws IOException {
			if (left-- == 0) {
				throw new IOException("No space left on device");
			}
			out.write(b);
		}
	}
}
