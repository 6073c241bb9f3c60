package org.ionwright.twin.wire.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ionwright.twin.wire.Endpoint;

/** The open ports of one command, which a signal to the process closes. */
final class Service implements AutoCloseable {

	private final List<Endpoint> endpoints = new ArrayList<>();
	private final Thread ending = new Thread(this::end, "ionwright-wire-ending");

	Service() {
		try {
			Runtime.getRuntime().addShutdownHook(ending);
		} catch (IllegalStateException e) {
			// ended from outside before anything was open
		}
	}

	/**
	 * @return where clients find it
	 */
	synchronized String add(Endpoint endpoint) {
		endpoints.add(endpoint);
		return endpoint.address();
	}

	/** Waits for some real seconds, or for ever. */
	void await(double seconds) throws InterruptedException {
		CountDownLatch never = new CountDownLatch(1);
		if (seconds == Double.POSITIVE_INFINITY) {
			never.await();
		} else {
			never.await((long) (seconds * 1000), TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public void close() {
		closeAll();
		try {
			Runtime.getRuntime().removeShutdownHook(ending);
		} catch (IllegalStateException e) {
			// the process is ending: the hook closes what is left
		}
	}

	private synchronized void closeAll() {
		endpoints.forEach(Endpoint::close);
		endpoints.clear();
	}

	/** Serving is ended by a signal in the regular way, so the exit code is 0, which only a halt can say from here. */
	private void end() {
		closeAll();
		Runtime.getRuntime().halt(0);
	}
}
