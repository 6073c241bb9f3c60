package org.ionwright.twin.internal;

/** Nodes and weights of Gauss and Legendre on -1 to 1, by Newton on the recurrence (Abramowitz and Stegun 25.4.29). */
public record GaussLegendre(double[] nodes, double[] weights) {

	/** @param n number of nodes, from 1 */
	public static GaussLegendre of(int n) {
		double[] nodes = new double[n];
		double[] weights = new double[n];
		for (int i = 0; i < n; i++) {
			double x = -Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
			double slope = 1;
			for (int round = 0; round < 8; round++) {
				double before = 1;
				double now = x;
				for (int k = 2; k <= n; k++) {
					double next = ((2 * k - 1) * x * now - (k - 1) * before) / k;
					before = now;
					now = next;
				}
				slope = n * (x * now - before) / (x * x - 1);
				x -= now / slope;
			}
			nodes[i] = x;
			weights[i] = 2 / ((1 - x * x) * slope * slope);
		}
		return new GaussLegendre(nodes, weights);
	}
}
