package org.ionwright.twin.gas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.ionwright.twin.internal.GaussLegendre;
import org.ionwright.twin.internal.InRange;
import org.ionwright.twin.internal.LinearEquations;

/**
 * Chance W of a molecule that enters a round tube to leave at the other end: free molecular flow, walls that scatter by the
 * cosine law (Clausing 1932). With the radius as unit of length, a molecule from the wall at x leaves at the far end L
 * with the chance w(x) = F(L - x) + integral K(x - y) w(y) dy; F(z) = 2/(s (z^2 + 2 + z s)), s = sqrt(z^2 + 4), is the
 * share of a wall ring's molecules that hit the opening at a distance z, K = -F' what hits the wall there. Then W =
 * 4/(L + sqrt(L^2 + 4))^2 + integral 2 F(x) w(x) dx.
 * <p>
 * w is a polynomial of degree 9 on panels that grow from both ends; the kernel, which has a kink at z = 0, is integrated in
 * pieces that grow from there. As all of a ring's molecules go somewhere, F(x) + F(L - x) + integral K = 1 replaces the
 * diagonal, which keeps long tubes exact. Error below 1e-9 of W for L from 0 to 1e5 radii; some milliseconds.
 */
public final class Clausing {

	/** Longest tube in radii. */
	public static final double LONGEST = 1e5;

	private static final int DEGREE = 10;
	private static final GaussLegendre PANEL = GaussLegendre.of(DEGREE);
	private static final GaussLegendre PIECE = GaussLegendre.of(12);
	private static final double[] BARYCENTRIC = barycentric();
	private static final double FIRST = 0.25;

	private final double length;
	private final double[] borders;
	private final double[] at;

	private Clausing(double length) {
		this.length = length;
		borders = borders(length);
		at = new double[(borders.length - 1) * DEGREE];
		for (int i = 0; i < at.length; i++) {
			double left = borders[i / DEGREE];
			double right = borders[i / DEGREE + 1];
			at[i] = (left + right) / 2 + PANEL.nodes()[i % DEGREE] * (right - left) / 2;
		}
	}

	/**
	 * W.
	 *
	 * @param lengthOverRadius
	 *            0 to 1e5
	 */
	public static double transmission(double lengthOverRadius) {
		InRange.between("length over radius", lengthOverRadius, 0, LONGEST);
		return lengthOverRadius < 1e-9 ? 1 : new Clausing(lengthOverRadius).transmission();
	}

	/** Santeler (1986): 1/(1 + 3/8 x (1 + 1/(3(1 + x/7)))) with x = length over radius; within 0.7 %. */
	public static double santeler(double lengthOverRadius) {
		double x = lengthOverRadius;
		return 1 / (1 + 0.375 * x * (1 + 1 / (3 * (1 + x / 7))));
	}

	private double transmission() {
		double[] w = LinearEquations.solve(matrix(), rightSide());
		double sum = 4 / square(length + Math.sqrt(length * length + 4));
		double[] pieces = pieces(0);
		for (int piece = 0; piece + 1 < pieces.length; piece++) {
			double[] weights = new double[DEGREE];
			for (int g = 0; g < PIECE.nodes().length; g++) {
				double half = (pieces[piece + 1] - pieces[piece]) / 2;
				double y = pieces[piece] + half * (1 + PIECE.nodes()[g]);
				int panel = panel(y);
				interpolate(panel, y, weights);
				for (int k = 0; k < DEGREE; k++) {
					sum += PIECE.weights()[g] * half * 2 * toOpening(y) * weights[k] * w[panel * DEGREE + k];
				}
			}
		}
		return sum;
	}

	private double[] rightSide() {
		double[] right = new double[at.length];
		for (int i = 0; i < right.length; i++) {
			right[i] = toOpening(length - at[i]);
		}
		return right;
	}

	private double[][] matrix() {
		double[][] a = new double[at.length][at.length];
		double[] weights = new double[DEGREE];
		for (int i = 0; i < at.length; i++) {
			double x = at[i];
			a[i][i] = toOpening(x) + toOpening(length - x);
			double[] pieces = pieces(x);
			for (int piece = 0; piece + 1 < pieces.length; piece++) {
				double half = (pieces[piece + 1] - pieces[piece]) / 2;
				int panel = panel(pieces[piece] + half);
				for (int g = 0; g < PIECE.nodes().length; g++) {
					double y = pieces[piece] + half * (1 + PIECE.nodes()[g]);
					double kernel = PIECE.weights()[g] * half * toWall(Math.abs(x - y));
					interpolate(panel, y, weights);
					a[i][i] += kernel;
					for (int k = 0; k < DEGREE; k++) {
						a[i][panel * DEGREE + k] -= kernel * weights[k];
					}
				}
			}
		}
		return a;
	}

	private static double toOpening(double z) {
		double s = Math.sqrt(z * z + 4);
		return 2 / (s * (z * z + 2 + z * s));
	}

	private static double toWall(double z) {
		double s3 = Math.pow(z * z + 4, 1.5);
		return (6 * z * z + 32) / (s3 * (s3 + z * (z * z + 6)));
	}

	/** Panels that double from both ends towards the middle. */
	private static double[] borders(double length) {
		List<Double> left = new ArrayList<>(List.of(0.0));
		for (double size = FIRST; left.getLast() + 1.5 * size < length / 2; size *= 2) {
			left.add(left.getLast() + size);
		}
		double[] borders = new double[2 * left.size() + 1];
		borders[left.size()] = length / 2;
		for (int i = 0; i < left.size(); i++) {
			borders[i] = left.get(i);
			borders[borders.length - 1 - i] = length - left.get(i);
		}
		return borders;
	}

	/** Borders of panels and of pieces that double from a point. */
	private double[] pieces(double x) {
		TreeSet<Double> pieces = new TreeSet<>();
		for (double border : borders) {
			pieces.add(border);
		}
		pieces.add(x);
		for (double z = 1; z < length; z *= 2) {
			if (x - z > 0) {
				pieces.add(x - z);
			}
			if (x + z < length) {
				pieces.add(x + z);
			}
		}
		return pieces.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private int panel(double y) {
		int panel = 0;
		while (panel + 2 < borders.length && y > borders[panel + 1]) {
			panel++;
		}
		return panel;
	}

	/** Weights of the nodes of a panel for the value at y. */
	private void interpolate(int panel, double y, double[] weights) {
		double sum = 0;
		for (int k = 0; k < DEGREE; k++) {
			double distance = y - at[panel * DEGREE + k];
			if (distance == 0) {
				Arrays.fill(weights, 0);
				weights[k] = 1;
				return;
			}
			weights[k] = BARYCENTRIC[k] / distance;
			sum += weights[k];
		}
		for (int k = 0; k < DEGREE; k++) {
			weights[k] /= sum;
		}
	}

	private static double[] barycentric() {
		double[] weights = new double[DEGREE];
		for (int k = 0; k < DEGREE; k++) {
			weights[k] = 1;
			for (int j = 0; j < DEGREE; j++) {
				weights[k] /= j == k ? 1 : PANEL.nodes()[k] - PANEL.nodes()[j];
			}
		}
		return weights;
	}

	private static double square(double x) {
		return x * x;
	}
}
