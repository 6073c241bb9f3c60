package org.ionwright.driver.twin.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.twin.TwinParameter;

/**
 * A part of a twin that can be opened: one of those with a short name, or any part of the instrument model by its path.
 *
 * @param prefix
 *            of its quantities in the twin
 */
record Part(String address, String prefix, List<ParameterDescription> parameters) {

	private static final List<String[]> NAMED = List.of(new String[] { "source", "ionSource." },
			new String[] { "vacuum", "vacuumSystem." }, new String[] { "analyser", "analyser." },
			new String[] { "detector", "detector." }, new String[] { "gas", "gasSystem." });

	/** The part of this name, or at this path, of a twin with these quantities; empty when it has nothing there. */
	static Optional<Part> of(String address, List<TwinParameter> quantities) {
		String prefix = NAMED.stream().filter(name -> name[0].equals(address)).map(name -> name[1]).findAny()
				.orElse(address + ".");
		List<ParameterDescription> parameters = quantities.stream()
				.filter(quantity -> quantity.path().startsWith(prefix)).map(quantity -> describe(quantity, prefix))
				.toList();
		return parameters.isEmpty() ? Optional.empty() : Optional.of(new Part(address, prefix, parameters));
	}

	static String names() {
		return NAMED.stream().map(name -> name[0]).collect(Collectors.joining(", "));
	}

	/** Whether the part scans masses. */
	boolean scans() {
		return prefix.equals("analyser.");
	}

	boolean settable() {
		return parameters.stream().anyMatch(parameter -> parameter.access() == Access.READ_WRITE);
	}

	/** Path in the twin of a parameter of this part. */
	String path(String name) {
		return prefix + name;
	}

	private static ParameterDescription describe(TwinParameter quantity, String prefix) {
		return new ParameterDescription(quantity.path().substring(prefix.length()), quantity.label(), quantity.unit(),
				quantity.writable() ? Access.READ_WRITE : Access.READ_ONLY, quantity.minimum(), quantity.maximum(),
				quantity.ratePerSecond(), quantity.tolerance(), quantity.safeValue(), quantity.states());
	}
}
