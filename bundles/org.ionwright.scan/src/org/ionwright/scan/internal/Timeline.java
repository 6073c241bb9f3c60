package org.ionwright.scan.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
		List<PlannedSetting> due = new ArrayList<>();
		for (Iterator<Going> ramps = going.iterator(); ramps.hasNext();) {
			Going ramp = ramps.next();
			double share = ramp.share(seconds);
			PlannedSetting setting = ramp.setting();
			due.add(new PlannedSetting(setting.path(),
					share >= 1 ? setting.value() : ramp.from() + share * (setting.value() - ramp.from())));
			if (share >= 1) {
				ramps.remove();
			}
		}
		while (!waiting.isEmpty() && waiting.getFirst().seconds() - ROUNDING <= seconds) {
			PlannedSetting setting = waiting.removeFirst().setting();
			double from = standing.applyAsDouble(setting.path());
			if (setting.rampSeconds() > 0 && !Double.isNaN(from) && from != setting.value()) {
				going.add(new Going(setting, from, seconds));
			} else {
				due.add(new PlannedSetting(setting.path(), setting.value()));
			}
		}
		return due;
	}
}
