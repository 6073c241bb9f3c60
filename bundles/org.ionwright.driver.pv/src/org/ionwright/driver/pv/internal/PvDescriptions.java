package org.ionwright.driver.pv.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.transport.PvValue;

/** What a parameter is, from its configuration and what its variable says. Pure. */
final class PvDescriptions {

	private PvDescriptions() {
	}

	/** Limits for display are no limits of a reading: real values go beyond them. */
	static ParameterDescription reading(PvMapping mapping, PvValue variable, String unit, String where)
			throws DeviceException {
		List<String> states = states(mapping, variable, where);
		if (!states.isEmpty()) {
			return ParameterDescription.state(mapping.name(), mapping.label(), states);
		}
		return ParameterDescription.readOnly(mapping.name(), mapping.label(), unit,
				otherwise(mapping.minimum(), Double.NEGATIVE_INFINITY),
				otherwise(mapping.maximum(), Double.POSITIVE_INFINITY));
	}

	/**
	 * The narrower of the limits of variable and configuration holds.
	 *
	 * @throws DeviceException
	 *             reason CONFIGURATION when there are none
	 */
	static ParameterDescription settable(PvMapping mapping, PvValue variable, PvConversion conversion, String where)
			throws DeviceException {
		List<String> states = states(mapping, variable, where);
		if (!states.isEmpty()) {
			return new ParameterDescription(mapping.name(), mapping.label(), "1", Access.READ_WRITE, 0,
					states.size() - 1, Double.POSITIVE_INFINITY, 0.5, mapping.safe(), states, mapping.role());
		}
		boolean control = variable.controlLow() < variable.controlHigh();
		double one = conversion.value(control ? variable.controlLow() : variable.displayLow());
		double other = conversion.value(control ? variable.controlHigh() : variable.displayHigh());
		boolean told = Double.isFinite(one) && Double.isFinite(other);
		double low = told ? Math.min(one, other) : Double.NEGATIVE_INFINITY;
		double high = told ? Math.max(one, other) : Double.POSITIVE_INFINITY;
		double minimum = Math.max(low, otherwise(mapping.minimum(), low));
		double maximum = Math.min(high, otherwise(mapping.maximum(), high));
		if (!Double.isFinite(minimum) || !Double.isFinite(maximum)) {
			throw wrong(where, "has no limits for setting; give minimum and maximum in the configuration");
		}
		if (minimum >= maximum || mapping.safe() < minimum || mapping.safe() > maximum) {
			throw wrong(where, String.format(Locale.ROOT,
					"can be set from %.6g to %.6g %s, which leaves nothing of the limits or the safe value configured",
					low, high, conversion.unit()));
		}
		return new ParameterDescription(mapping.name(), mapping.label(), conversion.unit(), Access.READ_WRITE, minimum,
				maximum, mapping.rate(), otherwise(mapping.tolerance(), 1e-3 * (maximum - minimum)), mapping.safe(),
				List.of(), mapping.role());
	}

	private static List<String> states(PvMapping mapping, PvValue variable, String where) throws DeviceException {
		List<String> choices = variable.choices();
		if (!mapping.states().isEmpty()) {
			if (!choices.isEmpty() && choices.size() != mapping.states().size()) {
				throw wrong(where, "has the states " + choices + ", but the configuration gives "
						+ mapping.states().size() + " words");
			}
			return mapping.states();
		}
		List<String> words = choices.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
		boolean usable = new HashSet<>(words).size() == words.size() && words.stream().noneMatch(String::isEmpty);
		return usable ? words : IntStream.range(0, words.size()).mapToObj(i -> "state " + i).toList();
	}

	private static double otherwise(double value, double standard) {
		return Double.isNaN(value) ? standard : value;
	}

	private static DeviceException wrong(String where, String what) {
		return new DeviceException(DeviceReason.CONFIGURATION, where + " " + what);
	}
}
