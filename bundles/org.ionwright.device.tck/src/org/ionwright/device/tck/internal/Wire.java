package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Bytes;

/** What passed over the links of one driver, and what goes wrong there. Safe for use from any thread. */
final class Wire {

	private final List<String> sent = new ArrayList<>();
	private Fault fault = Fault.none();
	private int messages;
	private long position;
	private boolean unheard;
	private int open;
	private boolean waiting;

	/** From now on, counted anew. */
	synchronized void fault(Fault next) {
		fault = next;
		messages = 0;
		position = 0;
		unheard = false;
		waiting = false;
	}

	synchronized Fault fault() {
		return fault;
	}

	synchronized void opened() {
		open++;
	}

	synchronized void closed() {
		open--;
	}

	/** Number of links that are open. */
	synchronized int open() {
		return open;
	}

	/** Whether the fault kept anything back, or something was sent into its silence. */
	synchronized boolean struck() {
		return fault.struck(position) || unheard;
	}

	/** Bytes received or calls made since the fault was given. */
	synchronized long position() {
		return position;
	}

	synchronized int messages() {
		return messages;
	}

	/** Everything sent so far, as people read it. */
	synchronized List<String> sent() {
		return List.copyOf(sent);
	}

	/** Waits until something waits on a silent wire, or until the call that should is over. */
	synchronized boolean awaitWaiting(Duration limit, Future<?> call) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (!waiting && !call.isDone() && System.nanoTime() < end) {
			wait(5);
		}
		return waiting;
	}

	synchronized void waits() {
		waiting = true;
		notifyAll();
	}

	/** Before something is sent. */
	synchronized void sends(byte[] bytes, String address) throws DeviceException {
		check(address);
		unheard |= silent();
		sent.add(Bytes.show(bytes));
		messages++;
	}

	synchronized boolean silent() {
		return fault.at(position) == Fault.Kind.SILENT;
	}

	synchronized void check(String address) throws DeviceException {
		if (fault.at(position) == Fault.Kind.CUT) {
			throw new DeviceException(DeviceReason.LINK_LOST, address + ": cut by the compatibility kit");
		}
	}

	/** What the driver gets of what has arrived. */
	synchronized byte[] arrives(byte[] bytes) {
		if (bytes.length == 0) {
			return bytes;
		}
		int count = fault.passes(position, bytes.length);
		position += bytes.length;
		byte[] passed = Arrays.copyOf(bytes, count);
		if (fault.spoils(messages)) {
			return fault.spoil(passed);
		}
		fault.heard(passed);
		return passed;
	}

	/** A call that was answered; whether its answer is to be spoilt. */
	synchronized boolean answered() {
		position++;
		return fault.spoils(messages);
	}
}
