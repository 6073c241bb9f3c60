package org.ionwright.spectrum.process;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.ionwright.spectrum.Representation;

/**
 * A step that makes a trace: from the run itself, or from the trace before it. {@link Steps} has them all.
 *
 * @param name
 *            as it is stored: lower case and hyphens
 * @param label
 *            for menus
 * @param help
 *            one line
 * @param reference
 *            author and year of the method; empty for plain arithmetic
 */
public record ProcessingStep(String name, String label, String help, String reference, Input input,
		List<StepParameter> parameters, Work work) {

	/** What a step starts from. */
	public enum Input {
		/** The run: only as the first step of a chain. */
		RUN,
		/** A trace over m/z, profile. */
		PROFILE,
		/** A trace over m/z, profile or sticks. */
		SPECTRUM,
		/** Any profile: over m/z or time. */
		CURVE,
		/** Any trace. */
		ANY;

		/** Whether a trace fits. */
		public boolean takes(Trace trace) {
			boolean profile = trace.representation() == Representation.PROFILE;
			return switch (this) {
			case RUN -> false;
			case PROFILE -> profile && trace.axis() == Trace.Axis.MZ;
			case SPECTRUM -> trace.axis() == Trace.Axis.MZ;
			case CURVE -> profile;
			case ANY -> true;
			};
		}

		String words() {
			return switch (this) {
			case RUN -> "the run and must be the first step";
			case PROFILE -> "a profile over m/z";
			case SPECTRUM -> "a spectrum";
			case CURVE -> "a profile, no sticks";
			case ANY -> "a trace";
			};
		}
	}

	/** The work itself; a pure function. */
	@FunctionalInterface
	public interface Work {

		/**
		 * @param input
		 *            empty for steps that start from the run
		 * @throws IOException
		 *             when the run cannot be read, or the thread was interrupted
		 * @throws IllegalArgumentException
		 *             when the data do not suit the step, in words
		 */
		Trace apply(RawRun run, Optional<Trace> input, StepValues values) throws IOException;
	}

	public ProcessingStep {
		parameters = List.copyOf(parameters);
	}
}
