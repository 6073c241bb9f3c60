package org.ionwright.transport.pva.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.epics.pva.client.ClientChannelState;
import org.epics.pva.client.PVAChannel;
import org.epics.pva.client.PVAClient;
import org.epics.pva.data.PVAStructure;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvValue;

/** One variable: its channel and the calls that wait for it. Calls end when the server goes, which core-pva does not see to. */
final class PvaVariable {

	private static final Duration CLOSING = Duration.ofMillis(100);

	private final String address;
	private final String searched;
	private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
	private final Set<CompletableFuture<?>> connecting = ConcurrentHashMap.newKeySet();
	private final CompletableFuture<Boolean> end = new CompletableFuture<>();
	private final PVAChannel channel;
	private volatile boolean closed;

	/**
	 * @param address
	 *            for messages
	 * @param searched
	 *            where the variable is searched, for messages
	 */
	PvaVariable(String address, PVAClient client, String name, String searched) {
		this.address = address;
		this.searched = searched;
		this.channel = client.getChannel(name, (changed, state) -> changed(state));
	}

	PvValue get(Duration limit) throws DeviceException, InterruptedException {
		return PvaValues.value(read(end(limit), limit), address);
	}

	void put(double value, Duration limit) throws DeviceException, InterruptedException {
		long end = end(limit);
		Object written = PvaValues.written(read(end, limit), value, address);
		try {
			await(channel.write(true, "field(value)", written), end, limit, "confirmation of " + value);
		} catch (ExecutionException e) {
			throw failure(DeviceReason.HARDWARE, "the server refused " + value + ": ", e);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw failure(DeviceReason.PROTOCOL, "cannot write " + value + ": ", e);
		}
	}

	private PVAStructure read(long end, Duration limit) throws DeviceException, InterruptedException {
		boolean found = connect(end, limit);
		try {
			return await(channel.read(""), end, limit, "answer");
		} catch (ExecutionException e) {
			throw failure(DeviceReason.PROTOCOL, "", e);
		} catch (DeviceException e) {
			throw found && e.reason() == DeviceReason.TIMEOUT ? new DeviceException(DeviceReason.LINK_LOST,
					address + ": was found, but too late for an answer within " + limit.toMillis() + " ms", e) : e;
		}
	}

	/** Whether that was necessary. */
	private boolean connect(long end, Duration limit) throws DeviceException, InterruptedException {
		CompletableFuture<Boolean> connected = channel.connect().copy();
		if (connected.isDone()) {
			return false;
		}
		connecting.add(connected);
		try {
			refuseClosed();
			connected.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
			return true;
		} catch (TimeoutException | ExecutionException e) {
			refuseClosed();
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": "
					+ (channel.getState() == ClientChannelState.FOUND ? "its server does not let us connect"
							: "no server has it")
					+ " within " + limit.toMillis() + " ms; searched " + searched
					+ "; check the name, that the server runs, and the option servers", e);
		} finally {
			connecting.remove(connected);
		}
	}

	/** Waits for an answer of a connected channel. */
	private <T> T await(CompletableFuture<T> answer, long end, Duration limit, String what)
			throws DeviceException, InterruptedException, ExecutionException {
		CompletableFuture<T> mine = answer.copy();
		waiting.add(mine);
		try {
			if (!channel.isConnected()) {
				throw gone();
			}
			return mine.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			throw new DeviceException(DeviceReason.TIMEOUT, address + ": no " + what + " within " + limit.toMillis()
					+ " ms; its server is there but does not answer", e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Gone || !channel.isConnected()) {
				throw gone();
			}
			throw e;
		} finally {
			waiting.remove(mine);
		}
	}

	/** On threads of core-pva, and on ours while the channel is made. */
	private void changed(ClientChannelState state) {
		if (state == ClientChannelState.CLOSED) {
			end.complete(true);
		}
		if (state == ClientChannelState.INIT) {
			abandon(waiting);
		}
	}

	void close() {
		closed = true;
		boolean confirmed = channel.isConnected();
		channel.close();
		abandon(connecting);
		abandon(waiting);
		if (!confirmed) {
			end.complete(true);
		}
	}

	/** Waits shortly until the servers have confirmed the end of the channels; then the client can be closed without delay. */
	static void awaitClosed(Collection<PvaVariable> variables) {
		CompletableFuture<?> all = CompletableFuture
				.allOf(variables.stream().map(variable -> variable.end).toArray(CompletableFuture[]::new));
		try {
			all.get(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			// a server that does not answer cannot be waited for
		}
	}

	private static void abandon(Set<CompletableFuture<?>> calls) {
		calls.forEach(call -> call.completeExceptionally(new Gone()));
	}

	private void refuseClosed() throws DeviceException {
		if (closed) {
			throw gone();
		}
	}

	private DeviceException gone() {
		return new DeviceException(DeviceReason.LINK_LOST,
				address + ": " + (closed ? "the link is closed" : "its server has gone or does not offer it any more"));
	}

	private DeviceException failure(DeviceReason reason, String what, Exception e) {
		return new DeviceException(reason, address + ": " + what + PvaValues.words(e), e);
	}

	private static long end(Duration limit) {
		return System.nanoTime() + limit.toNanos();
	}

	/** The server of a pending call went. */
	private static final class Gone extends Exception {

		private static final long serialVersionUID = 1;
	}
}
