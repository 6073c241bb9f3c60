package org.ionwright.twin.vacuum;

import java.util.List;

/** The walls of all chambers: how long each has been pumped and what it gives off. */
final class Walls {

	/** Above this pressure walls take up air again and outgassing begins anew, Pa. */
	private static final double VENTED = 1e4;
	/** Relative change of the time pumped after which outgassing is worked out anew. */
	private static final double CLOCK_CHANGE = 2e-3;
	/** Longest step relative to the time pumped. */
	private static final double AGEING = 0.01;
	private static final double FIRST = 10;

	private final List<Outgassing> laws;
	private final boolean any;
	private final double[] pumped;
	private final double[] workedOutAt;
	/** Pa m3/s. */
	final double[] outgassing;

	Walls(List<Outgassing> laws) {
		this.laws = List.copyOf(laws);
		any = laws.stream().anyMatch(law -> !law.equals(Outgassing.NONE));
		pumped = new double[laws.size()];
		workedOutAt = new double[laws.size()];
		outgassing = new double[laws.size()];
		for (int i = 0; i < pumped.length; i++) {
			pumpedFor(i, 0);
		}
	}

	/** Whether any gives something off. */
	boolean any() {
		return any;
	}

	void pumpedFor(int node, double seconds) {
		pumped[node] = seconds;
		workedOutAt[node] = seconds;
		outgassing[node] = laws.get(node).load(seconds);
	}

	/** A step no longer than the given one within which outgassing changes little. */
	double limit(double step) {
		double limited = step;
		for (int i = 0; any && i < pumped.length; i++) {
			if (outgassing[i] > 0) {
				limited = Math.min(limited, AGEING * (pumped[i] + FIRST));
			}
		}
		return limited;
	}

	/** Brings outgassing up to the end of a coming step; true when it changed. */
	boolean age(double step) {
		boolean changed = false;
		for (int i = 0; any && i < pumped.length; i++) {
			double clock = pumped[i] + step;
			if (!laws.get(i).equals(Outgassing.NONE)
					&& Math.abs(clock - workedOutAt[i]) > CLOCK_CHANGE * (workedOutAt[i] + FIRST)) {
				outgassing[i] = laws.get(i).load(clock);
				workedOutAt[i] = clock;
				changed = true;
			}
		}
		return changed;
	}

	/** A step is over. */
	void pass(double step, double[] pressures) {
		for (int i = 0; any && i < pumped.length; i++) {
			pumped[i] = pressures[i] > VENTED ? 0 : pumped[i] + step;
		}
	}
}
