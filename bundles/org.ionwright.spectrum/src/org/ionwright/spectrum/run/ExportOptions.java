package org.ionwright.spectrum.run;

import java.util.Map;

/**
 * How to export.
 *
 * @param overwrite
 *            whether a file that exists is replaced
 * @param choices
 *            value by key; what is left out is as usual
 */
public record ExportOptions(boolean overwrite, Map<String, String> choices) {

	/** Nothing is overwritten and everything is as usual. */
	public static final ExportOptions USUAL = new ExportOptions(false, Map.of());

	public ExportOptions {
		choices = Map.copyOf(choices);
	}

	/**
	 * What was chosen.
	 *
	 * @throws IllegalArgumentException
	 *             when it is not possible, naming what is
	 */
	public String value(ExportChoice choice) {
		String value = choices.getOrDefault(choice.key(), choice.values().getFirst());
		if (!choice.values().contains(value)) {
			throw new IllegalArgumentException("'" + value + "' is no " + choice.key() + "; one of "
					+ String.join(", ", choice.values()) + " is");
		}
		return value;
	}
}
