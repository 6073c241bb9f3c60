package org.ionwright.twin.wire.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.command.CommandException;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.WireInstrument;

/** The ports of one order, which a signal to the process closes. A cable can be pulled and plugged in again, and broken. */
final class Service implements AutoCloseable {

	/** A port that was just closed may be held by its thread a little longer. */
	private static final int TRIES = 40;
	private static final long BETWEEN_TRIES_MILLIS = 25;

	/** A device with its plug. */
	private static final class Port {

		private final Protocol device;
		private volatile boolean silent;
		private boolean hasBeenOpen;
		private @Nullable Endpoint endpoint;
		/** Where it was to be found first: a free TCP port is asked for only once. */
		private String place;

		Port(Protocol device, String place) {
			this.device = new Cable(device, seconds -> silent);
			this.place = place;
		}

		void close() {
			Endpoint open = endpoint;
			endpoint = null;
			if (open != null) {
				open.close();
			}
		}
	}

	private final ServeOrder order;
	private final Map<Protocols, Port> ports = new EnumMap<>(Protocols.class);
	private final CountDownLatch over = new CountDownLatch(1);
	private final Thread ending = new Thread(this::end, "ionwright-wire-ending");

	Service(ServeOrder order, WireInstrument instrument) {
		this.order = order;
		order.ports()
				.forEach((protocol, place) -> ports.put(protocol, new Port(order.device(protocol, instrument), place)));
		try {
			Runtime.getRuntime().addShutdownHook(ending);
		} catch (IllegalStateException e) {
			// ended from outside before anything was open
		}
	}

	Set<Protocols> protocols() {
		return order.ports().keySet();
	}

	/**
	 * Opens the port, mends its cable, and does nothing else to what is open already.
	 *
	 * @return where clients find it; the same as before for a TCP port and a linked pseudo terminal
	 * @throws CommandException
	 *             when it is not served here or the port is taken
	 */
	synchronized String plug(Protocols protocol) throws CommandException, InterruptedException {
		Port port = port(protocol);
		port.silent = false;
		Endpoint open = port.endpoint;
		for (int tries = 1; open == null; tries++) {
			try {
				open = order.open(protocol, port.device, port.place);
			} catch (IOException e) {
				if (tries == TRIES || !port.hasBeenOpen) {
					throw new CommandException(
							"twin serve: " + protocol.word() + "=" + port.place + ": " + e.getMessage(), e);
				}
				Thread.sleep(BETWEEN_TRIES_MILLIS);
			}
		}
		port.hasBeenOpen = true;
		port.endpoint = open;
		String address = open.address();
		if (address.startsWith("tcp:")) {
			port.place = "tcp:" + address.substring(address.lastIndexOf(':') + 1);
		}
		return address;
	}

	/** Closes the port with whoever talks there. The device goes on. */
	synchronized void pull(Protocols protocol) throws CommandException {
		port(protocol).close();
	}

	/** Leaves the port open, but nothing gets through any more in either direction, as behind a half-open connection. */
	synchronized void silence(Protocols protocol) throws CommandException {
		port(protocol).silent = true;
	}

	private Port port(Protocols protocol) throws CommandException {
		Port port = ports.get(protocol);
		if (port == null) {
			throw new CommandException("twin serve: " + protocol.word() + " is not served here");
		}
		return port;
	}

	/** Ends {@link #await}. */
	void finish() {
		over.countDown();
	}

	/** Waits for some real seconds, or for ever. */
	void await(double seconds) throws InterruptedException {
		if (seconds == Double.POSITIVE_INFINITY) {
			over.await();
		} else {
			over.await((long) (seconds * 1000), TimeUnit.MILLISECONDS);
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
		ports.values().forEach(Port::close);
	}

	/** Serving is ended by a signal in the regular way, so the exit code is 0, which only a halt can say from here. */
	private void end() {
		closeAll();
		Runtime.getRuntime().halt(0);
	}
}
