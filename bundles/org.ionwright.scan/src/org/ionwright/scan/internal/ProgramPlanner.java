package org.ionwright.scan.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Comparison;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.PlannedEvent;
import org.ionwright.scan.PlannedFault;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunProgram;

/** What a method does besides scanning, as the engine does it. */
final class ProgramPlanner {

	private ProgramPlanner() {
	}

	static RunProgram program(AcquisitionMethod method) {
		return new RunProgram(Math.max(1, method.getRepeats()), text(method.getTuneSet()), events(method.getEvents()),
				conditions(method.getConditions()),
				method.getFaultPolicies().stream().map(ProgramPlanner::fault).toList());
	}

	static PlannedSetting setting(MethodSetting setting) {
		return new PlannedSetting(text(setting.getParameter()), setting.getValue(), setting.getRampTime());
	}

	static List<PlannedEvent> events(List<TimedEvent> events) {
		return events.stream().map(event -> new PlannedEvent(event.getTime(), setting(event))).toList();
	}

	static List<PlannedCondition> conditions(List<Condition> conditions) {
		return conditions.stream()
				.map(condition -> new PlannedCondition(text(condition.getName()), text(condition.getReading()),
						condition.getComparison() == Comparison.ABOVE, condition.getThreshold(),
						condition.getHysteresis(), condition.getHoldTime(), condition.getAction()))
				.toList();
	}

	private static PlannedFault fault(FaultPolicy policy) {
		return new PlannedFault(text(policy.getPart()), policy.getAction(), policy.getRetries(),
				policy.getRetryDelay());
	}

	static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
