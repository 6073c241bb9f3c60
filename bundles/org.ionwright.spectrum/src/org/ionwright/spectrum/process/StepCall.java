package org.ionwright.spectrum.process;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step of a chain as it is stored. It may name a step or values that this software does not know: a chain can be shown
 * and kept all the same, but not run.
 *
 * @param step
 *            name: lower case letters, digits and hyphens, a letter first
 * @param version
 *            of the software that ran it: letters, digits, dots, hyphens and plus signs
 * @param values
 *            by name of the parameter, names as those of steps
 */
public record StepCall(String step, String version, SortedMap<String, String> values) {

	static final String NAME = "[a-z][a-z0-9-]{0,39}";
	static final String VERSION = "[0-9A-Za-z][0-9A-Za-z.+-]{0,39}";

	public StepCall {
		if (!step.matches(NAME) || !version.matches(VERSION)) {
			throw new IllegalArgumentException("'" + step + " " + version + "' is no name and version of a step");
		}
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
		values.keySet().forEach(name -> {
			if (!name.matches(NAME)) {
				throw new IllegalArgumentException("'" + name + "' is no name of a parameter");
			}
		});
	}

	/**
	 * A call by this software, complete with the presets.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such step, or a value is missing or not allowed
	 */
	public static StepCall of(String step, Map<String, String> values) {
		return new StepCall(step, Steps.SOFTWARE_VERSION,
				StepValues.of(Steps.get(step).parameters(), values).all());
	}

	/** The line that is stored. */
	@Override
	public String toString() {
		return ChainText.line(this);
	}
}
