package org.ionwright.spectrum.process;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a step's parameters, all there and all allowed. */
public final class StepValues {

	private final SortedMap<String, String> values;

	private StepValues(SortedMap<String, String> values) {
		this.values = values;
	}

	/**
	 * Those given, and the presets of the others.
	 *
	 * @throws IllegalArgumentException
	 *             when a value is missing, not allowed, or of no parameter
	 */
	public static StepValues of(List<StepParameter> parameters, Map<String, String> given) {
		SortedMap<String, String> all = new TreeMap<>();
		for (StepParameter parameter : parameters) {
			String value = Optional.ofNullable(given.get(parameter.name())).orElse(parameter.preset());
			String problem = value.isEmpty() && parameter.preset().isEmpty() ? parameter.name() + " is missing"
					: parameter.problem(value);
			if (!problem.isEmpty()) {
				throw new IllegalArgumentException(problem);
			}
			all.put(parameter.name(), value);
		}
		for (String name : given.keySet()) {
			if (!all.containsKey(name)) {
				throw new IllegalArgumentException("there is no parameter '" + name + "'; there are "
						+ (all.isEmpty() ? "none" : String.join(", ", all.keySet())));
			}
		}
		return new StepValues(all);
	}

	/** By name, as they are stored. */
	public SortedMap<String, String> all() {
		return Collections.unmodifiableSortedMap(values);
	}

	public String text(String name) {
		return Optional.ofNullable(values.get(name))
				.orElseThrow(() -> new IllegalArgumentException("there is no parameter '" + name + "'"));
	}

	public int integer(String name) {
		return Integer.parseInt(text(name));
	}

	public double number(String name) {
		return Double.parseDouble(text(name));
	}
}
