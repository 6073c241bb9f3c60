package org.ionwright.twin.vacuum;

import java.util.Arrays;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.InRange;

/**
 * A network as it stands: pressures, gases, rotors, valves, walls. Its caller leads it through time; settings hold from now
 * on. Throughputs are Pa m3/s at the network's temperature. Within 0.1 % of the exact solution of its equations for steps of
 * any length. Not for several threads at once.
 */
public final class VacuumState {

	private static final double TOLERANCE = 1e-4;
	private static final double FIRST_STEP = 1e-3;
	private static final double LEAST_STEP = 1e-10;
	private static final double ROTOR_CHANGE = 0.003;
	/** A shut relief valve is found out at the latest this far above its set pressure, relative. */
	private static final double POP = 0.005;
	/** Above this pressure walls take up air again and outgassing begins anew, Pa. */
	private static final double VENTED = 1e4;
	/** Relative change of the time pumped after which outgassing is worked out anew. */
	private static final double CLOCK_CHANGE = 2e-3;
	/** Longest step relative to the time pumped. */
	private static final double AGEING = 0.01;
	/** A state at rest is looked at again after this time, s, or when a pressure may have changed by this share. */
	private static final double PATIENCE = 1;
	private static final double UNNOTICED = 1e-6;
	private static final double FOREVER = 1e9;
	private static final int SETTLING_ROUNDS = 20_000;

	private final Network network;
	private final Link[] links;
	private final Balance balance;
	private final Extrapolation extrapolation;
	private final Composition composition;
	private final double[] pressures;
	private final double[] temperatures;
	private final double[] outgassing;
	private final double[] pumped;
	private final double[] workedOutAt;
	private final double[] amounts;
	private final boolean outgasses;
	private double tolerance = TOLERANCE;
	private double trial = FIRST_STEP;
	private double growth = 1;
	/** Time gone by while the state rested, s, and how long it may rest. */
	private double waiting;
	private double patience;
	private boolean turning;
	private double time;

	VacuumState(Network network, double pressure, Gas gas) {
		this.network = network;
		int n = network.nodeCount();
		links = network.edges().stream().map(Link::new).toArray(Link[]::new);
		balance = new Balance(links, n);
		extrapolation = new Extrapolation(balance);
		composition = new Composition(n, links.length);
		pressures = new double[n];
		temperatures = new double[n];
		outgassing = new double[n];
		pumped = new double[n];
		workedOutAt = new double[n];
		amounts = new double[n];
		outgasses = network.nodes().stream().anyMatch(node -> !node.outgassing().equals(Outgassing.NONE));
		Arrays.fill(temperatures, network.temperature());
		Arrays.fill(workedOutAt, -1);
		for (int i = 0; i < n; i++) {
			Network.Node node = network.nodes().get(i);
			pressures[i] = node.fixed() ? node.pressure() : pressure;
			composition.fill(i, node.fixed() ? node.gas() : gas);
		}
		if (outgasses) {
			composition.let(Gas.WATER, 0, 0);
		}
		prepare();
		amounts();
		composition.restart(amounts);
	}

	/** Pa. */
	public double pressure(int node) {
		return pressures[node];
	}

	/** The gas in a node as one effective gas. */
	public Gas gas(int node) {
		return composition.effective(node);
	}

	/** Molar share of one gas in a node, 0 to 1. */
	public double share(int node, Gas gas) {
		return composition.share(node, gas);
	}

	/** Pa m3/s through a link from its start to its end. */
	public double throughput(int link) {
		return links[link].flow(pressures);
	}

	/** Rotor speed of a pump as a share of the full one. */
	public double rotor(int pump) {
		return links[pump].rotor;
	}

	/** Whether a relief valve is open. */
	public boolean isLifted(int relief) {
		return links[relief].lifted;
	}

	/** K. */
	public double temperature(int node) {
		return temperatures[node];
	}

	/** s since the start. */
	public double time() {
		return time;
	}

	/**
	 * Gives an opening this share of its flow from now on: 0 shut, 1 open; a clogged hole lies between. Of a pump it is the
	 * share of its speed (a closed gate, a blocked line).
	 */
	public void open(int link, double share) {
		upToNow();
		links[link].opening = InRange.between("opening of " + network.linkName(link), share, 0, 1);
		changed();
	}

	/** Switches a pump's motor. */
	public void run(int pump, boolean on) {
		upToNow();
		links[pump].on = on;
		changed();
	}

