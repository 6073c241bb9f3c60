package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** Answers are spoilt, one at a time: nothing but a DeviceException or a true value may come of it. */
public final class GarbageChecks {

	private static final int ANSWERS = 6;
	/** For all calls together. */
	private static final long BUDGET_NANOS = 15_000_000_000L;
	private static final int LEAST_KINDS = 3;

	private static final List<DeviceReason> ALLOWED = List.of(DeviceReason.LINK_LOST, DeviceReason.TIMEOUT,
			DeviceReason.PROTOCOL, DeviceReason.HARDWARE, DeviceReason.LIMIT);
	/** Opening may also find that this is another device than the address says. */
	private static final List<DeviceReason> OPENING = List.of(DeviceReason.LINK_LOST, DeviceReason.TIMEOUT,
			DeviceReason.PROTOCOL, DeviceReason.HARDWARE, DeviceReason.LIMIT, DeviceReason.CONFIGURATION,
			DeviceReason.UNSUPPORTED);

	private final Subject subject;

	public GarbageChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			List<Operation> operations = Operation.of(subject, sample);
			long budget = BUDGET_NANOS / operations.size();
			for (int i = 0; i < operations.size(); i++) {
				Operation operation = operations.get(i);
				int first = i;
				checks.add(new Check("spoilt answers give a DeviceException and never a wrong value called GOOD",
						operation.name(), () -> spoil(operation, first, budget)));
			}
		}
		return checks;
	}

	/** Each kind on the first answer, then on later ones, as far as the time goes; where opening is slow, calls share the kinds. */
	private void spoil(Operation operation, int first, long budget) throws DeviceException, InterruptedException {
		Fault.Garbage[] kinds = Fault.Garbage.values();
		long end = System.nanoTime() + budget;
		for (int i = 0; i < ANSWERS * kinds.length && (i < LEAST_KINDS || System.nanoTime() < end); i++) {
			Fault.Garbage garbage = kinds[(first * LEAST_KINDS + i) % kinds.length];
			int answer = 1 + i / kinds.length;
			spoil(operation, Fault.garbage(garbage, answer, 100 * answer + garbage.ordinal()));
		}
	}

	private void spoil(Operation operation, Fault fault) throws DeviceException, InterruptedException {
		String what = operation.name() + " with " + fault.toString().toLowerCase(Locale.ROOT);
		try (Bench bench = operation.opens() ? new Bench(subject) : Bench.opened(subject)) {
			bench.wire().fault(fault);
			try {
				bench.act(what, () -> LossChecks.run(operation, bench));
			} catch (DeviceException e) {
				Expect.reason(what, e, operation.opens() ? OPENING : ALLOWED);
			}
		}
	}
}
