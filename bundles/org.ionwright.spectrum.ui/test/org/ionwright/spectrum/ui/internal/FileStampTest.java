package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

	@Test
	void tellsChangedAndMissingFilesApart(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("run.mzML"), "one");
		FileStamp before = FileStamp.of(file);
		assertEquals(before, FileStamp.of(file));
		Files.writeString(file, "longer");
		Files.setLastModifiedTime(file, FileTime.fromMillis(before.modifiedMillis()));
		assertNotEquals(before, FileStamp.of(file));
		Files.writeString(file, "two");
		Files.setLastModifiedTime(file, FileTime.fromMillis(before.modifiedMillis() + 5000));
		assertNotEquals(before, FileStamp.of(file));
		Files.delete(file);
		assertTrue(FileStamp.of(file).gone());
	}
}
