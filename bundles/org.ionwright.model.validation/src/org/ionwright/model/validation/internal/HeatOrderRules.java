package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__PARAMETER;
import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** Gas flows before anything is heated in it, and as long as it is hot. */
public final class HeatOrderRules {

	/** K; what is cooler may be without gas. */
	private static final double COOL = 333.15;
	private static final double ZERO_CELSIUS = 273.15;

	/** A heater by the end of its path, and the gas that it heats. */
	private record Pair(String heater, String gas) {

		Optional<String> gasOf(String path) {
			return path.endsWith(heater)
					? Optional.of(path.substring(0, path.length() - heater.length()) + gas)
					: Optional.empty();
		}

		Optional<String> heaterOf(String path) {
			return path.endsWith(gas) ? Optional.of(path.substring(0, path.length() - gas.length()) + heater)
					: Optional.empty();
		}
	}

	private static final List<Pair> PAIRS = List.of(new Pair(".desolvationTemperature", ".desolvationGasFlow"),
			new Pair(".heater.temperature", ".gasInlet.setFlow"));

	private HeatOrderRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(new CheckedRule<>("M.HEAT", "gas before heat, and no heat without gas", (subject, report) -> {
			Walk walk = new Walk(subject, report, new HashMap<>());
			walk.list(subject.method().getSettings());
			walk.events(subject.method().getEvents());
			// they go by the clock of the run, so segments do not know what they have set by then
			subject.method().getEvents().forEach(event -> walk.set().put(ParameterPaths.of(event), Double.NaN));
			for (MethodSegment segment : subject.method().getSegments()) {
				walk.list(segment.getSettings());
				walk.events(segment.getEvents());
			}
		}));
	}

	/** Goes along a method; knows what was set so far. */
	private record Walk(MethodCase subject, Report report, Map<String, Double> set) {

		void list(List<MethodSetting> settings) {
			List<String> paths = settings.stream().map(ParameterPaths::of).toList();
			for (int i = 0; i < settings.size(); i++) {
				MethodSetting setting = settings.get(i);
				boolean late = false;
				for (Pair pair : PAIRS) {
					Optional<String> gas = pair.gasOf(paths.get(i)).filter(this::known);
					late = gas.isPresent() && setting.getValue() > COOL && paths.lastIndexOf(gas.get()) > i;
					if (late) {
						report.error(setting, METHOD_SETTING__PARAMETER, "The method heats before the gas flows: "
								+ label(paths.get(i)) + " is set before " + word(gas.get()) + "; move it behind.");
						break;
					}
				}
				if (!late) {
					standing(setting);
				}
				set.put(paths.get(i), setting.getValue());
			}
		}

		void events(List<TimedEvent> events) {
			List<TimedEvent> sorted = new ArrayList<>(events);
			sorted.sort(Comparator.comparingDouble(TimedEvent::getTime));
			for (TimedEvent event : sorted) {
				standing(event);
				set.put(ParameterPaths.of(event), event.getValue());
			}
		}

		private void standing(MethodSetting setting) {
			String path = ParameterPaths.of(setting);
			for (Pair pair : PAIRS) {
				pair.gasOf(path).filter(gas -> setting.getValue() > COOL && value(gas) <= 0)
						.ifPresent(gas -> report.error(setting, METHOD_SETTING__VALUE, label(path)
								+ " is raised while " + word(gas) + " is off; let the gas flow first."));
				pair.heaterOf(path).filter(heater -> setting.getValue() <= 0 && value(heater) > COOL)
						.ifPresent(heater -> report.error(setting, METHOD_SETTING__VALUE, label(path)
								+ " is shut off while " + word(heater) + " stands at "
								+ Text.number(value(heater) - ZERO_CELSIUS) + " °C; bring it to "
								+ Text.number(COOL - ZERO_CELSIUS) + " °C or less first."));
			}
		}

		private boolean known(String path) {
			return subject.instrument().isEmpty()
					|| ModelPaths.resolve(subject.instrument().get(), path).isPresent();
		}

		/** What stands when it is not set: what the instrument says; NaN for what nobody knows. */
		private double value(String path) {
			Double known = set.get(path);
			return known != null ? known
					: subject.instrument().flatMap(instrument -> ModelPaths.resolve(instrument, path))
							.flatMap(place -> place.get()).filter(Double.class::isInstance).map(Double.class::cast)
							.orElse(Double.NaN);
		}

		private String label(String path) {
			return ParameterPaths.label(subject, path);
		}

		private String word(String path) {
			return ParameterPaths.inSentence(subject, path);
		}
	}
}
