package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.run.PassMonitor;

/** The same work on several threads at once. */
final class Parallel {

	/** A share of the work. */
	@FunctionalInterface
	interface Work {

		void run() throws IOException, InterruptedException;
	}

	private Parallel() {
	}

	/** One for each core, as far as memory allows. */
	static int threads() {
		int byMemory = (int) (Runtime.getRuntime().maxMemory() >> 24);
		return Math.max(1, Math.min(8, Math.min(byMemory, Runtime.getRuntime().availableProcessors())));
	}

	/**
	 * Returns when all threads have ended; the calling thread is one of them.
	 *
	 * @param failed
	 *            receives what a thread ends with; must make the others end soon
	 */
	static void run(int threads, Work work, Consumer<Throwable> failed) {
		List<Thread> helpers = new ArrayList<>();
		for (int i = 1; i < threads; i++) {
			Thread helper = new Thread(() -> guarded(work, failed), "mzML reader " + i);
			helper.setDaemon(true);
			helper.start();
			helpers.add(helper);
		}
		guarded(work, failed);
		boolean interrupted = Thread.interrupted();
		for (Thread helper : helpers) {
			interrupted |= join(helper, failed);
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static void guarded(Work work, Consumer<Throwable> failed) {
		try {
			work.run();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			failed.accept(new CancellationException("interrupted"));
		} catch (IOException | RuntimeException | Error e) {
			failed.accept(e);
		}
	}

	private static boolean join(Thread helper, Consumer<Throwable> failed) {
		boolean interrupted = false;
		while (true) {
			try {
				helper.join();
				return interrupted;
			} catch (InterruptedException e) {
				interrupted = true;
				failed.accept(new CancellationException("interrupted"));
			}
		}
	}

	static void rethrow(@Nullable Throwable reason) throws IOException {
		if (reason instanceof IOException e) {
			throw e;
		} else if (reason instanceof RuntimeException e) {
			throw e;
		} else if (reason instanceof OutOfMemoryError) {
			throw new IOException("there is not enough memory for its points", reason);
		} else if (reason instanceof Error e) {
			throw e;
		}
	}

	static void proceed(PassMonitor monitor, int done, int of) {
		if (!monitor.goOn(done, of)) {
			throw new CancellationException();
		}
	}
}
