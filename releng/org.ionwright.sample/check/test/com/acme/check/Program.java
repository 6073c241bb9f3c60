package com.acme.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and keeps what they say. */
final class Program {

	private static final long LONGEST_SECONDS = 300;

	record Ended(int code, String output) {
	}

	private Program() {
	}

	/** Runs to the end; what takes too long is killed and fails. */
	static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
		Path log = Files.createTempFile("program", ".log");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(log.toFile());
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			builder.environment().put("IONWRIGHT_JAVA", java());
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				throw new AssertionError(command + " did not end within " + LONGEST_SECONDS + " s; it said: " + read(log));
			}
			return new Ended(process.exitValue(), read(log));
		} finally {
			Files.deleteIfExists(log);
		}
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String read(Path log) throws IOException {
		return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
	}
}
