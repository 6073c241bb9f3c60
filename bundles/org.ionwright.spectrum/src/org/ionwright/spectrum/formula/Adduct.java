package org.ionwright.spectrum.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a molecule takes up or loses to become an ion: {@code H}, {@code Na}, {@code -H}, {@code 2H}, {@code H+Na},
 * {@code H-H2O}, {@code HCOO}, {@code Na-2H}; with the molecule named also several of it, {@code 2M+H} or
 * {@code [2M+Na]+}; {@code none}, {@code M} or nothing for an ion that only gained or lost electrons. Solvents have
 * short names: ACN, MeOH, IPA, DMSO, FA (formic acid), HAc, TFA.
 *
 * @param molecules
 *            of the sample in one ion
 */
public record Adduct(int molecules, List<Term> terms) {

	/**
	 * @param times
	 *            negative for a loss
	 */
	public record Term(int times, Formula formula) {

		/** Charge that this term brings, as far as the common ions are known; neutral otherwise. */
		int carried() {
			return times * CHARGES.getOrDefault(formula.toString(), 0);
		}

		@Override
		public String toString() {
			return (times < 0 ? "-" : "+") + (Math.abs(times) == 1 ? "" : Integer.toString(Math.abs(times))) + formula;
		}
	}

	public static final Adduct NONE = new Adduct(1, List.of());

	private static final Map<String, Integer> CHARGES = Map.ofEntries(Map.entry("H", 1), Map.entry("[2H]", 1),
			Map.entry("Li", 1), Map.entry("Na", 1), Map.entry("K", 1), Map.entry("Rb", 1), Map.entry("Cs", 1),
			Map.entry("Ag", 1), Map.entry("Tl", 1), Map.entry("H4N", 1), Map.entry("Mg", 2), Map.entry("Ca", 2),
			Map.entry("Sr", 2), Map.entry("Ba", 2), Map.entry("Mn", 2), Map.entry("Fe", 2), Map.entry("Co", 2),
			Map.entry("Ni", 2), Map.entry("Cu", 2), Map.entry("Zn", 2), Map.entry("Cd", 2), Map.entry("Pb", 2),
			Map.entry("Al", 3), Map.entry("F", -1), Map.entry("Cl", -1), Map.entry("Br", -1), Map.entry("I", -1),
			Map.entry("HO", -1), Map.entry("CHO2", -1), Map.entry("C2H3O2", -1), Map.entry("C2F3O2", -1),
			Map.entry("NO3", -1), Map.entry("CHO3", -1), Map.entry("HO4S", -1), Map.entry("H2O4P", -1));

	private static final Map<String, String> SHORT = Map.of("ACN", "C2H3N", "MeOH", "CH4O", "IPA", "C3H8O", "DMSO",
			"C2H6OS", "FA", "CH2O2", "HAc", "C2H4O2", "TFA", "C2HF3O2");
	private static final int MOST = 1000;

	public Adduct {
		if (molecules < 1 || molecules > MOST) {
			throw new IllegalArgumentException(molecules + " molecules in an ion; there are 1 to " + MOST);
		}
		terms = List.copyOf(terms);
	}

	/**
	 * @throws IllegalArgumentException
	 *             naming the text and what was expected
	 */
	public static Adduct parse(String text) {
		// charges after the bracket say nothing new: the charge is given beside the adduct
		String inner = text.strip().replaceFirst("^\\[(\\d*M(?![a-z]).*)\\]\\d*[+-]*$", "$1");
		if (inner.isEmpty() || inner.equals("none")) {
			return NONE;
		}
		List<Term> terms = new ArrayList<>();
		int molecules = 1;
		String[] parts = inner.split("(?=[+-])");
		for (int i = 0; i < parts.length; i++) {
			String part = Objects.requireNonNull(parts[i]);
			boolean loss = part.startsWith("-");
			String rest = part.replaceFirst("^[+-]", "");
			String digits = rest.replaceFirst("\\D.*", "");
			String name = rest.substring(digits.length());
			int times = digits.isEmpty() ? 1 : digits.length() > 4 ? MOST + 1 : Integer.parseInt(digits);
			if (times < 1 || times > MOST || name.isEmpty() || name.equals("M") && (i > 0 || loss)) {
				throw new IllegalArgumentException("adduct '" + text + "' has '" + part
						+ "'; expected terms such as H, 2H, +Na or -H2O with 1 to " + MOST + " each, after M at most");
			}
			if (name.equals("M")) {
				molecules = times;
			} else {
				terms.add(new Term(loss ? -times : times, formula(text, name)));
			}
		}
		return new Adduct(molecules, terms);
	}

	private static Formula formula(String text, String name) {
		try {
			return Formula.parse(Objects.requireNonNull(SHORT.getOrDefault(name, name)));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("adduct '" + text + "': " + e.getMessage(), e);
		}
	}

	/** Charge that the adduct brings once. */
	public int carried() {
		return terms.stream().mapToInt(Term::carried).sum();
	}

	/**
	 * The terms for a number of charges: as they are if they bring it; with their only charged term repeated for each
	 * charge, {@code H} and 3 to +3H; with H lost instead of gained for negative ions; without charged terms where the
	 * molecule has all the charge itself; otherwise as they are.
	 */
	Adduct forCharge(int charge) {
		List<Term> charged = terms.stream().filter(term -> term.carried() != 0).toList();
		if (charge == 0 && carried() != 0) {
			return new Adduct(molecules, terms.stream().filter(term -> term.carried() == 0).toList());
		}
		if (charge == 0 || carried() == charge || charged.size() != 1) {
			return this;
		}
		Term carrier = charged.getFirst();
		boolean proton = carrier.equals(new Term(1, carrier.formula())) && carrier.formula().toString().equals("H");
		if (charge % carrier.carried() != 0 || charge / carrier.carried() < 0 && !proton) {
			return this;
		}
		int factor = charge / carrier.carried();
		return new Adduct(molecules, terms.stream()
				.map(term -> term == carrier ? new Term(term.times() * factor, term.formula()) : term).toList());
	}

	/** Whether ions of this adduct have the given sign: no sodium adduct is negative. */
	public boolean suits(boolean negative) {
		int carried = forCharge(negative ? -1 : 1).carried();
		return negative ? carried <= 0 : carried >= 0;
	}

	/** Why an ion of this adduct and charge is unusual; empty when it is not. */
	public Optional<String> doubt(int charge) {
		int carried = forCharge(charge).carried();
		return terms.isEmpty() || carried == charge ? Optional.empty()
				: Optional.of("adduct " + this + " brings the charge " + carried + ", the ion has " + charge
						+ ": the difference is taken as electrons");
	}

	@Override
	public String toString() {
		return (molecules == 1 ? "" : Integer.toString(molecules)) + "M"
				+ terms.stream().map(Term::toString).collect(Collectors.joining());
	}
}
