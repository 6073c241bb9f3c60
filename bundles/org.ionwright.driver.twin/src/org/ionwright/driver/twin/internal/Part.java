package org.ionwright.driver.twin.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;

/** The parts of a twin that can be opened, and the part of the instrument model each stands for. */
enum Part {

	SOURCE("source", "ionSource."), VACUUM("vacuum", "vacuumSystem."), ANALYSER("analyser", "analyser."), DETECTOR(
			"detector", "detector.");

	private final String address;
	private final String prefix;

	Part(String address, String prefix) {
		this.address = address;
		this.prefix = prefix;
	}

	static Optional<Part> named(String address) {
		return Arrays.stream(values()).filter(part -> part.address.equals(address)).findAny();
	}

	static String names() {
		return Arrays.stream(values()).map(part -> part.address).collect(Collectors.joining(", "));
	}

	String address() {
		return address;
	}

	/** Path in the twin of a parameter of this part. */
	String path(String name) {
		return prefix + name;
	}

	List<ParameterDescription> parameters() {
		return Twin.parameters().stream().filter(parameter -> parameter.path().startsWith(prefix)).map(this::describe)
				.toList();
	}

	private ParameterDescription describe(TwinParameter parameter) {
		return new ParameterDescription(parameter.path().substring(prefix.length()), parameter.label(),
				parameter.unit(), parameter.writable() ? Access.READ_WRITE : Access.READ_ONLY, parameter.minimum(),
				parameter.maximum(), parameter.ratePerSecond(), parameter.tolerance(), parameter.safeValue());
	}
}
