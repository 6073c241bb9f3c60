package org.ionwright.ui.common;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread every 5 ms for an answer. How long it took is how long a user would have waited; how much processor
 * time the thread used since the answer before is what of that was its own doing.
 */
@NonNullByDefault({})
final class Heartbeat {

	private static final long GAP_NANOS = 5_000_000;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** For each answer, in milliseconds. */
	record Result(double[] clock, double[] cpu) {
	}

	private final Display display;
	private final Thread thread;
	private final List<double[]> answers = new ArrayList<>();
	private long lastCpu;
	private volatile boolean over;

	/** Begins. UI thread. */
	Heartbeat(Display display) {
		this.display = display;
		lastCpu = cpuNanos();
		thread = new Thread(this::beat, "heartbeat");
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.setDaemon(true);
		thread.start();
	}

	private void beat() {
		while (!over) {
			long asked = System.nanoTime();
			display.asyncExec(() -> answer(asked));
			LockSupport.parkNanos(GAP_NANOS);
		}
	}

	private void answer(long asked) {
		long cpu = cpuNanos();
		answers.add(new double[] { (System.nanoTime() - asked) / 1e6, (cpu - lastCpu) / 1e6 });
		lastCpu = cpu;
	}

	/** Ends. UI thread. */
	Result end() throws InterruptedException {
		over = true;
		thread.join();
		while (display.readAndDispatch()) {
			// What was asked last.
		}
		return new Result(answers.stream().mapToDouble(each -> each[0]).toArray(),
				answers.stream().mapToDouble(each -> each[1]).toArray());
	}

	/** Processor time of the current thread. */
	static long cpuNanos() {
		return THREADS.getCurrentThreadCpuTime();
	}

	/** The value below which a share of all lies; the greatest for 1. */
	static double at(double[] values, double share) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
	}
}
