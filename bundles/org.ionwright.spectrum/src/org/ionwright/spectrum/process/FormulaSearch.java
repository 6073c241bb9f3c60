package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.spectrum.formula.Elements;
import org.ionwright.spectrum.formula.Formula;

/**
 * All formulas with a monoisotopic mass within a tolerance and numbers of atoms within limits. Exhaustive: heavy elements
 * first, the lightest is reckoned from what is left. Equivalents of rings and double bonds (DBE) are 1 + sum of n (v - 2)/2
 * with the valences v of Kind and Fiehn (2007) (N 3, P 3, S 2, Si 4); whole for molecules and radical ions, half for
 * even-electron ions. The rules flag a candidate and strike none out.
 */
public final class FormulaSearch {

	/**
	 * What is sought.
	 *
	 * @param mass
	 *            monoisotopic, of the neutral atoms (the electrons of a charge added back), u, above 0 to 20,000
	 * @param tolerance
	 *            u, above 0 to 1
	 * @param limits
	 *            least and greatest number of atoms by element symbol or label such as [13C]
	 * @param leastDbe
	 *            smallest equivalents of rings and double bonds; -0.5 for protonated saturated molecules
	 * @param mostDbe
	 *            greatest
	 */
	public record Search(double mass, double tolerance, SortedMap<String, Limit> limits, double leastDbe,
			double mostDbe) {

		public Search {
			Checked.range("mass (u)", mass, Double.MIN_NORMAL, 20_000);
			Checked.range("tolerance (u)", tolerance, Double.MIN_NORMAL, 1);
			limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
			limits.keySet().forEach(Elements::isotopes);
			if (limits.isEmpty()) {
				throw new IllegalArgumentException(
						"no element is allowed; give limits such as C0-50 H0-100 N0-10 O0-20");
			}
			if (!(mostDbe >= leastDbe)) {
				throw new IllegalArgumentException("rings and double bonds from " + leastDbe + " to " + mostDbe);
			}
		}
	}

	/** Numbers of atoms, both ends included. */
	public record Limit(int least, int most) {

		public Limit {
			Checked.range("least number of atoms", least, 0, 10_000);
			Checked.range("greatest number of atoms", most, least, 10_000);
		}
	}

	/**
	 * A formula within the tolerance.
	 *
	 * @param error
	 *            sought less computed mass, u
	 * @param ppm
	 *            the same, ppm of the computed mass
	 * @param dbe
	 *            equivalents of rings and double bonds
	 * @param evenElectron
	 *            whether the DBE is half, as in even-electron ions; molecules and radical ions have it whole
	 * @param nitrogenRule
	 *            whether nominal mass and number of nitrogens have the parities that belong to the DBE (even mass with an even
	 *            number of nitrogens where it is whole, the reverse where it is half). Elements in their main isotopes keep it
	 *            by themselves; it fails with labels such as [13C] and elements of odd valence and even mass
	 * @param usualRatio
	 *            whether atoms per carbon lie where 99.7 % of known compounds do (Kind and Fiehn 2007, rules 4 and 5)
	 */
	public record Candidate(Formula formula, double error, double ppm, double dbe, boolean evenElectron,
			boolean nitrogenRule, boolean usualRatio) {
	}

	/** More candidates say that mass and limits decide nothing. */
	public static final int MOST = 50_000;
	/** Steps after which a search is given up: some seconds. */
	private static final long MOST_STEPS = 400_000_000L;

	private static final Pattern LIMIT = Pattern
			.compile("(\\[\\d{1,3}[A-Z][a-z]?\\]|[A-Z][a-z]?)(\\d{1,5})(?:-(\\d{1,5}))?");
	private static final Map<String, Integer> VALENCE = Map.ofEntries(Map.entry("H", 1), Map.entry("Li", 1),
			Map.entry("Na", 1), Map.entry("K", 1), Map.entry("F", 1), Map.entry("Cl", 1), Map.entry("Br", 1),
			Map.entry("I", 1), Map.entry("O", 2), Map.entry("S", 2), Map.entry("Se", 2), Map.entry("N", 3),
			Map.entry("P", 3), Map.entry("B", 3), Map.entry("As", 3), Map.entry("C", 4), Map.entry("Si", 4),
			Map.entry("Ge", 4), Map.entry("Sn", 4));
	private static final Map<String, Double> MOST_PER_CARBON = Map.of("F", 1.5, "Cl", 0.8, "Br", 0.8, "N", 1.3, "O",
			1.2,
			"P", 0.3, "S", 0.8, "Si", 0.5);

	private final Search search;
	private final String[] symbols;
	private final double[] masses;
	private final int[] least;
	private final int[] most;
	/** Mass that the elements from an index on have at least and at most. */
	private final double[] restLeast;
	private final double[] restMost;
	private final int[] counts;
	private final List<Candidate> found = new ArrayList<>();
	private long steps;

