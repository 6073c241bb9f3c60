package org.ionwright.spectrum.formula;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Recursive descent over one formula; the grammar is that of {@link Formula#parse}. */
final class FormulaParser {

	private static final int MOST_ATOMS = 100_000;
	private static final int MOST_CHARGES = 1000;
	/** Of brackets in brackets: no formula has more, and an endless row of brackets must not exhaust the stack. */
	private static final int DEEPEST = 50;
	private static final int LONGEST = 2000;
	private static final String OPENING = "([{";
	private static final String CLOSING = ")]}";
	private static final String DOTS = ".*\u00B7\u2022\u22C5";
	private static final Map<String, String> NAMED_LABELS = Map.of("D", "[2H]", "T", "[3H]");

	private final String text;
	private int position;
	private int depth;

	FormulaParser(String text) {
		this.text = text;
	}

	Formula parse() {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("formula '" + text.substring(0, 20) + "…' has " + text.length()
					+ " characters; up to " + LONGEST + " are read");
		}
		SortedMap<String, Integer> atoms = new TreeMap<>();
		add(atoms, group('\0'), 1);
		while (position < text.length() && DOTS.indexOf(peek()) >= 0) {
			position++;
			int times = count();
			add(atoms, group('\0'), times);
		}
		int charge = position < text.length() ? charge() : 0;
		if (position < text.length()) {
			throw wrong("the end after the charge");
		}
		return new Formula(atoms, charge);
	}

	/** Reads up to the closing bracket; for 0 up to the end, a dot or a charge. */
	private SortedMap<String, Integer> group(char close) {
		if (++depth > DEEPEST) {
			throw wrong("no more than " + DEEPEST + " brackets in each other");
		}
		SortedMap<String, Integer> atoms = new TreeMap<>();
		while (position < text.length() && peek() != close && !(close == '\0' && endsFormula(peek()))) {
			char c = peek();
			if (c == '[' && position + 1 < text.length() && isDigit(text.charAt(position + 1))) {
				label(atoms);
			} else if (OPENING.indexOf(c) >= 0) {
				position++;
				SortedMap<String, Integer> inner = group(CLOSING.charAt(OPENING.indexOf(c)));
				position++;
				add(atoms, inner, atoms.isEmpty() && isChargeOfWhole(c) ? 1 : count());
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
		if (atoms.isEmpty()) {
			throw wrong("an element symbol");
		}
		depth--;
		return atoms;
	}

	/** After the square bracket round the whole formula, digits before a sign are charges: [C8H12N4O2]2+. */
	private boolean isChargeOfWhole(char bracket) {
		return bracket == '[' && depth == 1 && text.substring(position).matches("\\d+[+-]");
	}

	/** [13C], or [13C6] for six such atoms; a further count may follow the bracket. */
	private void label(SortedMap<String, Integer> atoms) {
		int start = position++;
		int number = number(400, "a mass number");
		String label = "[" + number + (position < text.length() && isCapital(peek()) ? letters() : "") + "]";
		if (!Elements.labels().contains(label)) {
			position = start;
			throw wrong("an isotope of the table such as [13C]; it has no " + label);
		}
		int inside = count();
		if (position >= text.length() || peek() != ']') {
			throw wrong("']' after the isotope");
		}
		position++;
		SortedMap<String, Integer> atom = new TreeMap<>();
		atom.put(label, inside);
		add(atoms, atom, count());
	}

	private String symbol() {
		int start = position;
		String symbol = letters();
		String label = NAMED_LABELS.getOrDefault(symbol, "");
		if (label.isEmpty() && !Elements.symbols().contains(symbol)) {
			position = start;
			throw wrong("one of the elements " + String.join(" ", Elements.symbols()));
		}
		return label.isEmpty() ? symbol : label;
	}

	private String letters() {
		int start = position++;
		while (position < text.length() && peek() >= 'a' && peek() <= 'z') {
			position++;
		}
		return text.substring(start, position);
	}

	private int count() {
		return position < text.length() && isDigit(peek()) ? number(MOST_ATOMS, "a count") : 1;
	}

	private int number(int most, String what) {
		int start = position;
		while (position < text.length() && isDigit(peek())) {
			position++;
		}
		int number = position - start > 6 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(start, position));
		if (number == 0 || number > most) {
			position = start;
			throw wrong(what + " from 1 to " + most);
		}
		return number;
	}

	/** One sign or several alike, or a number with its sign after ^ or after the bracket round the whole. */
	private int charge() {
		if (peek() == '^') {
			position++;
		}
		int number = position < text.length() && isDigit(peek()) ? number(MOST_CHARGES, "a number of charges") : 0;
		int start = position;
		while (position < text.length() && isSign(peek()) && peek() == text.charAt(start)) {
			position++;
		}
		int signs = position - start;
		if (signs == 0 || number > 0 && signs > 1) {
			position = start;
			throw wrong("a charge such as +, -- or ^2+");
		}
		return (text.charAt(start) == '+' ? 1 : -1) * Math.max(number, signs);
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

	private boolean endsFormula(char c) {
		return c == '^' || isSign(c) || DOTS.indexOf(c) >= 0 || isDigit(c) && isChargeAfterBracket();
	}

	private boolean isChargeAfterBracket() {
		return position > 0 && text.charAt(position - 1) == ']' && text.substring(position).matches("\\d+[+-]");
	}

	private static boolean isSign(char c) {
		return c == '+' || c == '-';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z';
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
