package org.ionwright.serve.internal;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Lines for people. A client that puts nonsense a thousand times a second must not fill the disk. Safe for use from any thread. */
final class Notes implements Consumer<String> {

	private static final int MOST = 50;
	private static final long WINDOW_NANOS = 10_000_000_000L;

	private final PrintWriter out;
	private final LongSupplier nanos;
	private long start;
	private int lines;

	Notes(PrintWriter out, LongSupplier nanos) {
		this.out = out;
		this.nanos = nanos;
		this.start = nanos.getAsLong();
	}

	@Override
	public synchronized void accept(String line) {
		long now = nanos.getAsLong();
		if (now - start >= WINDOW_NANOS) {
			if (lines > MOST) {
				out.println((lines - MOST) + " more lines were left out");
			}
			start = now;
			lines = 0;
		}
		lines++;
		if (lines <= MOST) {
			out.println(line);
			out.flush();
		}
	}
}
