package org.ionwright.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and keeps what they say. */
final class Program {

	private static final long LONGEST_SECONDS = 400;

	/**
	 * How a program ended.
	 *
	 * @param output
	 *            of both streams
	 */
	record Ended(int code, String output) {
	}

	private Program() {
	}

	/** Runs to the end; what takes too long is killed and fails. */
	static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
		return run(folder, command, LONGEST_SECONDS);
	}

	/** The same with another limit, in seconds. */
	static Ended run(Path folder, List<String> command, long longest) throws IOException, InterruptedException {
		Path log = Files.createTempFile("program", ".log");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(log.toFile()).start();
			process.getOutputStream().close();
			if (!process.waitFor(longest, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError(command + " did not end within " + longest + " s; it said: "
						+ Files.readString(log));
			}
			return new Ended(process.exitValue(), Files.readString(log));
		} finally {
			Files.deleteIfExists(log);
		}
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}
}
