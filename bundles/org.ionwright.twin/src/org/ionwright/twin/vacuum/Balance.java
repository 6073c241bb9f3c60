package org.ionwright.twin.vacuum;

import java.util.Arrays;

/** What the pressures do at this moment: dp/dt = (sum of flows + loads)/capacity for each node. */
final class Balance {

	/** Relative change of a pressure that shows a slope. */
	private static final double PROBE = 1e-6;
	private static final double LEAST_PROBE = 1e-16;

	private final Link[] links;
	/** Volume times reference temperature over own temperature, m3; infinite where the pressure is given. */
	final double[] capacity;
	/** Gas given off or let in, Pa m3/s at the reference temperature. */
	final double[] load;

	/** Flow of each link at the last look at the rates, and how it changes with the pressures at either end. */
	final double[] flow;
	private final double[] byStart;
	private final double[] byEnd;

	Balance(Link[] links, int nodes) {
		this.links = links;
		flow = new double[links.length];
		byStart = new double[links.length];
		byEnd = new double[links.length];
		capacity = new double[nodes];
		load = new double[nodes];
	}

	int size() {
		return capacity.length;
	}

	void rates(double[] p, double[] rates) {
		System.arraycopy(load, 0, rates, 0, rates.length);
		for (int l = 0; l < links.length; l++) {
			Link link = links[l];
			flow[l] = link.flow(p);
			rates[link.from] -= flow[l];
			rates[link.to] += flow[l];
		}
		for (int i = 0; i < rates.length; i++) {
			rates[i] /= capacity[i];
		}
	}

	/** Rows of d rate / d pressure. */
	void slopes(double[] p, double[] slopes) {
		int n = capacity.length;
		Arrays.fill(slopes, 0);
		for (int l = 0; l < links.length; l++) {
			Link link = links[l];
			double start = p[link.from];
			double end = p[link.to];
			double now = link.flow(start, end);
			double probe = PROBE * start + LEAST_PROBE;
			byStart[l] = (link.flow(start + probe, end) - now) / probe;
			probe = PROBE * end + LEAST_PROBE;
			byEnd[l] = (link.flow(start, end + probe) - now) / probe;
			slopes[link.from * n + link.from] -= byStart[l] / capacity[link.from];
			slopes[link.from * n + link.to] -= byEnd[l] / capacity[link.from];
			slopes[link.to * n + link.from] += byStart[l] / capacity[link.to];
			slopes[link.to * n + link.to] += byEnd[l] / capacity[link.to];
		}
	}

	/**
	 * Adds what passed each link in an implicit sub-step: its flow at the beginning plus slope times change of pressures, so
	 * that it agrees to the last digit with what the nodes gained.
	 */
	void passed(double[] change, double step, double[] gas) {
		for (int l = 0; l < links.length; l++) {
			Link link = links[l];
			gas[l] += step * (flow[l] + byStart[l] * change[link.from] + byEnd[l] * change[link.to]);
		}
	}
}
