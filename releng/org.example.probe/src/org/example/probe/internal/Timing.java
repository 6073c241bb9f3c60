package org.example.probe.internal;

import java.time.Duration;
import java.time.Instant;

/** How long the workbench took until it stood, and what it takes of a processor while nobody does anything. */
final class Timing {

	/** What began at the start is over by then. */
	private static final Duration CALM = Duration.ofSeconds(10);

	private static final Duration AT_ONCE = Duration.ofMillis(50);
	private static final Duration LASTING = Duration.ofMillis(500);

	private Timing() {
	}

	/**
	 * @param idle
	 *            how long it is watched while nobody does anything; zero for not at all
	 */
	static void run(Screen screen, Report report, Duration idle) throws InterruptedException {
		ProcessHandle.Info process = ProcessHandle.current().info();
		report.add("started",
				Duration.between(process.startInstant().orElseThrow(), standing(screen)).toMillis() + " ms, "
						+ cpu().toMillis() + " ms of processors");
		if (idle.isZero()) {
			return;
		}
		Thread.sleep(CALM);
		Duration before = cpu();
		Thread.sleep(idle);
		report.add("idle", cpu().minus(before).toMillis() + " of " + idle.toMillis() + " ms");
	}

	/** Since when the display answers at once, half a second long. */
	private static Instant standing(Screen screen) throws InterruptedException {
		Instant since = Instant.now();
		while (Duration.between(since, Instant.now()).compareTo(LASTING) < 0) {
			if (screen.answer().compareTo(AT_ONCE) > 0) {
				since = Instant.now();
			}
			Thread.sleep(10);
		}
		return since;
	}

	private static Duration cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}
}
