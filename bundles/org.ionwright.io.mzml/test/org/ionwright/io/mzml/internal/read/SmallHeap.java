package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.Test;

/** Runs a main class of the tests in a process with 64 MB of heap. */
final class SmallHeap {

	private SmallHeap() {
	}

	/** To be completed by the arguments of the main class. */
	static List<String> command(Class<?> main) throws URISyntaxException {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> each : List.of(main, MzmlFormat.class, Spectrum.class, Test.class,
				org.junit.jupiter.params.ParameterizedTest.class, org.opentest4j.AssertionFailedError.class,
				org.junit.platform.commons.annotation.Testable.class, org.apiguardian.api.API.class)) {
			places.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
		}
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-Dionwright.side=off", "-cp", String.join(File.pathSeparator, places), main.getName()));
	}

	/** @return the lines that it printed */
	static List<String> run(List<String> command, Duration limit) throws IOException, InterruptedException {
		Path out = java.nio.file.Files.createTempFile("small-heap", ".txt");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile())
					.start();
			boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
			process.destroyForcibly().waitFor();
			List<String> lines = java.nio.file.Files.readAllLines(out, StandardCharsets.UTF_8);
			assertTrue(ended, "it does not end: " + lines);
			assertEquals(0, process.exitValue(), String.join("\n", lines));
			return lines;
		} finally {
			java.nio.file.Files.delete(out);
		}
	}
}
