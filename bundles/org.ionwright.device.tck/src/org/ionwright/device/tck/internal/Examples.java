package org.ionwright.device.tck.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;

/** Values to try for a parameter. Of what is dangerous only small ones. */
final class Examples {

	private static final Set<Role> DANGEROUS = EnumSet.of(Role.DETECTOR_VOLTAGE, Role.ION_SOURCE, Role.FILTER_VOLTAGE,
			Role.LENS_VOLTAGE, Role.HEATER, Role.LIQUID, Role.GAS);

	private Examples() {
	}

	/** The values in the order in which they are set; at least one for each of {@link #settables}. */
	static double[] of(Subject subject, ParameterDescription parameter) {
		double[] given = subject.examples().get(parameter.name());
		if (given != null) {
			return given;
		}
		double minimum = parameter.minimum();
		double maximum = parameter.maximum();
		if (!parameter.states().isEmpty()) {
			return DoubleStream.iterate(minimum, state -> state <= maximum, state -> state + 1).toArray();
		}
		double rest = Math.clamp(0, minimum, maximum);
		if (DANGEROUS.contains(parameter.role())) {
			return DoubleStream.of(rest, rest + 0.02 * (maximum - rest), rest + 0.05 * (maximum - rest)).distinct()
					.toArray();
		}
		return DoubleStream.of(minimum, minimum / 2 + maximum / 2, maximum).distinct().toArray();
	}

	/** A value away from rest. */
	static double lively(Subject subject, ParameterDescription parameter) {
		double[] values = of(subject, parameter);
		return values[values.length - 1];
	}

	static boolean has(Subject subject, ParameterDescription parameter) {
		return parameter.access() == Access.READ_WRITE && !subject.leftOut().containsKey(parameter.name())
				&& of(subject, parameter).length > 0;
	}

	/** What the kit may set. */
	static List<ParameterDescription> settables(Subject subject, Collection<ParameterDescription> parameters) {
		return parameters.stream().filter(parameter -> has(subject, parameter)).toList();
	}
}
