package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.ACQUISITION_METHOD__POLARITY;
import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__PARAMETER;
import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__VALUE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;

/** What a method sets before it scans. */
public final class SettingRules {

	private static final String HIGH_VOLTAGE = "ionSource.ioniser.capillaryVoltage";
	/** What must stand before the high voltage is on. */
	private static final List<String> BEFORE_HIGH_VOLTAGE = List.of("ionSource.ioniser.desolvationGasFlow",
			"ionSource.ioniser.chamber.gasInlet.setFlow", "ionSource.ioniser.chamber.heater.temperature",
			"ionSource.ioniser.chamber.pressureSetpoint", "ionSource.liquidSupply.flow");

	private SettingRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				new CheckedRule<>("M.SETTING", "settings name settings of the instrument, once each",
						SettingRules::names),
				new CheckedRule<>("M.VALUE", "settings are in the range of their parameter", SettingRules::values),
				new CheckedRule<>("M.POLARITY", "method and ioniser have one polarity", SettingRules::polarity),
				new CheckedRule<>("S2.04",
						"gas, heat, chamber pressure and liquid before high voltage (seed 001, claim 1)",
						SettingRules::order));
	}

	/** Of the method, then of its segments. */
	private static List<List<MethodSetting>> lists(MethodCase subject) {
		return Stream.concat(Stream.<List<MethodSetting>>of(subject.method().getSettings()),
				subject.method().getSegments().stream().map(MethodSegment::getSettings)).toList();
	}

	/** All settings and timed events. */
	private static List<MethodSetting> all(MethodCase subject) {
		return Stream.concat(lists(subject).stream().flatMap(List::stream),
				EventRules.lists(subject).stream().flatMap(List::stream)).toList();
	}

	private static void names(MethodCase subject, Report report) {
		for (List<MethodSetting> settings : lists(subject)) {
			Set<String> seen = new HashSet<>();
			for (MethodSetting setting : settings) {
				String path = ParameterPaths.of(setting);
				if (!path.isEmpty() && !seen.add(path)) {
					report.warning(setting, METHOD_SETTING__PARAMETER,
							ParameterPaths.label(subject, path) + " is set twice; the last value counts.");
				}
				if (setting instanceof TimedEvent) {
					report.error(setting, METHOD_SETTING__PARAMETER,
							"A timed event stands among the settings, which are made before the scans; move it to"
									+ " the events.");
				}
			}
		}
		for (MethodSetting setting : all(subject)) {
			String path = ParameterPaths.of(setting);
			if (path.isEmpty()) {
				report.error(setting, METHOD_SETTING__PARAMETER,
						"The setting names no parameter; expected a path such as "
								+ "ionSource.coneVoltage.");
			}
			if (subject.instrument().isPresent() && !path.isEmpty()) {
				Optional<ModelValue> value = ModelPaths.resolve(subject.instrument().get(), path);
				if (value.isEmpty()) {
					report.error(setting, METHOD_SETTING__PARAMETER, path + " is no parameter of '"
							+ subject.instrument().get().getName() + "'.");
				} else if (value.flatMap(ModelValue::quantity).filter(known -> known.role() == Role.SETTING)
						.isEmpty()) {
					report.error(setting, METHOD_SETTING__PARAMETER,
							ParameterPaths.label(subject, path) + " cannot be set by a method: it is "
									+ ParameterPaths.role(value.get()) + ".");
				}
			}
		}
	}

	private static void values(MethodCase subject, Report report) {
		for (MethodSetting setting : all(subject)) {
			Optional<Quantity> quantity = subject.instrument()
					.flatMap(instrument -> ModelPaths.resolve(instrument, ParameterPaths.of(setting)))
					.flatMap(ModelValue::quantity).filter(known -> known.role() == Role.SETTING);
			if (Double.isFinite(setting.getValue())) {
				quantity.flatMap(known -> Ranges.check(known, setting.getValue())).ifPresent(trouble -> report
						.add(Severity.ERROR, ModelPaths.pathOf(setting, METHOD_SETTING__VALUE), trouble.message()));
			}
		}
	}

	private static void polarity(MethodCase subject, Report report) {
		subject.instrument().map(MassSpectrometer::getIonSource).map(source -> source.getIoniser())
				.filter(ioniser -> ioniser.getPolarity() != subject.method().getPolarity())
				.ifPresent(ioniser -> report.error(subject.method(), ACQUISITION_METHOD__POLARITY,
						"The method measures " + subject.method().getPolarity() + " ions, but the ioniser makes "
								+ ioniser.getPolarity() + " ones; change one of the two."));
	}

	private static void order(MethodCase subject, Report report) {
		List<String> paths = subject.method().getSettings().stream().map(ParameterPaths::of).toList();
		int voltage = paths.indexOf(HIGH_VOLTAGE);
		for (String needed : BEFORE_HIGH_VOLTAGE) {
			if (voltage >= 0 && paths.lastIndexOf(needed) > voltage) {
				report.error(subject.method().getSettings().get(voltage), METHOD_SETTING__PARAMETER,
						"Method enables high voltage before " + ParameterPaths.inSentence(subject, needed)
								+ " is set (seed 001, claim 1 order);"
								+ " move the capillary voltage behind it.");
			}
		}
	}
}
