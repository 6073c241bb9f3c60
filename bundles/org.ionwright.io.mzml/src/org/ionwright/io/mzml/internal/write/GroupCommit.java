package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;

/**
 * Writes spectra and forces them to the disk on a thread of its own, so that whoever acquires does not wait for either. While the disk
 * works, the spectra that come gather; then all of them are written and forced together. Each is acknowledged after that, in order, on that
 * thread. Once one could not be written, those after it fail too, so that there is never a gap. All methods wait without regard to
 * interrupts: a cancelled run must not lose the scans it has.
 */
final class GroupCommit {

	/** Writes one spectrum behind the last one, or nothing of it. */
	interface Writing {
		void write(Spectrum spectrum) throws IOException;
	}

	/** Returns when everything written is on the disk. */
	interface Forcing {
		void force() throws IOException;
	}

	private record Ticket(Spectrum spectrum, CompletableFuture<@Nullable Void> stored) {
	}

	/** Points that may be on their way, 8 MB of intensities; one spectrum may always be. */
	private static final long MOST_POINTS = 1 << 20;

	private final Writing writing;
	private final Forcing forcing;
	private final Thread thread;
	private List<Ticket> waiting = new ArrayList<>();
	private long points;
	private boolean busy;
	private boolean closed;
	/** Why nothing more is taken, until the caller has heard it. */
	private @Nullable IOException failure;
	/** What was written may not be on the disk though it cannot be told which part: nothing is ever taken again. */
	private @Nullable IOException unsound;

	GroupCommit(String name, Writing writing, Forcing forcing) {
		this.writing = writing;
		this.forcing = forcing;
		thread = Thread.ofPlatform().daemon().name("ionwright-write " + name).start(this::run);
	}

	/** Blocks until the spectrum is on the disk. After a failure the next one may be tried. */
	void append(Spectrum spectrum) throws IOException {
		try {
			submit(spectrum).join();
		} catch (CompletionException e) {
			synchronized (this) {
				failure = unsound;
			}
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		}
	}

	/** As {@link org.ionwright.spectrum.run.RunWriter#submit}. */
	CompletableFuture<@Nullable Void> submit(Spectrum spectrum) throws IOException {
		synchronized (this) {
			waitWhile(() -> points > 0 && points + spectrum.size() > MOST_POINTS && failure == null && !closed);
			IOException before = failure;
			if (before != null) {
				throw new IOException(before.getMessage(), before);
			}
			if (closed) {
				throw new IOException("the run is complete");
			}
			Ticket ticket = new Ticket(spectrum, new CompletableFuture<>());
			points += spectrum.size();
			waiting.add(ticket);
			notifyAll();
			return ticket.stored();
		}
	}

	/** Waits until all that was handed over is answered. */
	synchronized void drain() {
		waitWhile(() -> busy || !waiting.isEmpty());
	}

	/** @throws IOException when the disk did not keep what it was given */
	synchronized void checkSound() throws IOException {
		IOException reason = unsound;
		if (reason != null) {
			throw reason;
		}
	}

	/** Ends the thread behind what was handed over. */
	void close() {
		synchronized (this) {
			closed = true;
			notifyAll();
			if (Thread.currentThread() != thread) {
				drain();
			}
		}
	}

	private void run() {
		for (List<Ticket> group = take(); !group.isEmpty(); group = take()) {
			@Nullable
			IOException problem = null;
			int written = 0;
			try {
				for (; written < group.size(); written++) {
					writing.write(group.get(written).spectrum());
				}
			} catch (IOException e) {
				problem = e;
			} catch (RuntimeException | OutOfMemoryError e) {
				problem = new IOException(e.toString(), e);
			}
			try {
				if (written > 0) {
					forcing.force();
				}
			} catch (IOException | RuntimeException e) {
				// The system may have forgotten that these pages are not on the disk: forcing again would prove nothing.
				problem = e instanceof IOException io ? io : new IOException(e.toString(), e);
				written = 0;
				synchronized (this) {
					unsound = problem;
				}
			}
			answer(group, written, problem);
		}
	}

	private synchronized List<Ticket> take() {
		busy = false;
		notifyAll();
		waitWhile(() -> waiting.isEmpty() && !closed);
		List<Ticket> group = waiting;
		waiting = new ArrayList<>();
		busy = !group.isEmpty();
		return group;
	}

	private void answer(List<Ticket> group, int written, @Nullable IOException problem) {
		List<Ticket> all = group;
		if (problem != null) {
			synchronized (this) {
				failure = problem;
				all = new ArrayList<>(group);
				all.addAll(waiting);
				waiting.clear();
			}
		}
		for (int i = 0; i < all.size(); i++) {
			CompletableFuture<@Nullable Void> stored = all.get(i).stored();
			if (i < written) {
				stored.complete(null);
			} else {
				stored.completeExceptionally(problem);
			}
		}
		synchronized (this) {
			for (Ticket ticket : all) {
				points -= ticket.spectrum().size();
			}
			notifyAll();
		}
	}

	/** Holding the lock. */
	private void waitWhile(java.util.function.BooleanSupplier condition) {
		boolean interrupted = false;
		while (condition.getAsBoolean()) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
