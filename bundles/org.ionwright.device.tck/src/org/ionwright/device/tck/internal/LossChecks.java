package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.ionwright.device.DeviceException;

/** The wire breaks in the middle of each call, at many places of the conversation. */
public final class LossChecks {

	/** Places tried for each call. */
	private static final int PLACES = 12;

	private final Subject subject;

	public LossChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (Operation operation : Operation.of(subject, sample)) {
				checks.add(
						new Check("a wire cut at any byte is told as LINK_LOST, TIMEOUT or PROTOCOL", operation.name(),
								() -> cut(operation)));
				checks.add(new Check("a device that falls silent is told within the time limit", operation.name(),
						() -> silent(operation)));
			}
		}
		return checks;
	}

	private void cut(Operation operation) throws DeviceException, InterruptedException {
		long length = length(operation);
		SortedSet<Long> places = new TreeSet<>();
		for (int i = 0; i < PLACES; i++) {
			places.add(length * i / PLACES);
		}
		if (length > 0) {
			places.add(length - 1);
		}
		for (long place : places) {
			disturb(operation, Fault.from(Fault.Kind.CUT, place), true);
		}
	}

	/** A silence costs the driver's own time limit, so two places must do. */
	private void silent(Operation operation) throws DeviceException, InterruptedException {
		long length = length(operation);
		disturb(operation, Fault.from(Fault.Kind.SILENT, 0), true);
		if (length > 2) {
			disturb(operation, Fault.from(Fault.Kind.SILENT, length / 2), true);
		}
	}

	/** Bytes received or calls made when nothing is wrong. */
	private long length(Operation operation) throws DeviceException, InterruptedException {
		try (Bench bench = prepared(operation)) {
			bench.wire().fault(Fault.none());
			bench.act(operation.name(), () -> run(operation, bench));
			return bench.wire().position();
		}
	}

	private Bench prepared(Operation operation) throws DeviceException, InterruptedException {
		return operation.opens() ? new Bench(subject) : Bench.opened(subject);
	}

	private void disturb(Operation operation, Fault fault, boolean mustFail)
			throws DeviceException, InterruptedException {
		String what = operation.name() + " with the " + fault;
		try (Bench bench = prepared(operation)) {
			bench.wire().fault(fault);
			try {
				bench.act(what, () -> run(operation, bench));
			} catch (DeviceException e) {
				Expect.linkReason(what, e);
				return;
			}
			// answers that were shorter than when they were counted may have ended before the fault
			Expect.that(!mustFail || !bench.wire().struck(), () -> what + " worked as if nothing had happened");
		}
	}

	/** Opening makes its own call on the session's thread; here we are on it already. */
	static void run(Operation operation, Bench bench) throws DeviceException, InterruptedException {
		if (operation.opens()) {
			bench.openHere();
		} else {
			operation.body().run(bench);
		}
	}
}
