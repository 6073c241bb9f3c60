package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The time of the twin. The state goes on in steps whose length depends on the state and on what was commanded, never
 * on when somebody looks: between the ends of a step values are interpolated, so any pattern of readings sees the
 * same history. A step is repeated shorter when the state changes by more than half, and grows to a minute when
 * nothing happens.
 */
public final class Timeline {

	private static final double FIRST_STEP = 0.02;
	private static final double SHORTEST = 1e-3;
	private static final double LATEST = 1e12;
	/** Longest step and period of {@link #period}, s. */
	public static final double LONGEST = 60;

	private record Event(double seconds, long number, Runnable action) {
	}

	private final List<Variable> variables = new ArrayList<>();
	private final List<Subsystem> subsystems = new ArrayList<>();
	private final PriorityQueue<Event> events = new PriorityQueue<>(
			Comparator.comparingDouble(Event::seconds).thenComparingLong(Event::number));
	private double start;
	private double end;
	private double now;
	private double wanted = FIRST_STEP;
	private long numbers;

	/** A quantity that is interpolated linearly. */
	public Variable variable(double value) {
		return keep(new Variable(value, false));
	}

	/** A positive quantity that runs over decades. */
	public Variable decades(double value) {
		return keep(new Variable(value, true));
	}

	private Variable keep(Variable variable) {
		variables.add(variable);
		return variable;
	}

	/** The parts step in the order in which they were added. */
	public void add(Subsystem subsystem) {
		subsystems.add(subsystem);
	}

	/** Time now, s. */
	public double seconds() {
		return now;
	}

	/** Something that happens at a time; at once when it is over. */
	public void at(double seconds, Runnable action) {
		check(seconds);
		if (seconds <= now) {
			cut();
			action.run();
			return;
		}
		events.add(new Event(seconds, numbers++, action));
		if (seconds < end) {
			cut();
		}
	}

	/**
	 * Brings everything to a time; a time that is over changes nothing.
	 *
	 * @throws IllegalArgumentException
	 *             for no time at all, or one beyond 30,000 years
	 */
	public void advance(double seconds) {
		check(seconds);
		now = Math.max(now, seconds);
		while (end <= now) {
			step();
		}
		double share = (now - start) / (end - start);
		variables.forEach(variable -> variable.show(share));
	}

	private static void check(double seconds) {
		if (!(Math.abs(seconds) <= LATEST)) {
			throw new IllegalArgumentException("time " + seconds + " s is not between " + -LATEST + " and " + LATEST);
		}
	}

	/** Ends the present step now, as a command is going to change things. */
	public void cut() {
		variables.forEach(Variable::cut);
		start = now;
		end = now;
		wanted = FIRST_STEP;
		subsystems.forEach(subsystem -> subsystem.border(now));
	}

	private void step() {
		start = end;
		variables.forEach(Variable::arrive);
		subsystems.forEach(subsystem -> subsystem.border(start));
		if (due()) {
			wanted = FIRST_STEP;
			while (due()) {
				events.remove().action().run();
			}
			subsystems.forEach(subsystem -> subsystem.border(start));
		}
		double seconds = Math.min(wanted, LONGEST * (Math.floor(start / LONGEST) + 1) - start);
		for (Subsystem subsystem : subsystems) {
			seconds = Math.min(seconds, subsystem.limit());
		}
		if (!events.isEmpty()) {
			seconds = Math.min(seconds, events.element().seconds() - start);
		}
		seconds = Math.max(seconds, SHORTEST);
		double change = change(seconds);
		while (change > 0.5 && seconds > SHORTEST) {
			seconds = Math.max(SHORTEST, seconds / 4);
			wanted = seconds;
			variables.forEach(Variable::retry);
			change = change(seconds);
		}
		end = start + seconds;
		if (change < 0.1) {
			wanted = Math.min(LONGEST, 2 * wanted);
		}
	}

	private boolean due() {
		return !events.isEmpty() && events.element().seconds() <= start + SHORTEST / 2;
	}

	private double change(double seconds) {
		double change = 0;
		for (Subsystem subsystem : subsystems) {
			change = Math.max(change, subsystem.step(seconds));
		}
		return change;
	}
}
