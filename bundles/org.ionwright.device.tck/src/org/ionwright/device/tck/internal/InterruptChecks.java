package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

import org.ionwright.device.DeviceException;

/** The session interrupts a call whose deadline has passed. */
public final class InterruptChecks {

	private static final Duration LONGEST = Duration.ofMillis(100);

	private final Subject subject;

	public InterruptChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (Operation operation : Operation.of(subject, sample)) {
				checks.add(new Check("an interrupt ends a call that waits for the device, and close gives all back",
						operation.name(), () -> interrupt(operation)));
			}
		}
		return checks;
	}

	private void interrupt(Operation operation) throws DeviceException, InterruptedException {
		try (Bench bench = operation.opens() ? new Bench(subject) : Bench.opened(subject)) {
			bench.wire().fault(Fault.from(Fault.Kind.SILENT, 0));
			FutureTask<Boolean> call = bench.thread().start(() -> {
				LossChecks.run(operation, bench);
				return Boolean.TRUE;
			});
			if (!bench.wire().awaitWaiting(subject.call(), call)) {
				Expect.that(call.isDone(), () -> operation.name() + " neither ended nor waited for the silent device");
				return;
			}
			bench.thread().interrupt();
			try {
				bench.thread().await("interrupted " + operation.name(), LONGEST.plus(Bench.LITTLE_SLACK), call);
			} catch (InterruptedException e) {
				return;
			} catch (DeviceException e) {
				throw new AssertionError("the interrupt of " + operation.name()
						+ " was answered with a DeviceException, expected InterruptedException (" + e.getMessage()
						+ ")", e);
			}
			throw new AssertionError("the interrupt of " + operation.name() + " had no effect: the call returned");
		}
	}
}
