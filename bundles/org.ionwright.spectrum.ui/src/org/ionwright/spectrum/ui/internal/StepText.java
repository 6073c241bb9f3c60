package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.ionwright.spectrum.process.ProcessingStep;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.process.StepParameter;
import org.ionwright.spectrum.process.Steps;

/** Steps of processing in words. */
final class StepText {

	private StepText() {
	}

	/** The name as people say it; the stored name of a step that this software does not know. */
	static String label(StepCall call) {
		return Steps.find(call.step()).map(ProcessingStep::label).orElse(call.step());
	}

	/** The values, with the labels of their parameters. */
	static String values(StepCall call) {
		List<StepParameter> known = Steps.find(call.step()).map(ProcessingStep::parameters).orElse(List.of());
		return call.values().entrySet().stream().map(value -> known.stream()
				.filter(each -> each.name().equals(value.getKey())).findFirst()
				.map(each -> each.label() + " " + value.getValue() + (each.unit().isEmpty() ? "" : " " + each.unit()))
				.orElse(value.getKey() + " " + value.getValue())).collect(Collectors.joining(", "));
	}

	/** Those that work on a spectrum, for the menu: not those that read from the run or have a place of their own. */
	static List<ProcessingStep> offered() {
		return Steps.all().stream().filter(step -> step.input() != ProcessingStep.Input.RUN
				&& !step.name().equals("subtract-average")).toList();
	}
}
