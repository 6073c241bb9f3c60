package org.ionwright.twin.sample;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;

/**
 * A peptide or protein by its sequence in one-letter code, N terminus first, with modifications in round brackets after
 * the residue (or before the first): {@code M(ox)RFA}, {@code (ac)SLPK(cam)}. Known are ox, ph, ac, me, dime, trime, cam
 * (carbamidomethyl), de (deamidated), fo, amid (of the C terminus), pyroQ, pyroE, ss (a cysteine of a bridge, written on
 * both); any other as a formula gained or lost, {@code K(+C2H2O)}, {@code S(-H2O)}.
 *
 * @param residues
 *            in one-letter code
 * @param formula
 *            of the whole molecule
 */
public record Peptide(String residues, Formula formula) {

	private static final Map<Character, String> RESIDUES = Map.ofEntries(Map.entry('G', "C2H3NO"),
			Map.entry('A', "C3H5NO"), Map.entry('S', "C3H5NO2"), Map.entry('P', "C5H7NO"), Map.entry('V', "C5H9NO"),
			Map.entry('T', "C4H7NO2"), Map.entry('C', "C3H5NOS"), Map.entry('L', "C6H11NO"), Map.entry('I', "C6H11NO"),
			Map.entry('N', "C4H6N2O2"), Map.entry('D', "C4H5NO3"), Map.entry('Q', "C5H8N2O2"),
			Map.entry('K', "C6H12N2O"), Map.entry('E', "C5H7NO3"), Map.entry('M', "C5H9NOS"), Map.entry('H', "C6H7N3O"),
			Map.entry('F', "C9H9NO"), Map.entry('R', "C6H12N4O"), Map.entry('Y', "C9H9NO2"),
			Map.entry('W', "C11H10N2O"), Map.entry('U', "C3H5NOSe"), Map.entry('O', "C12H19N3O2"));

	private static final Map<String, String> MODIFICATIONS = Map.ofEntries(Map.entry("ox", "+O"),
			Map.entry("ph", "+HPO3"), Map.entry("ac", "+C2H2O"), Map.entry("me", "+CH2"), Map.entry("dime", "+C2H4"),
			Map.entry("trime", "+C3H6"), Map.entry("cam", "+C2H3NO"), Map.entry("de", "+O-NH"), Map.entry("fo", "+CO"),
			Map.entry("amid", "+NH-O"), Map.entry("pyroQ", "-NH3"), Map.entry("pyroE", "-H2O"), Map.entry("ss", "-H"));

	private static final int LONGEST = 5000;

	/**
	 * @throws IllegalArgumentException
	 *             naming the text, the position from 1 and what was expected
	 */
	public static Peptide parse(String text) {
		StringBuilder residues = new StringBuilder();
		SortedMap<String, Integer> atoms = new TreeMap<>();
		add(atoms, Formula.parse("H2O"), 1);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			String residue = RESIDUES.getOrDefault(c, "");
			if (c == '(') {
				int end = text.indexOf(')', i);
				if (end < 0) {
					throw wrong(text, i, "a ')' after the modification");
				}
				modify(atoms, text, i, text.substring(i + 1, end));
				i = end;
			} else if (residue.isEmpty() || residues.length() == LONGEST) {
				throw wrong(text, i, residue.isEmpty() ? "one of ACDEFGHIKLMNOPQRSTUVWY or a modification in brackets"
						: "no more than " + LONGEST + " residues");
			} else {
				residues.append(c);
				add(atoms, Formula.parse(residue), 1);
			}
		}
		if (residues.isEmpty()) {
			throw wrong(text, text.length(), "a residue");
		}
		Optional<String> missing = atoms.keySet().stream().filter(symbol -> atoms.getOrDefault(symbol, 0) < 0)
				.findAny();
		if (missing.isPresent()) {
			throw new IllegalArgumentException("sequence '" + text + "' loses more " + missing.get() + " than it has");
		}
		atoms.values().removeIf(count -> count == 0);
		return new Peptide(residues.toString(), new Formula(atoms));
	}

	private static void modify(SortedMap<String, Integer> atoms, String text, int position, String name) {
		String change = MODIFICATIONS.getOrDefault(name, name) + "";
		if (!change.startsWith("+") && !change.startsWith("-")) {
			throw wrong(text, position, "a modification of " + new TreeMap<>(MODIFICATIONS).keySet()
					+ ", or a formula with + or -");
		}
		for (Adduct.Term term : Adduct.parse(change).terms()) {
			add(atoms, term.formula(), term.times());
		}
	}

	private static void add(SortedMap<String, Integer> atoms, Formula formula, int times) {
		formula.atoms().forEach((symbol, count) -> atoms.merge(symbol, count * times, Integer::sum));
	}

	private static IllegalArgumentException wrong(String text, int position, String expected) {
		String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
		return new IllegalArgumentException("sequence '" + text + "' has " + found + " at position " + (position + 1)
				+ "; expected " + expected);
	}
}
