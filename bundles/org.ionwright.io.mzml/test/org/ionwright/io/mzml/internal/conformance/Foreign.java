package org.ionwright.io.mzml.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of others that judge our files: libxml2-utils, topp (OpenMS), libpwiz-tools (ProteoWizard) and python3-pymzml of Debian,
 * MSFTBX and MSDK of Maven Central. On Linux a missing one is a failure, unless the caller says with
 * IONWRIGHT_FOREIGN_READERS=absent, or for the last two IONWRIGHT_FOREIGN_LIBRARIES=absent, that they cannot be had.
 */
final class Foreign {

	private static final String PACKAGES = "apt-get install topp libpwiz-tools libxml2-utils python3-pymzml";

	private Foreign() {
	}

	/** What a program said. */
	record Answer(int exit, String text) {
	}

	static void need(String program) {
		boolean there = Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
		if (!there) {
			absent(program);
		}
	}

	static void absent(String what) {
		assumeTrue(System.getProperty("os.name").startsWith("Linux"), what + " comes from Debian");
		if ("absent".equals(System.getenv("IONWRIGHT_FOREIGN_READERS"))) {
			abort(what + " is absent and was not asked: our files are NOT judged by it");
		}
		assertTrue(false, what + " is missing: " + PACKAGES
				+ ", or set IONWRIGHT_FOREIGN_READERS=absent to do without the judgement of others");
	}

	/** The beginning of a command that reads files with a library of others; see releng/org.ionwright.foreign. */
	static List<String> library(String name) {
		Path target = Path
				.of(System.getProperty("ionwright.root", "../.."), "releng", "org.ionwright.foreign", "target")
				.toAbsolutePath().normalize();
		if (!Files.isRegularFile(target.resolve("classes/org/ionwright/foreign/Main.class"))
				|| !Files.isDirectory(target.resolve("lib"))) {
			boolean excused = "absent".equals(System.getenv("IONWRIGHT_FOREIGN_LIBRARIES"))
					|| !System.getProperty("os.name").startsWith("Linux");
			assumeTrue(!excused, name + " is absent and was not asked: our files are NOT judged by it");
			assertTrue(false, name + " is missing: mvn -f releng/org.ionwright.foreign process-classes, or set "
					+ "IONWRIGHT_FOREIGN_LIBRARIES=absent to do without the judgement of others");
		}
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-cp", target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
				"org.ionwright.foreign.Main", name));
	}

	static Answer ask(Path folder, List<String> command) throws IOException, InterruptedException {
		Path said = Files.createTempFile(folder, "answer", ".txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(said.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException(command + " does not end");
		}
		String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
		Files.delete(said);
		return new Answer(process.exitValue(), text);
	}
}
