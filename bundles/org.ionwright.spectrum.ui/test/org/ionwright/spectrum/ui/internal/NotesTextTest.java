package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.ui.internal.RunNotes.Note;
import org.ionwright.spectrum.ui.internal.RunNotes.Place;
import org.ionwright.spectrum.ui.internal.RunNotes.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class NotesTextTest {

	private static final RunNotes FULL = new RunNotes(List.of(new MassRange(608.78, 609.78), new MassRange(0, 1e5)),
			true,
			"20-29,40", List.of(new Step(StepCall.of("savitzky-golay", Map.of("window", "9")), true),
					new Step(StepCall.of("snip", Map.of()), false)),
			"C33H40N2O9", "SODIATED", List.of(new Note(Place.MZ, 609.28, "reserpine, \\ and\nmore"),
					new Note(Place.SECONDS, 41.5, "valve  opened \u2013 \u00b5")));

	@TempDir
	Path folder;

	@Test
	void whatIsWrittenIsReadAgain() {
		for (RunNotes notes : List.of(FULL, RunNotes.EMPTY)) {
			NotesText.Read read = NotesText.read(NotesText.write(notes));
			assertEquals(notes, read.notes());
			assertEquals(List.of(), read.problems());
		}
	}

	@Test
	void linesOfALaterVersionAreLeftOutAndTold() {
		NotesText.Read read = NotesText
				.read("ionwright notes 1\r\n# by hand\r\n\r\nhologram 3d\r\nnote mz x y\r\ncombine mean\r\n");
		assertEquals(RunNotes.EMPTY.withMean(true), read.notes());
		assertEquals(2, read.problems().size());
		assertTrue(read.problems().getFirst().startsWith("4: "), read.problems().getFirst());
	}

	@Test
	void anotherFileIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> NotesText.read("<mzML/>"));
		assertThrows(IllegalArgumentException.class, () -> NotesText.read(""));
	}

	@Test
	void damagedNotesAreReadAroundOrRefused() {
		Random random = new Random(3);
		String whole = NotesText.write(FULL);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder(whole);
			for (int k = random.nextInt(5); k >= 0; k--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(3)) {
				case 0 -> text.setCharAt(at, (char) random.nextInt(0x2100));
				case 1 -> text.deleteCharAt(at);
				default -> text.insert(at, whole, random.nextInt(20), 20 + random.nextInt(whole.length() - 20));
				}
			}
			try {
				RunNotes read = NotesText.read(text.toString()).notes();
				assertEquals(read, NotesText.read(NotesText.write(read)).notes());
			} catch (IllegalArgumentException e) {
				assertFalse(text.toString().startsWith("ionwright notes 1\n"), text.toString());
			}
		}
	}

	@Test
	void theFileLiesBesideTheRunAndTheRunStaysAsItIs() throws IOException {
		Path run = Files.writeString(folder.resolve("a.mzML"), "x");
		assertEquals(RunNotes.EMPTY, NotesFile.read(run).notes());
		NotesFile.write(run, FULL);
		assertEquals(FULL, NotesFile.read(run).notes());
		assertEquals("x", Files.readString(run));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
		NotesFile.write(run, RunNotes.EMPTY);
		assertFalse(Files.exists(NotesFile.of(run)));
	}

	@Test
	void whatCannotBeWrittenIsToldInWords() {
		Path run = folder.resolve("missing").resolve("a.mzML");
		IOException told = assertThrows(IOException.class, () -> NotesFile.write(run, FULL));
		assertTrue(String.valueOf(told.getMessage()).contains("a.mzML.notes"), told.getMessage());
	}
}
