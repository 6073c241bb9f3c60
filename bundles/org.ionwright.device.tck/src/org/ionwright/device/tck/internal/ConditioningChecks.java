package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.SafeState;

/** Procedures with progress. */
public final class ConditioningChecks {

	/** What the contract allows for ending a procedure. */
	private static final Duration CANCEL = Duration.ofMillis(500);

	private final Subject subject;

	public ConditioningChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("procedures have unique names, and words for people", this::described));
		checks.add(new Check("an unknown procedure is refused as UNSUPPORTED, nothing sent", this::unknown));
		try (Bench sample = Bench.sample(subject)) {
			for (ProcedureDescription procedure : sample.as(Conditioning.class).procedures()) {
				if (seconds(procedure).compareTo(subject.patience()) <= 0) {
					checks.add(new Check("a procedure tells its progress and ends in time", procedure.name(),
							() -> runs(procedure)));
				}
				checks.add(new Check("a cancelled procedure ends within 500 ms, the device can be used and made safe",
						procedure.name(), () -> cancel(procedure)));
			}
		}
		return checks;
	}

	private static Duration seconds(ProcedureDescription procedure) {
		return Duration.ofMillis((long) (1000 * procedure.longestSeconds()));
	}

	private void described() throws DeviceException, InterruptedException {
		List<String> findings = new ArrayList<>();
		try (Bench bench = Bench.opened(subject)) {
			Set<String> names = new HashSet<>();
			for (ProcedureDescription procedure : bench.as(Conditioning.class).procedures()) {
				if (!procedure.name().matches("[a-z0-9]+(-[a-z0-9]+)*") || !names.add(procedure.name())) {
					findings.add(
							"'" + procedure.name() + "' is not small letters, digits and hyphens, or is there twice");
				}
				if (procedure.label().isBlank() || procedure.effect().isBlank()) {
					findings.add(procedure.name() + " lacks a label or a sentence about its effect");
				}
				if (!(procedure.longestSeconds() > 0) || !Double.isFinite(procedure.longestSeconds())) {
					findings.add(procedure.name() + " has no longest time");
				}
			}
			Expect.that(!names.isEmpty(), () -> "there are no procedures");
		}
		Expect.none(findings);
	}

	private void unknown() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			int sent = bench.wire().sent().size();
			Expect.refused("the procedure no-such-procedure", DeviceReason.UNSUPPORTED, () -> bench.act("run",
					() -> bench.as(Conditioning.class).run("no-such-procedure", (fraction, text) -> {
						// never
					})));
			Expect.that(bench.wire().sent().size() == sent, () -> "refused, but only after something was sent");
		}
	}

	private void runs(ProcedureDescription procedure) throws DeviceException, InterruptedException {
		List<String> findings = new ArrayList<>();
		double[] last = { 0 };
		try (Bench bench = Bench.opened(subject)) {
			bench.thread().call("run " + procedure.name(), seconds(procedure).plus(subject.call()), () -> {
				bench.as(Conditioning.class).run(procedure.name(), (fraction, text) -> {
					if (!Double.isNaN(fraction) && !(fraction >= last[0] && fraction <= 1)) {
						findings.add("progress went from " + last[0] + " to " + fraction);
					}
					last[0] = Double.isNaN(fraction) ? last[0] : fraction;
				});
				return Boolean.TRUE;
			});
			Expect.none(findings);
			ReadingChecks.read(bench, ReadingChecks.names(bench));
		}
	}

	private void cancel(ProcedureDescription procedure) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			CountDownLatch begun = new CountDownLatch(1);
			AtomicBoolean over = new AtomicBoolean();
			AtomicBoolean late = new AtomicBoolean();
			FutureTask<Boolean> run = bench.thread().start(() -> {
				bench.as(Conditioning.class).run(procedure.name(), (fraction, text) -> {
					if (begun.getCount() > 0) {
						begun.countDown();
						awaitInterrupt();
					}
					late.compareAndSet(false, over.get());
				});
				return Boolean.TRUE;
			});
			Expect.that(begun.await(subject.call().toMillis(), TimeUnit.MILLISECONDS) || run.isDone(),
					() -> procedure.name() + " tells no progress");
			bench.thread().interrupt();
			try {
				bench.thread().await("cancelled " + procedure.name(), CANCEL.plus(Bench.LITTLE_SLACK), run);
			} catch (InterruptedException e) {
				over.set(true);
			}
			Expect.that(over.get() || run.isDone() && seconds(procedure).compareTo(CANCEL) < 0,
					() -> procedure.name() + " was cancelled and returned as if it had ended");
			ReadingChecks.read(bench, ReadingChecks.names(bench));
			if (bench.driver() instanceof SafeState) {
				SafeStateChecks.safe(bench);
			}
			Expect.that(!late.get(), () -> procedure.name() + " told progress after it was cancelled");
		}
	}

	/** So that a procedure that is soon over is interrupted before it is. */
	private static void awaitInterrupt() {
		long end = System.nanoTime() + CANCEL.toNanos();
		while (!Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
	}
}
