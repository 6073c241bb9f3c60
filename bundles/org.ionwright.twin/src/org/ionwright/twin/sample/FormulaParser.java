package org.ionwright.twin.sample;

import java.util.SortedMap;
import java.util.TreeMap;

/** Recursive descent over one formula. */
final class FormulaParser {

	private static final int MOST_ATOMS = 100_000;

	private final String text;
	private int position;

	FormulaParser(String text) {
		this.text = text;
	}

	SortedMap<String, Integer> parse() {
		SortedMap<String, Integer> atoms = group('\0');
		if (atoms.isEmpty()) {
			throw wrong("an element symbol");
		}
		return atoms;
	}

	/** Reads up to the closing bracket, or to the end for 0. */
	private SortedMap<String, Integer> group(char close) {
		SortedMap<String, Integer> atoms = new TreeMap<>();
		while (position < text.length() && peek() != close) {
			char c = peek();
			if (c == '(' || c == '[') {
				position++;
				SortedMap<String, Integer> inner = group(c == '(' ? ')' : ']');
				position++;
				add(atoms, inner, count());
			} else if (c >= 'A' && c <= 'Z') {
				SortedMap<String, Integer> atom = new TreeMap<>();
				atom.put(symbol(), 1);
				add(atoms, atom, count());
			} else {
				throw wrong("an element symbol or a bracket");
			}
		}
		if (close != '\0' && position >= text.length()) {
			throw wrong("'" + close + "'");
		}
		return atoms;
	}

	private String symbol() {
		int start = position++;
		while (position < text.length() && peek() >= 'a' && peek() <= 'z') {
			position++;
		}
		String symbol = text.substring(start, position);
		if (!Elements.symbols().contains(symbol)) {
			position = start;
			throw wrong("one of the elements " + String.join(" ", Elements.symbols()));
		}
		return symbol;
	}

	private int count() {
		int start = position;
		while (position < text.length() && peek() >= '0' && peek() <= '9') {
			position++;
		}
		if (start == position) {
			return 1;
		}
		String digits = text.substring(start, position);
		int count = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
		if (count == 0 || count > MOST_ATOMS) {
			position = start;
			throw wrong("a count from 1 to " + MOST_ATOMS);
		}
		return count;
	}

	private void add(SortedMap<String, Integer> atoms, SortedMap<String, Integer> inner, int times) {
		inner.forEach((symbol, count) -> {
			long sum = atoms.getOrDefault(symbol, 0) + (long) count * times;
			if (sum > MOST_ATOMS) {
				throw wrong("no more than " + MOST_ATOMS + " atoms of " + symbol);
			}
			atoms.put(symbol, (int) sum);
		});
	}

	private char peek() {
		return text.charAt(position);
	}

	private IllegalArgumentException wrong(String expected) {
		String found = position < text.length() ? "'" + peek() + "'" : "the end";
		return new IllegalArgumentException("formula '" + text + "' has " + found + " at position " + (position + 1)
				+ "; expected " + expected);
	}
}
