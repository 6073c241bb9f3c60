package org.ionwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Main main = new Main(new PrintStream(out, true, StandardCharsets.UTF_8),
			new PrintStream(err, true, StandardCharsets.UTF_8));

	@TempDir
	Path folder;

	@Test
	void committedCodeIsWhatTheModelGives() {
		assertEquals(0, main.run("check", model().toString()), err::toString);
	}

	@Test
	void editedMissingAndStrayFilesAreFound() throws IOException {
		Path bundle = copy();
		assertEquals(0, main.run("generate", bundle.toString()), err::toString);
		Path code = bundle.resolve("src-gen/org/ionwright/model/instrument");
		Files.writeString(code.resolve("Lens.java"), Files.readString(code.resolve("Lens.java")) + " ");
		Files.delete(code.resolve("Port.java"));
		Files.writeString(code.resolve("Stray.java"), "");
		assertEquals(1, main.run("check", bundle.toString()));
		String text = err.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("Lens.java: differs"), text);
		assertTrue(text.contains("Port.java: missing"), text);
		assertTrue(text.contains("Stray.java: not generated"), text);
		assertEquals(4, text.lines().count(), text);
	}

	@Test
	void aChangeOfTheModelIsFound() throws IOException {
		Path bundle = copy();
		// which is current, as another test finds
		ModelCode.committed(model()).writeTo(bundle);
		Path ecore = bundle.resolve("model/instrument.ecore");
		Files.writeString(ecore, Files.readString(ecore).replace("defaultValueLiteral=\"650.0\"",
				"defaultValueLiteral=\"651.0\""));
		assertEquals(1, main.run("check", bundle.toString()));
		String text = err.toString(StandardCharsets.UTF_8);
		assertTrue(text.lines().count() > 1 && text.lines().count() < 10, text);
		assertTrue(text.lines().filter(line -> line.startsWith("org.ionwright.model/"))
				.allMatch(line -> line.endsWith("differs from what the model gives")), text);
	}

	@Test
	void aBadCallIsOneLine() {
		assertEquals(2, main.run());
		assertEquals(2, main.run("destroy", "x"));
		assertEquals(2, main.run("check", folder.resolve("none").toString()));
		assertEquals(3, err.toString(StandardCharsets.UTF_8).lines().count());
	}

	private Path copy() throws IOException {
		Path bundle = Files.createDirectories(folder.resolve("org.ionwright.model"));
		Files.createDirectories(bundle.resolve("model"));
		try (Stream<Path> files = Files.list(model().resolve("model"))) {
			for (Path file : files.toList()) {
				Files.copy(file, bundle.resolve("model").resolve(file.getFileName()));
			}
		}
		return bundle;
	}

	private static Path model() {
		return Path.of(System.getProperty("basedir", "")).resolve("../../bundles/org.ionwright.model").toAbsolutePath()
				.normalize();
	}
}
