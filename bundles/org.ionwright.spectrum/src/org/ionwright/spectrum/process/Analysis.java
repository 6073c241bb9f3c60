package org.ionwright.spectrum.process;

import java.util.List;
import java.util.Map;

/**
 * A step that makes a table of a trace and ends a chain. {@link Steps} has them all.
 *
 * @param name
 *            lower case and hyphens
 * @param label
 *            for menus
 * @param help
 *            one line
 * @param reference
 *            author and year of the method
 */
public record Analysis(String name, String label, String help, String reference, ProcessingStep.Input input,
		List<StepParameter> parameters, Work work) {

	/** The work itself; a pure function, throws {@link IllegalArgumentException} in words. */
	@FunctionalInterface
	public interface Work {

		ResultTable apply(Trace trace, StepValues values);
	}

	public Analysis {
		parameters = List.copyOf(parameters);
	}

	/**
	 * @param values
	 *            by name; what is not given takes its preset
	 * @throws IllegalArgumentException
	 *             when the trace or a value does not suit, in words
	 */
	public ResultTable run(Trace trace, Map<String, String> values) {
		if (!input.takes(trace)) {
			throw new IllegalArgumentException(label + " needs " + input.words());
		}
		return work.apply(trace, StepValues.of(parameters, values));
	}
}
