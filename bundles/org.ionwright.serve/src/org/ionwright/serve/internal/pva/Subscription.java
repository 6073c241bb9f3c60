package org.ionwright.serve.internal.pva;

import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A client that watches a variable. Changes that come faster than the client takes them are joined: it gets the newest value and all
 * bits that changed since the last one, and is told which were overrun.
 */
final class Subscription {

	private final int channel;
	private final int request;
	private final ServedPv pv;
	private final Outbox outbox;
	private final boolean pipeline;
	private final BitSet overrun = new BitSet();
	private BitSet changes = PvData.whole();
	private PvData data;
	private int window;
	private boolean running;
	private boolean queued;

	/**
	 * @param window
	 *            how many updates the client takes before it says more; without meaning unless {@code pipeline}
	 */
	Subscription(int channel, int request, ServedPv pv, Outbox outbox, boolean pipeline, int window) {
		this.channel = channel;
		this.request = request;
		this.pv = pv;
		this.outbox = outbox;
		this.pipeline = pipeline;
		this.window = window;
		this.data = pv.data();
	}

	boolean of(int id) {
		return channel == id;
	}

	/** The first time with the whole value. */
	void start() {
		synchronized (this) {
			running = true;
		}
		pv.add(this);
		offer(pv.data());
	}

	void stop() {
		pv.remove(this);
		synchronized (this) {
			running = false;
		}
	}

	synchronized void acknowledge(int taken) {
		window = Math.max(0, window) + Math.max(0, taken);
		queue();
	}

	synchronized void offer(PvData next) {
		BitSet bits = data.changes(next);
		BitSet again = (BitSet) bits.clone();
		again.and(changes);
		overrun.or(again);
		if (!changes.get(0)) {
			changes.or(bits);
		}
		data = next;
		queue();
	}

	private void queue() {
		if (running && !queued && !changes.isEmpty() && (!pipeline || window > 0)) {
			queued = true;
			outbox.send(this::take);
		}
	}

	/** On the thread that writes to the client. */
	private synchronized byte @Nullable [] take() {
		queued = false;
		if (!running) {
			return null;
		}
		window--;
		MessageWriter out = MessageWriter.of(Command.MONITOR).i32(request).u8(0);
		data.write(out, changes);
		out.bits(overrun);
		changes = new BitSet();
		overrun.clear();
		return out.end();
	}
}
