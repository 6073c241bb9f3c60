package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.CONDITION__HYSTERESIS;
import static org.ionwright.model.method.MethodPackage.Literals.CONDITION__READING;
import static org.ionwright.model.method.MethodPackage.Literals.CONDITION__THRESHOLD;
import static org.ionwright.model.method.MethodPackage.Literals.FAULT_POLICY__PART;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.Comparison;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** What a method watches while it scans, and what it does when a device fails. */
public final class ConditionRules {

	/** What can be watched besides the values of the instrument: the sum of the counts of the last scan. */
	public static final String TOTAL_ION_COUNT = "spectrum.totalIonCount";

	private ConditionRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				new CheckedRule<>("M.CONDITION", "conditions watch a reading, and can be met", ConditionRules::check),
				new CheckedRule<>("M.FAULT", "fault policies are for parts of the instrument, one each",
						ConditionRules::faults));
	}

	private static void check(MethodCase subject, Report report) {
		subject.method().getConditions().forEach(condition -> check(subject, condition, report));
		for (MethodSegment segment : subject.method().getSegments()) {
			segment.getConditions().forEach(condition -> check(subject, condition, report));
		}
		counts(subject, report);
	}

	private static void check(MethodCase subject, Condition condition, Report report) {
		String path = ParameterPaths.text(condition.getReading());
		if (path.isEmpty()) {
			report.error(condition, CONDITION__READING, "The condition watches nothing; expected a path such as "
					+ "ionSource.ioniser.capillaryCurrent, or " + TOTAL_ION_COUNT + ".");
		} else if (path.equals(TOTAL_ION_COUNT)) {
			if (condition.getThreshold() < 0) {
				report.warning(condition, CONDITION__THRESHOLD, always("a number of ions is never below 0"));
			}
		} else if (subject.instrument().isPresent()) {
			reading(subject.instrument().get(), path, condition, report);
		}
	}

	private static void reading(MassSpectrometer instrument, String path, Condition condition, Report report) {
		Optional<ModelValue> value = ModelPaths.resolve(instrument, path);
		Optional<Quantity> quantity = value.flatMap(ModelValue::quantity)
				.filter(known -> known.role() == Role.READBACK || known.role() == Role.SETTING);
		if (value.isEmpty()) {
			report.error(condition, CONDITION__READING,
					path + " is no parameter of '" + instrument.getName() + "'.");
		} else if (quantity.isEmpty()) {
			report.error(condition, CONDITION__READING, path + " does not change during a run: it is "
					+ ParameterPaths.role(value.get()) + ". Watch a reading or a setting.");
		} else {
			threshold(quantity.get(), condition, report);
		}
	}

	private static void threshold(Quantity quantity, Condition condition, Report report) {
		double back = condition.getComparison() == Comparison.ABOVE
				? condition.getThreshold() - condition.getHysteresis()
				: condition.getThreshold() + condition.getHysteresis();
		if (condition.getThreshold() < quantity.hardwareMin() || condition.getThreshold() > quantity.hardwareMax()) {
			report.warning(condition, CONDITION__THRESHOLD, always(quantity.label() + " goes from "
					+ quantity.text(quantity.hardwareMin()) + " to " + quantity.text(quantity.hardwareMax())));
		} else if (back < quantity.hardwareMin() || back > quantity.hardwareMax()) {
			report.warning(condition, CONDITION__HYSTERESIS, "The condition can be met once only: "
					+ quantity.label() + " never comes back to " + quantity.text(back)
					+ ". Take a smaller hysteresis.");
		}
	}

	private static String always(String why) {
		return "The reading is always or never on this side of the threshold: " + why + ". Take another threshold.";
	}

	/** Ions that go into an output are not counted. */
	private static void counts(MethodCase subject, Report report) {
		boolean counted = subject.method().getSegments().stream().map(MethodSegment::getScan)
				.anyMatch(scan -> scan != null && scan.getOutput() == IonSink.DETECTOR);
		conditions(subject).filter(condition -> TOTAL_ION_COUNT.equals(condition.getReading()) && !counted)
				.forEach(condition -> report.error(condition, CONDITION__READING, "No segment counts ions, so "
						+ TOTAL_ION_COUNT + " has no value; let a segment use the detector."));
	}

	private static Stream<Condition> conditions(MethodCase subject) {
		return Stream.concat(subject.method().getConditions().stream(),
				subject.method().getSegments().stream().flatMap(segment -> segment.getConditions().stream()));
	}

	private static void faults(MethodCase subject, Report report) {
		Set<String> seen = new HashSet<>();
		for (FaultPolicy policy : subject.method().getFaultPolicies()) {
			String part = ParameterPaths.text(policy.getPart());
			if (!seen.add(part)) {
				report.error(policy, FAULT_POLICY__PART, (part.isEmpty() ? "All other devices have" : part + " has")
						+ " a policy already; remove one of the two.");
			}
			if (subject.instrument().isPresent()
					&& ModelPaths.object(subject.instrument().get(), part).isEmpty()) {
				report.error(policy, FAULT_POLICY__PART, part + " is no part of '"
						+ subject.instrument().get().getName() + "'; name a part that has a device.");
			}
		}
	}
}
