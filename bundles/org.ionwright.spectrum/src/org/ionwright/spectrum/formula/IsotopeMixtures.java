package org.ionwright.spectrum.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Ways to make a number of atoms of one element from its isotopes: n!/(n1! n2! …) p1^n1 p2^n2 …. Isotope by isotope
 * the number of its atoms runs up and down from the most probable one for as long as the best completion reaches the
 * threshold; the law is log-concave, so nothing beyond can reach it either, and no branch ends empty.
 */
final class IsotopeMixtures {

	private final double[] masses;
	private final double[] logAbundances;
	private final double[] logFactorial;
	/** By isotope and atoms left: most probable number of this isotope, and log of the best completion; -1 not known. */
	private final int[][] modes;
	private final double[][] bests;

	IsotopeMixtures(List<Isotope> isotopes, int atoms) {
		masses = isotopes.stream().mapToDouble(Isotope::mass).toArray();
		logAbundances = isotopes.stream().mapToDouble(isotope -> Math.log(isotope.abundance())).toArray();
		logFactorial = new double[atoms + 1];
		double lost = 0;
		for (int n = 2; n <= atoms; n++) {
			// compensated sum (Kahan 1965): thousands of roundings would show in the ninth digit
			double term = Math.log(n) - lost;
			logFactorial[n] = logFactorial[n - 1] + term;
			lost = logFactorial[n] - logFactorial[n - 1] - term;
		}
		modes = new int[masses.length][atoms + 1];
		bests = new double[masses.length][atoms + 1];
		for (int[] mode : modes) {
			Arrays.fill(mode, -1);
		}
	}

	/** Probability of the strongest mixture. */
	double highest() {
		int atoms = logFactorial.length - 1;
		return Math.exp(logFactorial[atoms] + best(0, atoms));
	}

	/** All mixtures of at least a probability, strongest first; masses are sums over the atoms, u. */
	Isotopologues.Peak[] above(double least) {
		List<Isotopologues.Peak> found = new ArrayList<>();
		int atoms = logFactorial.length - 1;
		mix(0, atoms, logFactorial[atoms], 0, Math.log(least), found);
		Isotopologues.Peak[] peaks = found.toArray(new Isotopologues.Peak[found.size()]);
		Arrays.sort(peaks, Comparator.comparingDouble(Isotopologues.Peak::probability).reversed());
		return peaks;
	}

	private void mix(int isotope, int left, double log, double mass, double least, List<Isotopologues.Peak> found) {
		if (isotope == masses.length - 1) {
			double whole = log + term(isotope, left);
			if (whole >= least) {
				found.add(new Isotopologues.Peak(mass + left * masses[isotope], Math.exp(whole)));
				Isotopologues.refuseTooMany(found.size());
			}
			return;
		}
		best(isotope, left);
		int mode = modes[isotope][left];
		for (int n = mode; n >= 0 && mixed(isotope, left, n, log, mass, least, found); n--) {
			// downwards
		}
		for (int n = mode + 1; n <= left && mixed(isotope, left, n, log, mass, least, found); n++) {
			// upwards
		}
	}

	private boolean mixed(int isotope, int left, int n, double log, double mass, double least,
			List<Isotopologues.Peak> found) {
		double with = log + term(isotope, n);
		if (with + best(isotope + 1, left - n) < least) {
			return false;
		}
		mix(isotope + 1, left - n, with, mass + n * masses[isotope], least, found);
		return true;
	}

	private double term(int isotope, int n) {
		return n == 0 ? 0 : n * logAbundances[isotope] - logFactorial[n];
	}

	/** Greatest sum of the terms of an isotope and all after it, for a number of atoms. */
	private double best(int isotope, int atoms) {
		if (modes[isotope][atoms] < 0) {
			int[] mixture = strongest(isotope, atoms);
			modes[isotope][atoms] = mixture[isotope];
			double sum = 0;
			for (int i = isotope; i < mixture.length; i++) {
				sum += term(i, mixture[i]);
			}
			bests[isotope][atoms] = sum;
		}
		return bests[isotope][atoms];
	}

	/** From the shares rounded down, moves single atoms while that makes the mixture more probable. */
	private int[] strongest(int from, int atoms) {
		int[] mixture = new int[masses.length];
		double all = 0;
		for (int i = from; i < mixture.length; i++) {
			all += Math.exp(logAbundances[i]);
		}
		int left = atoms;
		for (int i = from; i < mixture.length; i++) {
			mixture[i] = (int) Math.min(left, Math.floor(atoms * Math.exp(logAbundances[i]) / all));
			left -= mixture[i];
		}
		mixture[from] += left;
		for (boolean better = true; better;) {
			better = false;
			for (int i = from; i < mixture.length; i++) {
				for (int j = from; j < mixture.length; j++) {
					while (i != j && mixture[i] > 0
							&& Math.log(mixture[i]) + logAbundances[j] > Math.log(mixture[j] + 1)
									+ logAbundances[i] + 1e-12) {
						mixture[i]--;
						mixture[j]++;
						better = true;
					}
				}
			}
		}
		return mixture;
	}
}
