package org.ionwright.scan.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.ionwright.scan.PlannedEvent;
import org.ionwright.scan.PlannedSetting;

/** What changes when; ramps go on from scan to scan. Used by one thread at a time. */
final class Timeline {

	private static final double ROUNDING = 1e-6;

	/** A change that takes its time. */
	private record Going(PlannedSetting setting, double from, double begin) {

		double share(double seconds) {
			return Math.min(1, (seconds - begin) / setting.rampSeconds() + ROUNDING);
		}
	}

	private final Deque<PlannedEvent> waiting;
	private final List<Going> going = new ArrayList<>();

	Timeline(List<PlannedEvent> events) {
		waiting = new ArrayDeque<>(
				events.stream().sorted(Comparator.comparingDouble(PlannedEvent::seconds)).toList());
	}

	/** When the next change is to be made; now or earlier while a ramp goes on; infinite when nothing is left. */
	double next() {
		return !going.isEmpty() ? Double.NEGATIVE_INFINITY
				: waiting.isEmpty() ? Double.POSITIVE_INFINITY : waiting.getFirst().seconds() - ROUNDING;
	}

	/**
	 * What is to be set at a time, in order; not asked for again.
	 *
	 * @param standing
	 *            the value a parameter has, by its path; NaN when it is not known
	 */
	List<PlannedSetting> due(double seconds, ToDoubleFunction<String> standing) {
		List<PlannedSetting> due = steps(seconds, path -> true);
		while (!waiting.isEmpty() && waiting.getFirst().seconds() - ROUNDING <= seconds) {
			PlannedSetting setting = waiting.removeFirst().setting();
			if (!begins(setting, seconds, standing)) {
				due.add(new PlannedSetting(setting.path(), setting.value()));
			}
		}
		return due;
	}

	/**
	 * As {@link #due}, of ramps alone: those that go on, and those that are to begin. What is set at once waits, and so does what comes
	 * after it.
	 *
	 * @param taken
	 *            whether a parameter can be set, by its path
	 */
	List<PlannedSetting> ramps(double seconds, ToDoubleFunction<String> standing, Predicate<String> taken) {
		List<PlannedSetting> due = steps(seconds, taken);
		while (!waiting.isEmpty() && waiting.getFirst().seconds() - ROUNDING <= seconds
				&& taken.test(waiting.getFirst().setting().path())
				&& begins(waiting.getFirst().setting(), seconds, standing)) {
			waiting.removeFirst();
		}
		return due;
	}

	/** Whether there is or will be a ramp. */
	boolean ramped() {
		return !going.isEmpty() || waiting.stream().anyMatch(event -> event.setting().rampSeconds() > 0);
	}

	/** The next values of the ramps that go on. */
	private List<PlannedSetting> steps(double seconds, Predicate<String> taken) {
		List<PlannedSetting> due = new ArrayList<>();
		for (Iterator<Going> ramps = going.iterator(); ramps.hasNext();) {
			Going ramp = ramps.next();
			PlannedSetting setting = ramp.setting();
			if (!taken.test(setting.path())) {
				continue;
			}
			double share = ramp.share(seconds);
			due.add(new PlannedSetting(setting.path(),
					share >= 1 ? setting.value() : ramp.from() + share * (setting.value() - ramp.from())));
			if (share >= 1) {
				ramps.remove();
			}
		}
		return due;
	}

	/** @return false for what is to be set at once */
	private boolean begins(PlannedSetting setting, double seconds, ToDoubleFunction<String> standing) {
		double from = standing.applyAsDouble(setting.path());
		boolean ramp = setting.rampSeconds() > 0 && !Double.isNaN(from) && from != setting.value();
		if (ramp) {
			going.add(new Going(setting, from, seconds));
		}
		return ramp;
	}
}
