package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.conformance.Judge;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, acknowledgement and failure. */
class MzmlWriterTest {

	@TempDir
	Path folder = Path.of("");

	private final MzmlWriterFactory factory = new MzmlWriterFactory();

	private Path target() {
		return folder.resolve("run.mzML");
	}

	private Path part() {
		return folder.resolve("run.mzML.part");
	}

	private static int readable(Path file) throws IOException {
		try (RunFile run = new MzmlFormat().open(file)) {
			for (int i = 0; i < run.size(); i++) {
				assertEquals(TestRuns.spectrum(i).info(), run.spectrum(i).info());
			}
			return run.size();
		}
	}

	@Test
	void targetAppearsOnlyWhenTheRunIsComplete() throws IOException {
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			assertFalse(Files.exists(target()));
			assertEquals(part().toAbsolutePath(), writer.partial());
			assertEquals(1, readable(part()));
			assertEquals(target().toAbsolutePath(), writer.finish());
			assertEquals(target().toAbsolutePath(), writer.finish());
		}
		assertFalse(Files.exists(part()));
		assertEquals(1, readable(target()));
	}

	@Test
	void equalRunsGiveEqualBytes() throws IOException {
		Path first = TestRuns.write(folder, "a.mzML", 7);
		Path second = TestRuns.write(folder, "b.mzML", 7);
		assertEquals(-1, Files.mismatch(first, second));
	}

	@Test
	void closingEarlyKeepsSpectraButNoEmptyFile() throws IOException {
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			assertTrue(Files.exists(writer.partial()));
		}
		assertFalse(Files.exists(part()));
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			writer.append(TestRuns.spectrum(1));
		}
		assertFalse(Files.exists(target()));
		assertEquals(2, readable(part()));
	}

	@Test
	void nothingIsEverOverwritten() throws IOException {
		Files.writeString(target(), "mine");
		IOException taken = assertThrows(IOException.class, () -> factory.create(target(), TestRuns.header()));
		assertOneLine(taken, "run.mzML exists");
		Files.delete(target());
		Files.writeString(part(), "an earlier run");
		IOException left = assertThrows(IOException.class, () -> factory.create(target(), TestRuns.header()));
		assertOneLine(left, "run.mzML.part is left");
		assertEquals("an earlier run", Files.readString(part()));
	}

	@Test
	void targetIsCheckedWithoutATrace() throws IOException {
		factory.check(target());
		assertFalse(Files.exists(part()) || Files.exists(target()));
		Files.writeString(part(), "an earlier run");
		assertOneLine(assertThrows(IOException.class, () -> factory.check(target())), "run.mzML.part is left");
		assertEquals("an earlier run", Files.readString(part()));
		Path long250 = folder.resolve("x".repeat(250) + ".mzML");
		assertOneLine(assertThrows(IOException.class, () -> factory.check(long250)), "cannot be created (");
		assertOneLine(assertThrows(IOException.class, () -> factory.check(folder.resolve("no/run.mzML"))),
				"does not exist; create it");
	}

	@Test
	void targetThatAppearsMeanwhileIsLeftAlone() throws IOException {
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			Files.writeString(target(), "mine");
			IOException error = assertThrows(IOException.class, writer::finish);
			assertOneLine(error, "appeared while the run was going on");
			assertEquals("mine", Files.readString(target()));
			assertEquals(1, readable(part()));
			Files.delete(target());
			writer.finish();
		}
		assertEquals(1, readable(target()));
	}

	@Test
	void missingFolderIsNamed() {
		IOException error = assertThrows(IOException.class,
				() -> factory.create(folder.resolve("no/such/run.mzML"), TestRuns.header()));
		assertOneLine(error, "does not exist; create it");
	}

	@Test
	void interruptedThreadLosesNothing() throws Exception {
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			Thread.currentThread().interrupt();
			writer.append(TestRuns.spectrum(0));
			writer.append(TestRuns.spectrum(1));
			writer.finish();
			assertTrue(Thread.interrupted());
		}
		assertEquals(2, readable(target()));
	}

	@Test
	void appendingToAFinishedRunIsADefect() throws IOException {
		try (RunWriter writer = factory.create(target(), TestRuns.header())) {
			writer.finish();
			assertThrows(IllegalStateException.class, () -> writer.append(TestRuns.spectrum(0)));
		}
	}

	/** Every length of a disk, in steps, up to the whole file. */
	@Test
	void fullDiskNeverCostsAnAcknowledgedSpectrum() throws Exception {
		long whole = Files.size(TestRuns.write(folder, "whole.mzML", 4));
		long head = headSize();
		int failedStarts = 0;
		int failedFinishes = 0;
		for (long room = 0; room < whole; room += 97) {
			int stored = 0;
			FullDisk disk = new FullDisk(room);
			RunWriter writer;
			try {
				writer = new MzmlWriterFactory(disk::open).create(target(), TestRuns.header());
			} catch (IOException e) {
				assertOneLine(e, "No space left");
				assertTrue(room < head, "a head of " + head + " bytes fits into " + room);
				assertFalse(Files.exists(part()), "nothing is left when nothing was stored");
				failedStarts++;
				continue;
			}
			boolean failed = false;
			try (writer) {
				for (; stored < 4; stored++) {
					writer.append(TestRuns.spectrum(stored));
				}
				failedFinishes++;
				writer.finish();
			} catch (IOException e) {
				assertOneLine(e, stored < 4 ? "the " + stored + " before it are safe" : "4 spectra are safe in it");
				assertTrue(String.valueOf(e.getMessage()).contains("No space left"));
				failed = true;
			}
			assertTrue(failed);
			assertFalse(Files.exists(target()));
			assertEquals(stored > 0, Files.exists(part()));
			if (stored > 0) {
				assertEquals(stored, readable(part()));
				Files.delete(part());
			}
		}
		assertTrue(failedStarts > 10 && failedFinishes > 10, failedStarts + " " + failedFinishes);
	}

	private long headSize() throws IOException {
		XmlBuffer out = new XmlBuffer();
		HeadBlock.write(out, TestRuns.header(), new ContentBlock(TestRuns.header()));
		return out.length();
	}

	@Test
	void runGoesOnWhenSpaceWasFreed() throws Exception {
		FullDisk disk = new FullDisk(headSize() + 100);
		try (RunWriter writer = new MzmlWriterFactory(disk::open).create(target(), TestRuns.header())) {
			assertThrows(IOException.class, () -> writer.append(TestRuns.spectrum(0)));
			disk.free(1_000_000);
			writer.append(TestRuns.spectrum(0));
			writer.finish();
		}
		assertEquals(List.of(), new Judge().faults(target()));
		assertEquals(1, readable(target()));
	}

	static Stream<String> ids() {
		return Stream.of("2026 run", "", "IC1", "run-1.b", "\u00b5", "<&>");
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyIdBecomesASchemaName(String id) {
		assertTrue(HeadBlock.schemaId(id).matches("[A-Za-z_][A-Za-z0-9._-]*"));
		assertFalse(HeadBlock.schemaId(id).equals("IC1"));
	}

	@ParameterizedTest
	@CsvSource({ "0, 000000000000", "2147483647, 002147483647" })
	void countNeverChangesItsLength(int spectra, String text) {
		assertEquals(text, new String(HeadBlock.count(spectra), java.nio.charset.StandardCharsets.US_ASCII));
	}

	private static void assertOneLine(IOException error, String part) {
		String text = String.valueOf(error.getMessage());
		assertTrue(text.contains(part), text);
		assertFalse(text.contains("\n"), text);
	}
}
