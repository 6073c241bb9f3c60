package org.ionwright.io.mzml.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.command.CommandException;
import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlRecovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoverCommandTest {

	@TempDir
	Path folder = Path.of("");

	private final StringWriter out = new StringWriter();
	private final StringWriter notes = new StringWriter();

	private void recover(String... arguments) throws Exception {
		assertTrue(new RecoverCommand(new MzmlRecovery()).run(List.of(arguments), new PrintWriter(out, true),
				new PrintWriter(notes, true)));
	}

	private Path cut(String name) throws IOException {
		Path whole = TestRuns.write(folder, "whole.mzML", 4);
		String text = Files.readString(whole);
		Files.delete(whole);
		return Files.writeString(folder.resolve(name), text.substring(0, text.indexOf("<spectrum index=\"2\"") + 99));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void partBecomesTheRun() throws Exception {
		recover(cut("run.mzML.part").toString());
		assertTrue(out.toString().contains("run.mzML: 2 spectra saved, "), out.toString());
		assertTrue(notes.toString().contains("it ends early: 2 spectra are whole"), notes.toString());
		assertEquals(List.of("run.mzML"), names());
		recover(folder.resolve("run.mzML").toString());
		assertTrue(out.toString().contains("is complete; nothing was done"), out.toString());
	}

	@Test
	void damagedFileStays() throws Exception {
		recover(cut("run.mzML").toString());
		assertEquals(List.of("run.mzML", "run.recovered.mzML"), names());
	}

	@Test
	void partStaysWhenAskedTo() throws Exception {
		Path part = cut("run.mzML.part");
		recover("--keep", part.toString());
		recover("--out", folder.resolve("other.mzML").toString(), part.toString());
		assertEquals(List.of("other.mzML", "run.mzML", "run.mzML.part"), names());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "--what x.mzML", "missing.mzML.part", "--out" })
	void badArgumentsAreOneLine(String arguments) {
		CommandException error = assertThrows(CommandException.class,
				() -> recover(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
		assertEquals(1, String.valueOf(error.getMessage()).lines().count());
	}
}
