package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a part of a run with all cores. The part is cut into batches of some hundred kilobytes; whichever thread is free
 * takes the next, so that the memory needed does not depend on the file. The calling thread is one of them.
 */
final class PointPass {

	/** Handles what was read. */
	interface Task {

		/** Whether the points are wanted; otherwise only their index is there. */
		default boolean decoded() {
			return true;
		}

		/** Called from several threads at once, each with its own object. */
		default void unordered(Points points) {
			// not every task needs it
		}

		/** Called for all in order, one at a time; false ends the pass. Only when the pass is an ordered one. */
		default boolean ordered(Points points) throws IOException {
			return true;
		}
	}

	private static final int BATCH_BYTES = 1 << 19;
	private static final int BATCH_SPECTRA = 256;

	private final RunBytes run;
	private final int to;
	private final boolean inOrder;
	private final Task task;
	private int next;
	private int batches;
	private int turn;
	private boolean ended;
	private @Nullable Throwable failure;

	PointPass(RunBytes run, int from, int to, boolean inOrder, Task task) {
		this.run = run;
		this.next = from;
		this.to = to;
		this.inOrder = inOrder;
		this.task = task;
	}

	/** @param threads at most so many; a small run is read by fewer */
	void run(int threads) throws IOException {
		Parallel.run(Math.min(threads, run.batches(next, to, BATCH_BYTES, BATCH_SPECTRA)), this::work, this::fail);
		Parallel.rethrow(failure);
	}

	private void work() throws IOException, InterruptedException {
		RunBytes.Reader reader = run.reader();
		List<Points> slots = new ArrayList<>();
		int[] batch = new int[3];
		boolean decoded = task.decoded();
		while (take(batch)) {
			if (decoded) {
				reader.batch(batch[0], batch[1]);
			}
			for (int i = batch[0]; i < batch[1] && !ended(); i++) {
				int slot = inOrder ? i - batch[0] : 0;
				if (slot == slots.size()) {
					slots.add(new Points());
				}
				Points points = slots.get(slot);
				if (decoded) {
					reader.read(i, points);
				} else {
					points.start(i);
				}
				task.unordered(points);
			}
			if (inOrder && !deliver(batch, slots)) {
				return;
			}
		}
	}

	private synchronized boolean take(int[] batch) {
		if (ended || next >= to) {
			return false;
		}
		batch[0] = next;
		batch[1] = run.batchEnd(next, Math.min(to, next + BATCH_SPECTRA), BATCH_BYTES);
		batch[2] = batches++;
		next = batch[1];
		return true;
	}

	private boolean deliver(int[] batch, List<Points> slots) throws IOException, InterruptedException {
		synchronized (this) {
			while (turn != batch[2] && !ended) {
				wait();
			}
			if (ended) {
				return false;
			}
		}
		for (int i = batch[0]; i < batch[1]; i++) {
			if (!task.ordered(slots.get(i - batch[0]))) {
				end();
				return false;
			}
		}
		synchronized (this) {
			turn++;
			notifyAll();
		}
		return true;
	}

	private synchronized boolean ended() {
		return ended;
	}

	private synchronized void end() {
		ended = true;
		notifyAll();
	}

	private synchronized void fail(Throwable reason) {
		if (failure == null) {
			failure = reason;
		}
		end();
	}
}
