package org.ionwright.instrument.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;

/**
 * Hands scans on from the device's thread to that of the receiver, in order and without loss: when the receiver is slow, the device
 * waits. In virtual time the receiver is called at once, since time stands still while it works.
 */
final class FrameStream {

	static final int MOST = 16;

	private final FrameSink sink;
	private final Deque<ScanFrame> waiting = new ArrayDeque<>();
	private final CompletableFuture<Void> done = new CompletableFuture<>();
	private final @Nullable Thread receiver;
	private boolean ended;
	/** Only the device's thread asks. */
	private boolean last;

	/**
	 * @param name
	 *            of the receiver's thread
	 */
	FrameStream(FrameSink sink, String name, boolean direct) {
		this.sink = sink;
		this.receiver = direct ? null : Thread.ofPlatform().daemon().name(name).start(this::receive);
	}

	/**
	 * On the device's thread.
	 *
	 * @throws InterruptedException
	 *             also when the receiver takes no more
	 */
	void accept(ScanFrame frame) throws InterruptedException {
		if (receiver == null) {
			hand(frame);
			return;
		}
		synchronized (this) {
			while (waiting.size() >= MOST && !done.isDone()) {
				wait();
			}
			waiting.add(frame);
			notifyAll();
		}
		refuseWhenDone();
	}

	/**
	 * As {@link #accept}, of a scan that was cancelled: nothing waits, since the device is to be free. A driver that goes on in spite of that
	 * is stopped at its next frame.
	 */
	void last(ScanFrame frame) throws InterruptedException {
		if (last) {
			throw new InterruptedException("the scan was cancelled");
		}
		last = true;
		if (receiver == null) {
			hand(frame);
			return;
		}
		synchronized (this) {
			waiting.add(frame);
			notifyAll();
		}
	}

	private void refuseWhenDone() throws InterruptedException {
		if (done.isDone()) {
			throw new InterruptedException("the receiver takes no more scans");
		}
	}

	private void hand(ScanFrame frame) throws InterruptedException {
		refuseWhenDone();
		try {
			sink.accept(frame);
		} catch (InterruptedException | RuntimeException e) {
			done.completeExceptionally(e);
			throw new InterruptedException(e.getMessage());
		}
	}

	/** No more will come; what waits is still handed on. */
	void end() {
		synchronized (this) {
			ended = true;
			notifyAll();
		}
		if (receiver == null) {
			done.complete(null);
		}
	}

	/** Gives up what waits, and interrupts the receiver. */
	void stop() {
		Thread thread = receiver;
		if (thread != null && !done.isDone()) {
			thread.interrupt();
		}
	}

	/** Completed when everything was handed on; failed with what the receiver threw. */
	CompletableFuture<Void> done() {
		return done;
	}

	private void receive() {
		try {
			for (ScanFrame next = next(); next != null; next = next()) {
				hand(next);
			}
			done.complete(null);
		} catch (InterruptedException e) {
			done.completeExceptionally(e);
		}
		synchronized (this) {
			notifyAll();
		}
	}

	/** @return null at the end */
	private synchronized @Nullable ScanFrame next() throws InterruptedException {
		while (waiting.isEmpty() && !ended) {
			wait();
		}
		ScanFrame next = waiting.poll();
		notifyAll();
		return next;
	}
}