	private FormulaSearch(Search search) {
		this.search = search;
		symbols = search.limits().keySet().toArray(new String[0]);
		Arrays.sort(symbols,
				Comparator.comparingDouble((String symbol) -> -Elements.mostAbundant(symbol).mass()));
		int n = symbols.length;
		masses = new double[n];
		least = new int[n];
		most = new int[n];
		counts = new int[n];
		restLeast = new double[n + 1];
		restMost = new double[n + 1];
		for (int i = n - 1; i >= 0; i--) {
			masses[i] = Elements.mostAbundant(symbols[i]).mass();
			Limit limit = Objects.requireNonNull(search.limits().get(symbols[i]));
			least[i] = limit.least();
			most[i] = limit.most();
			restLeast[i] = restLeast[i + 1] + least[i] * masses[i];
			restMost[i] = restMost[i + 1] + most[i] * masses[i];
		}
	}

	/**
	 * The candidates, nearest first.
	 *
	 * @throws IllegalArgumentException
	 *             when more than {@link #MOST} fit, or the limits are so wide that the search would not end in seconds
	 */
	public static List<Candidate> find(Search search) {
		FormulaSearch run = new FormulaSearch(search);
		run.choose(0, search.mass());
		run.found.sort(Comparator.comparingDouble((Candidate candidate) -> Math.abs(candidate.error()))
				.thenComparing(candidate -> candidate.formula().toString()));
		return List.copyOf(run.found);
	}

	/**
	 * Reads limits such as {@code C0-50 H0-100 N2 [13C]0-1}: a symbol or label with a number or a range, parted by blanks or
	 * commas.
	 *
	 * @throws IllegalArgumentException
	 *             naming the part that is none
	 */
	public static SortedMap<String, Limit> limits(String text) {
		SortedMap<String, Limit> limits = new TreeMap<>();
		for (String part : text.strip().split("[\\s,]+")) {
			Matcher matcher = LIMIT.matcher(part);
			if (!matcher.matches()) {
				throw new IllegalArgumentException(
						"'" + (part.length() > 40 ? part.substring(0, 40) : part)
								+ "' is no limit such as C0-50 or N2");
			}
			int least = Integer.parseInt(matcher.group(2));
			limits.put(matcher.group(1),
					new Limit(least, matcher.group(3) == null ? least : Integer.parseInt(matcher.group(3))));
		}
		limits.keySet().forEach(Elements::isotopes);
		return limits;
	}

	private void choose(int element, double left) {
		if (++steps > MOST_STEPS || found.size() > MOST
				|| (steps & 0xffff) == 0 && Thread.currentThread().isInterrupted()) {
			throw new IllegalArgumentException(found.size() > MOST
					? "more than " + MOST + " formulas fit; take a smaller tolerance or fewer elements"
					: "the search was given up after " + steps + " steps; take a smaller mass or narrower limits");
		}
		double mass = masses[element];
		double tolerance = search.tolerance();
		int low = (int) Math.max(least[element],
				Math.ceil((left - tolerance - restMost[element + 1]) / mass - 1e-12));
		int high = (int) Math.min(most[element],
				Math.floor((left + tolerance - restLeast[element + 1]) / mass + 1e-12));
		for (int count = high; count >= low; count--) {
			counts[element] = count;
			double rest = left - count * mass;
			if (element + 1 < masses.length) {
				choose(element + 1, rest);
			} else if (Math.abs(rest) <= tolerance) {
				add();
			}
		}
	}

	private void add() {
		SortedMap<String, Integer> atoms = new TreeMap<>();
		double mass = 0;
		double dbe = 1;
		for (int i = 0; i < symbols.length; i++) {
			if (counts[i] > 0) {
				atoms.put(symbols[i], counts[i]);
				mass += counts[i] * masses[i];
				dbe += counts[i] * (VALENCE.getOrDefault(element(symbols[i]), 2) - 2) / 2.0;
			}
		}
		double error = search.mass() - mass;
		if (atoms.isEmpty() || Math.abs(error) > search.tolerance() || dbe < search.leastDbe()
				|| dbe > search.mostDbe()) {
			return;
		}
		Formula formula = new Formula(atoms);
		boolean half = dbe != Math.rint(dbe);
		boolean oddNitrogens = number(atoms, "N") % 2 != 0;
		boolean oddMass = Math.round(formula.nominalMass()) % 2 != 0;
		found.add(new Candidate(formula, error, error / mass * 1e6, dbe, half, oddMass == (oddNitrogens != half),
				usual(atoms)));
	}

	private static boolean usual(SortedMap<String, Integer> atoms) {
		double carbons = number(atoms, "C");
		double hydrogens = number(atoms, "H") / carbons;
		return carbons > 0 && hydrogens >= 0.2 && hydrogens <= 3.1 && MOST_PER_CARBON.entrySet().stream()
				.allMatch(limit -> number(atoms, limit.getKey()) <= limit.getValue() * carbons);
	}

	/** Atoms of an element, labelled ones among them. */
	private static int number(SortedMap<String, Integer> atoms, String symbol) {
		return atoms.entrySet().stream().filter(atom -> element(atom.getKey()).equals(symbol))
				.mapToInt(Map.Entry::getValue).sum();
	}

	private static String element(String symbol) {
		return symbol.startsWith("[") ? symbol.replaceAll("[\\[\\]0-9]", "") : symbol;
	}
}
