package org.ionwright.spectrum.formula;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Isotopes by symbol from {@code isotopes.csv} (NIST) beside this class: of an element in its natural mixture,
 * {@code C}, or of a labelled atom, {@code [13C]}, which is one isotope alone. Elements without natural isotopes, such
 * as technetium, exist as labelled atoms only.
 */
public final class Elements {

	private static final Map<String, List<Isotope>> NATURAL = new TreeMap<>();
	private static final Map<String, List<Isotope>> LABELLED = new TreeMap<>();

	static {
		read();
	}

	private Elements() {
	}

	/** Symbols of the elements that have natural isotopes. */
	public static Set<String> symbols() {
		return Collections.unmodifiableSet(NATURAL.keySet());
	}

	/** Symbols of the labelled atoms, such as {@code [2H]}. */
	public static Set<String> labels() {
		return Collections.unmodifiableSet(LABELLED.keySet());
	}

	/**
	 * Lightest first, abundances sum to 1.
	 *
	 * @throws IllegalArgumentException
	 *             when neither element nor label is in the table
	 */
	public static List<Isotope> isotopes(String symbol) {
		return Optional.ofNullable(NATURAL.get(symbol)).or(() -> Optional.ofNullable(LABELLED.get(symbol)))
				.orElseThrow(() -> new IllegalArgumentException(
						"no element '" + symbol + "' in the isotope table; it has " + String.join(" ", symbols())));
	}

	/** The isotope that most atoms are; the lighter of two alike. */
	public static Isotope mostAbundant(String symbol) {
		Isotope best = isotopes(symbol).getFirst();
		for (Isotope isotope : isotopes(symbol)) {
			best = isotope.abundance() > best.abundance() ? isotope : best;
		}
		return best;
	}

	private static void read() {
		try (@Nullable
		InputStream file = Elements.class.getResourceAsStream("isotopes.csv")) {
			if (file == null) {
				throw new IllegalStateException("isotopes.csv is missing from the bundle");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.startsWith("#")) {
					String[] cells = line.split(",");
					add(cells[1], Integer.parseInt(cells[2]), Double.parseDouble(cells[3]),
							Double.parseDouble(cells[4]));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("isotopes.csv cannot be read", e);
		}
	}

	private static void add(String symbol, int massNumber, double mass, double abundance) {
		LABELLED.put("[" + massNumber + symbol + "]", List.of(new Isotope(massNumber, mass, 1)));
		if (abundance > 0) {
			NATURAL.computeIfAbsent(symbol, s -> new ArrayList<>()).add(new Isotope(massNumber, mass, abundance));
		}
	}
}
