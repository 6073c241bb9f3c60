package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A network as it stands: pressures, gases, rotors, valves, walls. Its caller leads it through time; settings hold from now
 * on, and telling the same again costs nothing. Throughputs are Pa m3/s at the network's temperature. Within 0.1 % of the exact solution of its equations for steps of
 * any length (1 % while rotors brake or gases mix). Not for several threads at once.
 */
public final class VacuumState {

	private static final double FOREVER = 1e9;

	private final Network network;
	private final Evolution evolution;

	VacuumState(Network network, double pressure, Gas gas) {
		this.network = network;
		evolution = new Evolution(network, pressure, gas);
	}

	/** Pa. */
	public double pressure(int node) {
		return evolution.pressures[node];
	}

	/** The gas in a node as one effective gas. */
	public Gas gas(int node) {
		return evolution.composition.effective(node);
	}

	/** Molar share of one gas in a node, 0 to 1. */
	public double share(int node, Gas gas) {
		return evolution.composition.share(node, gas);
	}

	/** Pa m3/s through a link from its start to its end. */
	public double throughput(int link) {
		return evolution.links[link].flow(evolution.pressures);
	}

	/** Rotor speed of a pump as a share of the full one. */
	public double rotor(int pump) {
		return evolution.links[pump].rotor;
	}

	/** Whether a relief valve is open. */
	public boolean isLifted(int relief) {
		return evolution.links[relief].lifted;
	}

	/** K. */
	public double temperature(int node) {
		return evolution.temperatures[node];
	}

	/** s since the start. */
	public double time() {
		return evolution.time();
	}

	/**
	 * Gives an opening this share of its flow from now on: 0 shut, 1 open; a clogged hole lies between. Of a pump it is the
	 * share of its speed (a closed gate, a blocked line).
	 */
	public void open(int link, double share) {
		InRange.between("opening of " + network.linkName(link), share, 0, 1);
		if (evolution.links[link].opening != share) {
			evolution.upToNow();
			evolution.links[link].opening = share;
			evolution.changed();
		}
	}

	/** Switches a pump's motor. */
	public void run(int pump, boolean on) {
		if (evolution.links[pump].on != on) {
			evolution.upToNow();
			evolution.links[pump].on = on;
			evolution.changed();
		}
	}

	/** Puts a rotor to a speed at once: how an instrument is found. */
	public void rotor(int pump, double share) {
		evolution.upToNow();
		evolution.links[pump].rotor = InRange.between("rotor speed of " + network.linkName(pump), share, 0, 1);
		evolution.prepare();
	}

	/** Puts a chamber to a pressure (Pa) and fills it with a gas, or gives a fixed node another pressure and gas. */
	public void fill(int node, double pressure, Gas gas) {
		evolution.upToNow();
		evolution.pressures[node] = InRange.between("pressure of " + network.nodeName(node) + " (Pa)", pressure, 0,
				1e8);
		evolution.refilled(node, gas);
	}

	/** Lets gas into a chamber, Pa m3/s of it from now on; a flow controller, a leak valve, evaporating liquid. */
	public void let(Gas gas, int node, double throughput) {
		InRange.between("throughput into " + network.nodeName(node), throughput, 0, 1e6);
		if (evolution.composition.inlet(node, gas) != throughput) {
			evolution.upToNow();
			evolution.composition.let(gas, node, throughput);
			evolution.changed();
		}
	}

	/** Heats or cools a chamber with its gas to a temperature, K; the gas in it stays, so the pressure follows. */
	public void heat(int node, double temperature) {
		InRange.between("temperature of " + network.nodeName(node) + " (K)", temperature, 50, 2000);
		if (temperature == evolution.temperatures[node]) {
			return;
		}
		evolution.upToNow();
		if (!network.nodes().get(node).fixed()) {
			evolution.pressures[node] *= temperature / evolution.temperatures[node];
		}
		evolution.temperatures[node] = temperature;
		evolution.prepare();
	}

	/** Tells how long the walls of a chamber have been pumped, s; how an instrument is found. */
	public void pumpedFor(int node, double seconds) {
		evolution.upToNow();
		evolution.walls.pumpedFor(node, InRange.between("time pumped (s)", seconds, 0, FOREVER));
		evolution.changed();
	}

	/** Error a step may make, relative to each pressure; 1e-4 when never told, 1e-10 for comparisons. */
	public void tolerate(double relative) {
		evolution.tolerance = InRange.between("tolerance", relative, 1e-12, 1e-2);
	}

	/** Goes on by a time in s, in one step when the state rests, in as many as accuracy asks for when it does not. */
	public void advance(double seconds) {
		evolution.advance(InRange.between("seconds", seconds, 0, FOREVER));
	}

	/**
	 * Goes to where pressures, gases and relief valves end with rotors, inlets and walls as they are now; time stands still.
	 */
	public void settle() {
		evolution.settle();
	}
}
