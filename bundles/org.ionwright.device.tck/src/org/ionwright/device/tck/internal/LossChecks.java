package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.device.DeviceException;

/** The wire breaks in the middle of each call, at many places of the conversation. */
public final class LossChecks {

	/** Places tried for each call. */
	private static final int PLACES = 12;
	private static final int LEAST_PLACES = 3;
	/** For all calls together, when opening the device is slow. */
	private static final long BUDGET_NANOS = 20_000_000_000L;

	private final Subject subject;

	public LossChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			List<Operation> operations = Operation.of(subject, sample);
			long budget = BUDGET_NANOS / operations.size();
			for (Operation operation : operations) {
				checks.add(
						new Check("a wire cut at any byte is told as LINK_LOST, TIMEOUT or PROTOCOL", operation.name(),
								() -> cut(operation, budget)));
				checks.add(new Check("a device that falls silent is told within the time limit", operation.name(),
						() -> silent(operation)));
			}
		}
		return checks;
	}

	/** The ends and the middle, then more places as far as the time goes. */
	private void cut(Operation operation, long budget) throws DeviceException, InterruptedException {
		long length = length(operation);
		Set<Long> places = new LinkedHashSet<>(List.of(0L, Math.max(0, length - 1), length / 2));
		long end = System.nanoTime() + budget;
		for (int i = 1; i < PLACES; i++) {
			places.add(length * i / PLACES);
		}
		int done = 0;
		for (long place : places) {
			if (done >= LEAST_PLACES && System.nanoTime() > end) {
				return;
			}
			disturb(operation, Fault.from(Fault.Kind.CUT, place), true);
			done++;
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
