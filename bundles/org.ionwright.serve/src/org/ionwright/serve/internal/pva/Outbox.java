package org.ionwright.serve.internal.pva;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** What waits to be sent to one client, and the thread that sends it. A client that takes nothing for too long is dropped. */
final class Outbox {

	/** Answers to questions of the client; each subscription waits at most once. */
	private static final int MOST = 20_000;

	private final BlockingQueue<Supplier<byte @Nullable []>> waiting = new LinkedBlockingQueue<>(MOST);
	private final OutputStream stream;
	private final Runnable broken;
	private final Thread thread;

	/**
	 * @param broken
	 *            called once when nothing more can be sent
	 */
	Outbox(OutputStream stream, String client, Runnable broken) {
		this.stream = new BufferedOutputStream(stream, 1 << 14);
		this.broken = broken;
		this.thread = Thread.ofPlatform().daemon().name("ionwright-pva-writer " + client).unstarted(this::write);
	}

	void start() {
		thread.start();
	}

	void send(byte[] message) {
		send(() -> message);
	}

	/**
	 * @param message
	 *            made when it is sent; null when there is nothing to say any more
	 */
	void send(Supplier<byte @Nullable []> message) {
		if (!waiting.offer(message)) {
			close();
			broken.run();
		}
	}

	void close() {
		thread.interrupt();
	}

	private void write() {
		try {
			while (true) {
				byte[] message = waiting.take().get();
				if (message != null) {
					stream.write(message);
				}
				if (waiting.isEmpty()) {
					stream.flush();
				}
			}
		} catch (IOException | InterruptedException e) {
			// the client has gone, or we have
		} finally {
			broken.run();
		}
	}
}
