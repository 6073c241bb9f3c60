package org.ionwright.spectrum.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All steps by name, with their parameters: what menus, dialogs and stored chains go by. */
public final class Steps {

	/** Version that is stored with each step: that of this bundle. */
	public static final String SOFTWARE_VERSION = "0.1.0";

	private static final List<ProcessingStep> ALL = Stream.concat(SourceSteps.all().stream(), TraceSteps.all().stream())
			.toList();
	private static final List<Analysis> ANALYSES = Analyses.all();

	private Steps() {
	}

	/** Steps that make a trace, in the order of a menu: those that read from the run first. */
	public static List<ProcessingStep> all() {
		return ALL;
	}

	/** Steps that make a table of a trace. */
	public static List<Analysis> analyses() {
		return ANALYSES;
	}

	public static Optional<ProcessingStep> find(String name) {
		return ALL.stream().filter(step -> step.name().equals(name)).findFirst();
	}

	public static Optional<Analysis> analysis(String name) {
		return ANALYSES.stream().filter(analysis -> analysis.name().equals(name)).findFirst();
	}

	/** @throws IllegalArgumentException when there is none, naming those that are there */
	public static ProcessingStep get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("there is no step '" + name + "'; there are "
				+ String.join(", ", ALL.stream().map(ProcessingStep::name).toList())));
	}
}
