package org.ionwright.spectrum.run;

import java.util.List;

/**
 * Something that can be chosen about an exported file.
 *
 * @param key
 *            in {@link ExportOptions}
 * @param label
 *            for people
 * @param values
 *            what is possible, the usual one first
 */
public record ExportChoice(String key, String label, List<String> values) {

	public ExportChoice {
		values = List.copyOf(values);
		if (values.isEmpty()) {
			throw new IllegalArgumentException("the choice " + key + " has nothing to choose");
		}
	}
}