	/** Puts a rotor to a speed at once: how an instrument is found. */
	public void rotor(int pump, double share) {
		upToNow();
		links[pump].rotor = InRange.between("rotor speed of " + network.linkName(pump), share, 0, 1);
		prepare();
	}

	/** Puts a chamber to a pressure (Pa) and fills it with a gas, or gives a fixed node another pressure and gas. */
	public void fill(int node, double pressure, Gas gas) {
		upToNow();
		pressures[node] = InRange.between("pressure of " + network.nodeName(node) + " (Pa)", pressure, 0, 1e8);
		composition.fill(node, gas);
		prepare();
		amounts();
		composition.restart(amounts);
	}

	/** Lets gas into a chamber, Pa m3/s of it from now on; a flow controller, a leak valve, evaporating liquid. */
	public void let(Gas gas, int node, double throughput) {
		upToNow();
		InRange.between("throughput into " + network.nodeName(node), throughput, 0, 1e6);
		composition.let(gas, node, throughput);
		balance.load[node] = composition.inlet(node) + outgassing[node];
		changed();
	}

	/** Heats or cools a chamber with its gas to a temperature, K; the gas in it stays, so the pressure follows. */
	public void heat(int node, double temperature) {
		InRange.between("temperature of " + network.nodeName(node) + " (K)", temperature, 50, 2000);
		if (temperature == temperatures[node]) {
			return;
		}
		upToNow();
		if (!network.nodes().get(node).fixed()) {
			pressures[node] *= temperature / temperatures[node];
		}
		temperatures[node] = temperature;
		prepare();
	}

	/** Tells how long the walls of a chamber have been pumped, s; how an instrument is found. */
	public void pumpedFor(int node, double seconds) {
		upToNow();
		pumped[node] = InRange.between("time pumped (s)", seconds, 0, FOREVER);
		workedOutAt[node] = -1;
		changed();
	}

	/** Error a step may make, relative to each pressure; 1e-4 when never told, 1e-10 for comparisons. */
	public void tolerate(double relative) {
		tolerance = InRange.between("tolerance", relative, 1e-12, 1e-2);
	}

	/** Goes on by a time in s, in one step when the state rests, in as many as accuracy asks for when it does not. */
	public void advance(double seconds) {
		time += InRange.between("seconds", seconds, 0, FOREVER);
		waiting += seconds;
		if (waiting > patience) {
			catchUp();
		}
	}

	/** Before a setting changes, everything is brought up to the present. */
	private void upToNow() {
		catchUp();
		if (composition.flush(links, amounts, outgassing)) {
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

	/**
	 * Goes to where pressures, gases and relief valves end with rotors, inlets and walls as they are now; time stands still.
	 */
	public void settle() {
		upToNow();
		double step = FIRST_STEP;
		for (int round = 0; round < SETTLING_ROUNDS; round++) {
			boolean taken = tryStep(step);
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
		if (outgasses) {
			for (int i = 0; i < pumped.length; i++) {
				if (outgassing[i] > 0) {
					step = Math.min(step, AGEING * (pumped[i] + 10));
				}
			}
			age(step);
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
		for (int i = 0; outgasses && i < pumped.length; i++) {
			pumped[i] = pressures[i] > VENTED ? 0 : pumped[i] + step;
		}
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
			if (link.overshoot(next) > POP && step > 1e-6 && link.overshoot(pressures) < POP / 2) {
				return false;
			}
		}
		System.arraycopy(next, 0, pressures, 0, next.length);
		amounts();
		if (composition.pass(links, amounts, extrapolation.passed(), outgassing, step, extrapolation.resting())) {
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

	/** Brings outgassing up to the end of the coming step. */
	private void age(double step) {
		for (int i = 0; i < pumped.length; i++) {
			Outgassing walls = network.nodes().get(i).outgassing();
			double clock = pumped[i] + step;
			if (walls.equals(Outgassing.NONE) || workedOutAt[i] >= 0
					&& Math.abs(clock - workedOutAt[i]) <= CLOCK_CHANGE * workedOutAt[i]) {
				continue;
			}
			outgassing[i] = walls.load(clock);
			workedOutAt[i] = clock;
			balance.load[i] = composition.inlet(i) + outgassing[i];
			composition.disturb();
		}
	}

	/** A setting changed: short steps again, as the state may be far from where it will rest. */
	private void changed() {
		extrapolation.forget();
		composition.disturb();
		patience = 0;
		trial = Math.min(trial, 1);
	}

	/** Works out all flow laws for the gases and temperatures as they are. */
	private void prepare() {
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
