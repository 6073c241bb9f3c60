package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__BLOCKS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__HIGH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__HYSTERESIS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__LOW;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__NAME;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.USER_INTERLOCK__READING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.LimitText;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.UserInterlock;
import org.ionwright.model.validation.Rule;

/** Interlocks of one's own: what is watched exists, its band has a width and its unit, and it blocks something. */
public final class UserInterlockRules {

	private UserInterlockRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(new CheckedRule<>("M.INTERLOCK",
				"interlocks of one's own watch a reading in a band and block something", UserInterlockRules::check));
	}

	private static void check(MassSpectrometer instrument, Report report) {
		Set<String> names = new HashSet<>();
		instrument.getInterlocks().stream().map(Interlock::getName).map(ParameterPaths::text).forEach(names::add);
		for (UserInterlock rule : instrument.getUserInterlocks()) {
			String name = ParameterPaths.text(rule.getName()).strip();
			if (name.isEmpty() || !names.add(name)) {
				report.error(rule, USER_INTERLOCK__NAME, name.isEmpty()
						? "The interlock has no name; trips and refusals are told by it."
						: "Another interlock is called '" + name + "' already; take another name.");
			}
			if (rule.getBlocks().isEmpty()) {
				report.error(rule, USER_INTERLOCK__BLOCKS, "It blocks nothing; choose what must not be raised.");
			}
			reading(instrument, rule, report);
		}
	}

	private static void reading(MassSpectrometer instrument, UserInterlock rule, Report report) {
		String path = ParameterPaths.text(rule.getReading()).strip();
		Optional<String> unit = ReadPaths.unit(instrument, path);
		if (unit.isPresent()) {
			band(rule, unit.get(),
					ModelPaths.resolve(instrument, path).flatMap(ModelValue::quantity), report);
		} else if (ReadPaths.known(instrument, path)) {
			report.error(rule, USER_INTERLOCK__READING,
					path + " never changes while the instrument is operated. Watch a reading or a setting.");
		} else {
			report.error(rule, USER_INTERLOCK__READING, path.isEmpty()
					? "It watches nothing; expected a path such as vacuumSystem.chambers[2].pressure."
					: "'" + path + "' is no value of this instrument; expected a path such as"
							+ " vacuumSystem.chambers[2].pressure.");
		}
	}

	private static void band(UserInterlock rule, String unit, Optional<Quantity> quantity, Report report) {
		Optional<LimitText> low = limit(rule, USER_INTERLOCK__LOW, rule.getLow(), unit, report);
		Optional<LimitText> high = limit(rule, USER_INTERLOCK__HIGH, rule.getHigh(), unit, report);
		Optional<LimitText> hysteresis = limit(rule, USER_INTERLOCK__HYSTERESIS, rule.getHysteresis(), unit, report);
		if (ParameterPaths.text(rule.getLow()).isBlank() && ParameterPaths.text(rule.getHigh()).isBlank()) {
			report.error(rule, USER_INTERLOCK__LOW,
					"It has no limit; give the lowest or the highest value allowed, or both.");
		}
		double from = low.map(LimitText::value).orElse(Double.NEGATIVE_INFINITY);
		double to = high.map(LimitText::value).orElse(Double.POSITIVE_INFINITY);
		double inside = hysteresis.map(LimitText::difference).orElse(0.0);
		if (from > to) {
			report.error(rule, USER_INTERLOCK__HIGH, "The band is empty: " + text(rule.getHigh()) + " is below "
					+ text(rule.getLow()) + "; exchange the two.");
		} else if (inside < 0 || from + inside > to - inside) {
			report.error(rule, USER_INTERLOCK__HYSTERESIS, inside < 0 ? "A hysteresis is not below 0."
					: "No reading is " + text(rule.getHysteresis())
							+ " inside this band, so it could never be re-armed; take a smaller hysteresis.");
		} else {
			quantity.filter(known -> to < known.hardwareMin() || from > known.hardwareMax())
					.ifPresent(known -> report.warning(rule, to < known.hardwareMin() ? USER_INTERLOCK__HIGH
							: USER_INTERLOCK__LOW,
							"It is never met: " + known.label() + " goes from " + known.text(known.hardwareMin())
									+ " to " + known.text(known.hardwareMax()) + "."));
		}
	}

	private static String text(@Nullable String text) {
		return ParameterPaths.text(text).strip();
	}

	/** Empty when there is none, and when it cannot be taken, which is told. */
	private static Optional<LimitText> limit(UserInterlock rule, EAttribute attribute,
			@Nullable String typed, String unit, Report report) {
		String text = text(typed);
		Optional<LimitText> limit = LimitText.of(text);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (limit.isEmpty()) {
			report.error(rule, attribute, "'" + text + "' is no number with a unit, such as 15 mbar or 200 \u00b0C.");
		} else if (!limit.get().ucum().equals(unit)) {
			report.error(rule, attribute, "'" + text + "' is in " + limit.get().ucum() + ", but " + rule.getReading()
					+ " is in " + unit + "; give it in that, or in a unit of the same kind.");
			return Optional.empty();
		}
		return limit;
	}
}
