package org.ionwright.instrument.internal.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.ionwright.instrument.internal.operation.Step.Wait;
import org.ionwright.instrument.internal.operation.Step.Write;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.StepStatus;
import org.ionwright.instrument.operation.StepStatus.Progress;

/** A sequence on its way, led from look to look. Not safe for use by several threads at once. */
final class SequenceRunner {

	private final OperatingSequence sequence;
	private final List<Step> steps;
	private final Set<Guarded> abort;
	/** Of the steps that are over. */
	private final List<StepStatus> told = new ArrayList<>();
	private List<CompletableFuture<Void>> sets = List.of();
	/** What the step sets in later turns. */
	private List<Write> later = List.of();
	private int index;
	private boolean begun;
	private Instant since = Instant.MIN;
	private Instant seen = Instant.MIN;
	private boolean over;
	private boolean succeeded;
	/** What the step waits for or why it ended, worked out when somebody reads it. */
	private Supplier<String> text = () -> "starting";

	/**
	 * @param abort
	 *            what is switched off when it does not come to its end
	 */
	SequenceRunner(OperatingSequence sequence, List<Step> steps, Set<Guarded> abort) {
		this.sequence = sequence;
		this.steps = steps;
		this.abort = abort;
	}

	SequenceRunner copy() {
		SequenceRunner copy = new SequenceRunner(sequence, steps, abort);
		copy.told.addAll(told);
		copy.sets = sets;
		copy.later = later;
		copy.index = index;
		copy.begun = begun;
		copy.since = since;
		copy.seen = seen;
		copy.over = over;
		copy.succeeded = succeeded;
		copy.text = text;
		return copy;
	}

	/** Looks at what it waits for, and begins the next step when that has come. */
	void tick(Readings readings, Instant now, Hands hands) {
		seen = now;
		while (!over && index < steps.size() && advance(steps.get(index), readings, now, hands)) {
			index++;
			begun = false;
		}
		if (!over && index == steps.size()) {
			over = true;
			succeeded = true;
			text = () -> "done";
		}
	}

	/** @return whether the step is over */
	private boolean advance(Step step, Readings readings, Instant now, Hands hands) {
		if (!begun) {
			begun = true;
			since = now;
			// also what is not on yet: a value may be on its way
			step.off().forEach(what -> hands.off(what, sequence.text()));
			later = step.writes().apply(readings);
			send(hands);
			text = () -> "begun";
			return false;
		}
		boolean pending = false;
		for (CompletableFuture<Void> set : sets) {
			if (set.isCompletedExceptionally()) {
				fail(hands, String.valueOf(set.exceptionNow().getMessage()));
				return false;
			}
			pending |= !set.isDone();
		}
		if (!pending && !later.isEmpty()) {
			send(hands);
			return false;
		}
		Wait wait = pending ? Wait.waiting(() -> "setting") : step.until().look(readings);
		text = wait.text();
		switch (wait.kind()) {
		case DONE -> told.add(new StepStatus(step.name(), Progress.DONE, text.get(), Double.NaN));
		case SKIPPED -> told.add(new StepStatus(step.name(), Progress.SKIPPED, text.get(), Double.NaN));
		case FAILED -> fail(hands, text.get());
		case WAITING -> {
			if (now.isAfter(since.plus(step.limit()))) {
				fail(hands, text.get() + ": not so after " + minutes(step.limit()));
			}
		}
		}
		return wait.kind() == Wait.Kind.DONE || wait.kind() == Wait.Kind.SKIPPED;
	}

	/** Sends what comes next of a step. */
	private void send(Hands hands) {
		int turn = later.stream().mapToInt(Write::turn).min().orElse(0);
		sets = later.stream().filter(write -> write.turn() == turn).map(write -> hands.set(write.path(), write.value()))
				.toList();
		later = later.stream().filter(write -> write.turn() > turn).toList();
	}

	private static String minutes(Duration limit) {
		return limit.toSeconds() < 120 ? limit.toSeconds() + " s" : limit.toMinutes() + " minutes";
	}

	/** Ends it by its abort path. */
	void end(Hands hands, String why) {
		if (!over) {
			fail(hands, why);
		}
	}

	private void fail(Hands hands, String why) {
		over = true;
		text = () -> why;
		abort.forEach(what -> hands.off(what, sequence.text() + " did not come to its end: " + why));
	}

	boolean over() {
		return over;
	}

	boolean succeeded() {
		return succeeded;
	}

	OperatingSequence sequence() {
		return sequence;
	}

	/** What it waits for, or how it ended. */
	String text() {
		return index < steps.size() ? steps.get(index).name() + ": " + text.get() : text.get();
	}

	SequenceStatus status() {
		List<StepStatus> all = new ArrayList<>(told);
		for (int i = told.size(); i < steps.size(); i++) {
			boolean here = i == index && (begun || over);
			double left = 1e-3 * Duration.between(seen, since.plus(steps.get(i).limit())).toMillis();
			all.add(new StepStatus(steps.get(i).name(),
					!here ? Progress.WAITING : over ? Progress.FAILED : Progress.RUNNING, here ? text.get() : "",
					here && !over ? left : Double.NaN));
		}
		return new SequenceStatus(sequence, over, succeeded, text(), all);
	}

	/** Whether its step would have taken too long by then. */
	boolean late(Instant then) {
		return !over && begun && index < steps.size() && then.isAfter(since.plus(steps.get(index).limit()));
	}

	/** Where it stands, as far as that decides what it does next. */
	String memory(Instant now) {
		boolean late = late(now);
		return over ? "" : sequence.ordinal() + "." + index + (begun ? "+" + (later.isEmpty() ? "" : later.size()) : "")
				+ (late ? "!" : "");
	}
}
