package org.ionwright.twin.internal;

/** A quantity of the state of the twin that changes by itself: known at both ends of the present step. */
public final class Variable {

	private final boolean decades;
	private double from;
	private double to;
	private double now;

	Variable(double value, boolean decades) {
		this.decades = decades;
		set(value);
	}

	/** Value now; within a step that is being made: at its start, or at its end once that is known. */
	public double get() {
		return now;
	}

	/** Tells, within a step, the value at its end. */
	public void next(double value) {
		to = value;
		now = value;
	}

	/** An event gives it another value. */
	public void set(double value) {
		from = value;
		to = value;
		now = value;
	}

	/** An event adds to it without disturbing the course of the step. */
	public void add(double value) {
		from += value;
		to += value;
		now += value;
	}

	void retry() {
		now = from;
	}

	void arrive() {
		from = to;
		now = to;
	}

	void cut() {
		from = now;
		to = now;
	}

	void show(double share) {
		now = decades && from > 0 && to > 0 ? from * Math.pow(to / from, share) : from + share * (to - from);
	}
}
