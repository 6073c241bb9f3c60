package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.ionwright.scan.PlannedEvent;
import org.ionwright.scan.PlannedSetting;

/** What changes when, in a run and in the segment that goes on; all times are seconds of the run. Safe for use from any thread. */
final class Schedule {

	private final Timeline whole;
	private Timeline here = new Timeline(List.of());
	private double hereStart;

	Schedule(List<PlannedEvent> events) {
		whole = new Timeline(events);
	}

	/** A segment with events of its own begins. */
	synchronized void begin(List<PlannedEvent> events, double now) {
		here = new Timeline(events);
		hereStart = now;
	}

	/** Scans of so many seconds until something is to be changed, 1 or more. */
	synchronized int scans(double now, double seconds) {
		double next = Math.min(whole.next() - now, here.next() + hereStart - now);
		return (int) Math.clamp(Math.ceil(next / seconds - 1e-6), 1, Integer.MAX_VALUE);
	}

	/** Whether a change is overdue by so many seconds. */
	synchronized boolean late(double now, double slack) {
		return now - slack > whole.next() || now - hereStart - slack > here.next();
	}

	/** What is to be set between two scans, as {@link Timeline#due}. */
	synchronized List<PlannedSetting> due(double now, ToDoubleFunction<String> standing) {
		List<PlannedSetting> due = new ArrayList<>(whole.due(now, standing));
		due.addAll(here.due(now - hereStart, standing));
		return due;
	}

	/** What is to be set within a scan, as {@link Timeline#ramps}. */
	synchronized List<PlannedSetting> ramps(double now, ToDoubleFunction<String> standing, Predicate<String> taken) {
		List<PlannedSetting> due = new ArrayList<>(whole.ramps(now, standing, taken));
		due.addAll(here.ramps(now - hereStart, standing, taken));
		return due;
	}

	/** Whether there is or will be a ramp. */
	synchronized boolean ramped() {
		return whole.ramped() || here.ramped();
	}
}
