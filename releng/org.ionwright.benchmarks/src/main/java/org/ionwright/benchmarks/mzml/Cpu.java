package org.ionwright.benchmarks.mzml;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU time of this process with all its threads, those of the compiler and the garbage collector included. The system
 * counts in steps of 10 ms, the scheduler of Linux in nanoseconds but for living threads only: whichever is more between
 * two readings counts, if the second is at most a step more.
 */
final class Cpu {

	private static final com.sun.management.OperatingSystemMXBean SYSTEM = (com.sun.management.OperatingSystemMXBean) ManagementFactory
			.getOperatingSystemMXBean();
	private static final Path TASKS = Path.of("/proc/self/task");
	private static final long STEP = 20_000_000;

	private long coarse;
	private long fine;

	/** Starts to count anew. */
	void start() {
		fine = threads();
		coarse = SYSTEM.getProcessCpuTime();
	}

	/** Nanoseconds since the start. */
	long used() {
		long steps = SYSTEM.getProcessCpuTime() - coarse;
		long exact = threads() - fine;
		return Math.abs(steps - exact) <= STEP ? exact : steps;
	}

	private static long threads() {
		long sum = 0;
		try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
			for (Path task : tasks) {
				sum += Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ")[0]);
			}
		} catch (IOException | NumberFormatException e) {
			return 0;
		}
		return sum;
	}
}
