package org.ionwright.scan.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {

	private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 6, 5, 4);

	@TempDir
	private Path folder = Path.of("");
	private Path project = Path.of("");

	@BeforeEach
	void makeAProject() throws IOException {
		project = Files.createDirectories(folder.resolve("demo"));
		Files.createFile(project.resolve(".project"));
	}

	private static Path next(Path method) throws IOException {
		return RunFiles.next(method, RunFiles.folder(method), NOW);
	}

	@Test
	void runsGoIntoTheProjectOfTheMethodHoweverDeepItLies() throws IOException {
		Path method = Files.createDirectories(project.resolve("methods/old")).resolve("fast.method");
		assertEquals(project.resolve("runs/fast-20261121-060504.mzML"), next(method));
		assertTrue(Files.isDirectory(project.resolve("runs")));
	}

	@Test
	void withoutAProjectRunsLieBesideTheMethod() throws IOException {
		assertEquals(folder.resolve("runs/fast-20261121-060504.mzML"),
				next(folder.resolve("fast.method")));
	}

	@Test
	void twoRunsOfOneSecondGetTwoNames() throws IOException {
		Path method = project.resolve("a.method");
		for (String expected : List.of("a-20261121-060504.mzML", "a-20261121-060504-2.mzML",
				"a-20261121-060504-3.mzML")) {
			Path next = next(method);
			assertEquals(expected, RunFiles.name(next));
			Files.createFile(next);
		}
	}

	@Test
	void charactersThatTroubleFileNamesAreReplaced() throws IOException {
		assertEquals("a_b_c-20261121-060504.mzML", RunFiles.name(next(project.resolve("a b*c.method"))));
	}

	@Test
	void aFolderThatCannotBeMadeIsAnError() throws IOException {
		Files.createFile(project.resolve("runs"));
		assertThrows(IOException.class, () -> next(project.resolve("a.method")));
	}

	@Test
	void onlyRunsCountAsRuns() throws IOException {
		Path method = project.resolve("a.method");
		assertFalse(RunFiles.any(method));
		Path run = next(method);
		Files.createFile(project.resolve("runs/notes.txt"));
		assertFalse(RunFiles.any(method));
		Files.createFile(run);
		assertTrue(RunFiles.any(method));
	}

	@Test
	void equalNamesAreToldApartByTheirFolder() {
		Path other = folder.resolve("other/demo.method");
		assertEquals(List.of("demo.method \u2013 demo", "demo.method \u2013 other", "x.method"), SetupChoices
				.labels(List.of(project.resolve("demo.method"), other, folder.resolve("other/x.method"))));
	}
}
