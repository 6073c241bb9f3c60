package org.ionwright.twin.vacuum;

import java.util.Arrays;

import org.ionwright.twin.gas.Gas;

/**
 * How the state of a network goes on: steps as long as their error and the rotors, walls and relief valves allow, none at all while
 * nothing changes.
 */
final class Evolution {

	private static final double TOLERANCE = 1e-4;
	private static final double FIRST_STEP = 1e-3;
	private static final double LEAST_STEP = 1e-10;
	/** Longest step after a setting changed, s. */
	private static final double CAREFUL_STEP = 1;
	private static final double ROTOR_CHANGE = 0.003;
	/** A shut relief valve is found out at the latest this far above its set pressure, relative. */
	private static final double POP = 0.005;
	private static final double SHORT_ENOUGH = 1e-6;
	/** A state at rest is looked at again after this time, s, or when a pressure may have changed by this share. */
	private static final double PATIENCE = 1;
	private static final double UNNOTICED = 1e-6;
	private static final double FOREVER = 1e9;
	private static final int SETTLING_ROUNDS = 2000;
	/** A chamber that gas enters and cannot leave never comes to rest: so many of the longest steps are enough. */
	private static final int LONGEST_ROUNDS = 50;

	private final Network network;
	private final Balance balance;
	private final Extrapolation extrapolation;
	private final double[] amounts;
	final Link[] links;
	final Composition composition;
	final Walls walls;
	final double[] pressures;
	final double[] temperatures;
	double tolerance = TOLERANCE;
	private double trial = FIRST_STEP;
	private double growth = 1;
	private double time;
	/** Time gone by while the state rested, s, and how long it may rest. */
	private double waiting;
	private double patience;
	private boolean turning;

	Evolution(Network network, double pressure, Gas gas) {
		this.network = network;
		int n = network.nodeCount();
		links = network.edges().stream().map(Link::new).toArray(Link[]::new);
		balance = new Balance(links, n);
		extrapolation = new Extrapolation(balance);
		composition = new Composition(n, links.length);
		walls = new Walls(network.nodes().stream().map(Network.Node::outgassing).toList());
		pressures = new double[n];
		temperatures = new double[n];
		amounts = new double[n];
		Arrays.fill(temperatures, network.temperature());
		for (int i = 0; i < n; i++) {
			Network.Node node = network.nodes().get(i);
			pressures[i] = node.fixed() ? node.pressure() : pressure;
			composition.fill(i, node.fixed() ? node.gas() : gas);
		}
		if (walls.any()) {
			composition.let(Gas.WATER, 0, 0);
		}
		prepare();
		amounts();
		composition.restart(amounts);
	}

	double time() {
		return time;
	}

	void advance(double seconds) {
		time += seconds;
		waiting += seconds;
		if (waiting > patience) {
			catchUp();
		}
	}

	/** Before a setting changes, everything is brought up to the present. */
	void upToNow() {
		catchUp();
		if (composition.flush(links, amounts, walls.outgassing)) {
			prepare();
		}
	}

	/** Steps over the time that has gone by since the state was last looked at. */
	private void catchUp() {
		double left = waiting;
		waiting = 0;
		patience = 0;
		while (left > 0) {
			double done = step(Math.min(left, trial));
			left -= done;
			if (left <= 0 && extrapolation.resting() && composition.still() && !turning) {
				patience = Math.min(PATIENCE, done * UNNOTICED / (extrapolation.drift() + UNNOTICED * UNNOTICED));
			}
		}
	}

	void settle() {
		upToNow();
		double step = FIRST_STEP;
		int longest = 0;
		for (int round = 0; round < SETTLING_ROUNDS && longest < LONGEST_ROUNDS; round++) {
			boolean taken = tryStep(step);
			longest += step >= FOREVER ? 1 : 0;
			if (taken && step >= FOREVER && extrapolation.resting() && composition.still() && !flipRelief()) {
				break;
			}
			step = taken ? Math.min(FOREVER, 4 * step) : step / 8;
		}
		trial = FIRST_STEP;
	}

	/** Takes a step of at most the given length; returns the time gone. */
	private double step(double wanted) {
		double step = wanted;
		for (Link link : links) {
			double change = Math.abs(link.acceleration(pressures));
			if (change * step > ROTOR_CHANGE) {
				step = ROTOR_CHANGE / change;
			}
		}
		step = walls.limit(step);
		if (walls.age(step)) {
			loads();
			composition.disturb();
		}
		boolean turned = false;
		for (Link link : links) {
			turned |= link.spin(pressures, step / 2);
		}
		if (turned) {
			extrapolation.forget();
		}
		if (!tryStep(step)) {
			for (Link link : links) {
				link.spinBack();
			}
			trial = Math.max(LEAST_STEP, Math.min(trial, step) / 3);
			return 0;
		}
		walls.pass(step, pressures);
		turning = false;
		for (Link link : links) {
			turned |= link.spin(pressures, step / 2);
			turning |= link.acceleration(pressures) != 0;
		}
		if (turned | flipRelief()) {
			changed();
		}
		trial = growth < 1 ? step * growth : Math.max(trial, step * growth);
		return step;
	}

	/** Tries a step; false when it has to be shorter. */
	private boolean tryStep(double step) {
		double error = extrapolation.attempt(pressures, step, tolerance);
		growth = error < 1e-4 ? 5 : Math.clamp(0.9 / Math.cbrt(error), 0.2, 5.0);
		if (error > 1 && step > LEAST_STEP) {
			return false;
		}
		double[] next = extrapolation.result();
		for (Link link : links) {
			if (link.overshoot(next) > POP && step > SHORT_ENOUGH && link.overshoot(pressures) < POP / 2) {
				return false;
			}
		}
		System.arraycopy(next, 0, pressures, 0, next.length);
		amounts();
		if (composition.pass(links, amounts, extrapolation.passed(), walls.outgassing, step, extrapolation.resting())) {
			prepare();
		}
		return true;
	}

	private void amounts() {
		for (int i = 0; i < pressures.length; i++) {
			amounts[i] = pressures[i] * balance.capacity[i];
		}
	}

	private boolean flipRelief() {
		boolean flipped = false;
		for (Link link : links) {
			if (link.reliefMoves(pressures)) {
				link.lifted = !link.lifted;
				flipped = true;
			}
		}
		if (flipped) {
			changed();
			trial = Math.min(trial, FIRST_STEP);
		}
		return flipped;
	}

	private void loads() {
		for (int i = 0; i < balance.load.length; i++) {
			balance.load[i] = composition.inlet(i) + walls.outgassing[i];
		}
	}

	/** A setting changed: short steps again, as the state may be far from where it will rest. */
	void changed() {
		loads();
		extrapolation.forget();
		composition.disturb();
		patience = 0;
		trial = Math.min(trial, CAREFUL_STEP);
	}

	/** A node was filled with another gas. */
	void refilled(int node, Gas gas) {
		composition.fill(node, gas);
		prepare();
		amounts();
		composition.restart(amounts);
	}

	/** Works out all flow laws for the gases and temperatures as they are. */
	void prepare() {
		for (int i = 0; i < pressures.length; i++) {
			balance.capacity[i] = network.nodes().get(i).volume() * network.temperature() / temperatures[i];
		}
		for (Link link : links) {
			link.prepare(composition.effective(link.from), composition.effective(link.to), temperatures[link.from],
					temperatures[link.to], network.temperature());
		}
		changed();
	}
}
