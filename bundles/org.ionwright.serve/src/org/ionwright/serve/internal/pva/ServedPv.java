package org.ionwright.serve.internal.pva;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;

/** A variable that is served. Safe for use from any thread; nothing blocks. */
public final class ServedPv {

	private final String name;
	private final PutHandler puts;
	private final boolean writable;
	private final Set<Subscription> subscriptions = new CopyOnWriteArraySet<>();
	private volatile PvData data;

	/**
	 * @param writable
	 *            what clients are told; puts go to the handler in any case, which then says why not
	 */
	ServedPv(String name, PvData data, boolean writable, PutHandler puts) {
		this.name = name;
		this.data = data;
		this.writable = writable;
		this.puts = puts;
	}

	public String name() {
		return name;
	}

	boolean writable() {
		return writable;
	}

	/** What a client that asks gets. */
	public PvData data() {
		return data;
	}

	/**
	 * Replaces the value.
	 *
	 * @param tell
	 *            whether those that watch the variable are told; otherwise they hear of it with the next that is told
	 */
	public void set(PvData next, boolean tell) {
		data = next;
		if (tell) {
			subscriptions.forEach(subscription -> subscription.offer(next));
		}
	}

	CompletableFuture<Void> put(double value, String who) {
		return puts.put(value, who);
	}

	void add(Subscription subscription) {
		subscriptions.add(subscription);
	}

	void remove(Subscription subscription) {
		subscriptions.remove(subscription);
	}
}
