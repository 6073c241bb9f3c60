package org.ionwright.device.template.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewDriverCommandTest {

	private static final int MOST_FILES = 5;
	private static final int MOST_LINES = 60;

	@TempDir
	Path folder = Path.of("");

	private final StringWriter notes = new StringWriter();

	private boolean run(String... arguments) throws CommandException {
		return new NewDriverCommand().run(List.of(arguments), new PrintWriter(new StringWriter()),
				new PrintWriter(notes));
	}

	@Test
	void makesAProjectOfFiveFilesInItsOwnNames() throws Exception {
		Path project = folder.resolve("gauge7");
		assertTrue(run("org.example.gauge7", project.toString(), "site=file:/site"));
		List<Path> files;
		try (var all = Files.walk(project)) {
			files = all.filter(Files::isRegularFile).map(project::relativize).sorted().toList();
		}
		assertEquals(MOST_FILES, files.size(), files.toString());
		String driver = Files.readString(project.resolve("src/org/example/gauge7/internal/Gauge7DriverFactory.java"));
		assertTrue(driver.contains("package org.example.gauge7.internal;") && driver.contains("\"=gauge7\""), driver);
		assertTrue(driver.lines().count() <= MOST_LINES, driver.lines().count() + " lines");
		assertTrue(Files.exists(project.resolve("test/org/example/gauge7/internal/Gauge7DriverContractTest.java")));
		assertTrue(Files.readString(project.resolve("pom.xml")).contains("<ionwright>file:/site</ionwright>"));
		for (Path file : files) {
			assertFalse(Files.readString(project.resolve(file)).matches("(?si).*qms200.*"), file.toString());
		}
		assertEquals("", notes.toString());
	}

	@Test
	void withoutASiteItSaysWhatToDo() throws Exception {
		assertTrue(run("org.example.gauge", folder.resolve("new").toString()));
		assertTrue(notes.toString().contains("'ionwright' in pom.xml"));
	}

	@Test
	void findsTheSiteBesideTheProduct() throws Exception {
		Path product = Files.createDirectories(folder.resolve("target/products/uid/linux/gtk/x86_64"));
		assertEquals("", UpdateSite.near(product));
		Path site = Files.createDirectories(folder.resolve("target/repository"));
		Files.writeString(site.resolve("content.jar"), "");
		assertEquals(site.toUri().toString(), UpdateSite.near(product));
	}

	@Test
	void aFolderThatIsNotEmptyIsLeftAlone() throws Exception {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		assertTrue(assertThrows(CommandException.class, () -> run("org.example.gauge", folder.toString())).getMessage()
				.contains("not empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gauge", "Org.example", "org.example.", "org..example", "org.7gauge", "org.ex-ample" })
	void aBadNameIsRefusedBeforeAnythingIsWritten(String name) {
		Path project = folder.resolve("new");
		String message = assertThrows(CommandException.class, () -> run(name, project.toString())).getMessage();
		assertTrue(message.contains("com.acme.qms200"), message);
		assertFalse(Files.exists(project));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4 })
	void anotherNumberOfWordsIsRefused(int count) {
		String[] words = { "org.example.gauge", "folder", "site=x", "more" };
		assertThrows(CommandException.class, () -> run(List.of(words).subList(0, count).toArray(new String[count])));
	}
}
