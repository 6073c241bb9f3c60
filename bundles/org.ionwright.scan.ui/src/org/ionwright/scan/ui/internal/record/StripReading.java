package org.ionwright.scan.ui.internal.record;

import java.util.List;
import java.util.Optional;

/**
 * A reading that is recorded.
 *
 * @param path
 *            in the instrument model; tells readings apart
 * @param name
 *            for people
 * @param unit
 *            of the recorded values; empty for plain numbers and states
 * @param decades
 *            whether it spans so many that a logarithmic scale fits
 * @param states
 *            words for the values 0, 1 and so on of a state; empty for a quantity
 */
public record StripReading(String path, String name, String unit, boolean decades, List<String> states) {

	public StripReading {
		states = List.copyOf(states);
	}

	/** The word for a value of a state; empty for a quantity and for a value that has none. */
	public Optional<String> word(double value) {
		int index = (int) Math.rint(value);
		return index == value && index >= 0 && index < states.size() ? Optional.of(states.get(index))
				: Optional.empty();
	}
}
