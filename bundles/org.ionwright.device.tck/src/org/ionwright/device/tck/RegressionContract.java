package org.ionwright.device.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.internal.Neighbours;
import org.ionwright.device.tck.internal.Replay;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Recorded conversations as tests: the driver must say the same bytes and come to the same results. Recorded once with
 * {@link Recording} or with the driver bench, kept as a file beside the test. Virtual time, no device.
 */
public abstract class RegressionContract {

	/** The driver that the conversations were recorded with, or a later version of it. */
	protected abstract DriverFactory factory();

	/** A transcript, or a folder of files called {@code *.transcript}; {@link #beside} finds one that lies with the test. */
	protected abstract Path transcripts() throws Exception;

	/**
	 * A file in the folder of this class, wherever that is: among the compiled classes or among the sources (Maven copies only
	 * {@code src/test/resources}).
	 *
	 * @throws NoSuchFileException
	 *             says where it was looked for
	 */
	protected final Path beside(String name) throws NoSuchFileException {
		return Neighbours.find(getClass(), name);
	}

	/** For a transcript without calls in it: those that it was recorded with, in words; see {@link Recording#call}. */
	protected List<String> calls() {
		return List.of("read");
	}

	/** For a transcript without calls in it: the address of the driver, of which only scheme and options matter. */
	protected String address() {
		return "";
	}

	@TestFactory
	final List<DynamicTest> goesAsItWasRecorded() throws Exception {
		List<DynamicTest> tests = new ArrayList<>();
		for (Path file : files(transcripts())) {
			String text = Files.readString(file, StandardCharsets.ISO_8859_1);
			for (Replay replay : Replay.of(file, text, address(), calls())) {
				tests.add(DynamicTest.dynamicTest(replay.name(),
						() -> Assertions.assertEquals("", replay.deviation(factory()), replay::name)));
			}
		}
		Assertions.assertFalse(tests.isEmpty(), () -> "there is no transcript");
		return tests;
	}

	private static List<Path> files(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter(file -> file.toString().endsWith(".transcript")).sorted().toList();
		}
	}
}
