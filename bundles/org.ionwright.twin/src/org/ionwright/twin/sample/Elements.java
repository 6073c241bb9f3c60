package org.ionwright.twin.sample;

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

/** Isotopes by element symbol, lightest first, from {@code isotopes.csv} (NIST) beside this class. */
public final class Elements {

	private static final Map<String, List<Isotope>> TABLE = read();

	private Elements() {
	}

	/** Symbols known. */
	public static Set<String> symbols() {
		return TABLE.keySet();
	}

	/**
	 * @throws IllegalArgumentException
	 *             when the element is not in the table
	 */
	public static List<Isotope> isotopes(String symbol) {
		return Optional.ofNullable(TABLE.get(symbol)).orElseThrow(() -> new IllegalArgumentException(
				"no element '" + symbol + "' in the isotope table; it has " + symbols()));
	}

	private static Map<String, List<Isotope>> read() {
		Map<String, List<Isotope>> table = new TreeMap<>();
		try (@Nullable
		InputStream file = Elements.class.getResourceAsStream("isotopes.csv")) {
			if (file == null) {
				throw new IllegalStateException("isotopes.csv is missing from the bundle");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.startsWith("#")) {
					String[] cells = line.split(",");
					table.computeIfAbsent(cells[0], symbol -> new ArrayList<>()).add(new Isotope(
							Integer.parseInt(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("isotopes.csv cannot be read", e);
		}
		return Collections.unmodifiableMap(table);
	}
}
