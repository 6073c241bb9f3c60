package org.ionwright.twin.vacuum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.GasMixture;

/**
 * What the gas in each node consists of: shares carried along with the net flows, implicit in time, so that they stay between
 * 0 and 1 for any step. Gases do not diffuse against the flow nor separate. What walls give off counts as water.
 */
final class Composition {

	/** Change of a share from which the flow laws are worked out anew. */
	private static final double NOTICEABLE = 1e-3;
	/** Change of a share that may wait while the pressures rest. */
	private static final double WAITING = 1e-5;

	/** One gas: in the nodes, as of the last effective gas, and let in (Pa m3/s). */
	private record Species(Gas gas, double[] share, double[] next, double[] shown, double[] inlet) {
	}

	private final int nodes;
	private final List<Species> species = new ArrayList<>();
	private final Gas[] effective;
	private final double[] right;
	/** Amounts of gas at the last time of carrying, and what passed the links since, Pa m3. */
	private final double[] before;
	private final double[] gas;
	private final DenseSystem system;
	private boolean resting;
	/** Fastest change of a share at the last look, 1/s. */
	private double drift = Double.POSITIVE_INFINITY;
	private double waiting;

	Composition(int nodes, int links) {
		this.nodes = nodes;
		effective = new Gas[nodes];
		right = new double[nodes];
		before = new double[nodes];
		gas = new double[links];
		system = new DenseSystem(nodes);
		Arrays.fill(effective, Gas.AIR);
	}

	private Species of(Gas gas) {
		for (Species one : species) {
			if (one.gas.equals(gas)) {
				return one;
			}
		}
		Species added = new Species(gas, new double[nodes], new double[nodes], new double[nodes], new double[nodes]);
		species.add(added);
		resting = false;
		return added;
	}

	void fill(int node, Gas gas) {
		of(gas);
		for (Species one : species) {
			one.share[node] = one.gas.equals(gas) ? 1 : 0;
			one.shown[node] = one.share[node];
		}
		effective[node] = gas;
		resting = false;
	}

	void let(Gas gas, int node, double throughput) {
		Species one = of(gas);
		if (one.inlet[node] != throughput) {
			one.inlet[node] = throughput;
			resting = false;
		}
	}

	double inlet(int node) {
		double sum = 0;
		for (Species one : species) {
			sum += one.inlet[node];
		}
		return sum;
	}

	double inlet(int node, Gas gas) {
		for (Species one : species) {
			if (one.gas.equals(gas)) {
				return one.inlet[node];
			}
		}
		return 0;
	}

	double share(int node, Gas gas) {
		for (Species one : species) {
			if (one.gas.equals(gas)) {
				return one.share[node];
			}
		}
		return 0;
	}

	Gas effective(int node) {
		return effective[node];
	}

	/** Flows changed: what rests no longer does. */
	void disturb() {
		resting = false;
		drift = Double.POSITIVE_INFINITY;
	}

	/** The amounts changed at once, by a setting. */
	void restart(double[] amounts) {
		System.arraycopy(amounts, 0, before, 0, nodes);
		Arrays.fill(gas, 0);
		waiting = 0;
	}

	/** Whether nothing changes any more. */
	boolean still() {
		return resting || species.size() == 1;
	}

	/**
	 * Lets time go by.
	 *
	 * @param amounts
	 *            after the step: pressure times capacity, Pa m3; infinite where the pressure is given
	 * @param passed
	 *            gas that passed each link in the step, Pa m3
	 * @param outgassing
	 *            water, Pa m3/s
	 * @param steady
	 *            whether the pressures rest, so that slow changes of shares may wait
	 * @return whether an effective gas changed noticeably
	 */
	boolean pass(Link[] links, double[] amounts, double[] passed, double[] outgassing, double step, boolean steady) {
		if (species.size() == 1) {
			return false;
		}
		waiting += step;
		for (int l = 0; l < passed.length; l++) {
			gas[l] += passed[l];
		}
		if (steady && waiting * drift < WAITING) {
			return false;
		}
		return flush(links, amounts, outgassing);
	}

	/** Carries the shares over the time that waits. */
	boolean flush(Link[] links, double[] amounts, double[] outgassing) {
		if (waiting == 0) {
			return false;
		}
		carry(links, amounts, outgassing);
		waiting = 0;
		Arrays.fill(gas, 0);
		return refresh();
	}

	private void carry(Link[] links, double[] amounts, double[] outgassing) {
		double[] a = system.matrix();
		Arrays.fill(a, 0);
		for (int i = 0; i < nodes; i++) {
			a[i * nodes + i] = Double.isInfinite(amounts[i]) ? 1 : Double.MIN_NORMAL + amounts[i];
		}
		for (int l = 0; l < links.length; l++) {
			int source = gas[l] >= 0 ? links[l].from : links[l].to;
			int sink = gas[l] >= 0 ? links[l].to : links[l].from;
			double moved = Math.abs(gas[l]);
			if (!Double.isInfinite(amounts[sink])) {
				a[sink * nodes + source] -= moved;
			}
			if (!Double.isInfinite(amounts[source])) {
				a[source * nodes + source] += moved;
			}
		}
		system.factorise();
		double largest = 0;
		for (Species one : species) {
			boolean water = one.gas.equals(Gas.WATER);
			for (int i = 0; i < nodes; i++) {
				right[i] = Double.isInfinite(amounts[i]) ? one.share[i]
						: before[i] * one.share[i]
								+ waiting * (one.inlet[i] + (water ? outgassing[i] : 0));
			}
			system.solve(right);
			for (int i = 0; i < nodes; i++) {
				largest = Math.max(largest, Math.abs(right[i] - one.share[i]));
				one.next[i] = right[i];
			}
		}
		settleSums();
		System.arraycopy(amounts, 0, before, 0, nodes);
		drift = largest / waiting;
		resting = largest < WAITING;
	}

	/** Rounding apart the shares add up to 1 by themselves. */
	private void settleSums() {
		for (int i = 0; i < nodes; i++) {
			double sum = 0;
			for (Species one : species) {
				sum += Math.max(0, one.next[i]);
			}
			for (Species one : species) {
				one.share[i] = sum > 0 ? Math.max(0, one.next[i]) / sum : one.share[i];
			}
		}
	}

	private boolean refresh() {
		boolean changed = false;
		for (int i = 0; i < nodes; i++) {
			double off = 0;
			for (Species one : species) {
				off = Math.max(off, Math.abs(one.share[i] - one.shown[i]));
			}
			if (off > NOTICEABLE) {
				double[] now = new double[species.size()];
				for (int g = 0; g < now.length; g++) {
					Species one = species.get(g);
					now[g] = Math.max(0, one.share[i]);
					one.shown[i] = one.share[i];
				}
				effective[i] = GasMixture.of(species.stream().map(Species::gas).toList(), now);
				changed = true;
			}
		}
		return changed;
	}
}
