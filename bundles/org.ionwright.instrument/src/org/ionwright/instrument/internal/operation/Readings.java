package org.ionwright.instrument.internal.operation;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;

/** What is known of an instrument. */
public interface Readings {

	/**
	 * What is known now, whatever is read later: values that are looked at one after the other are of the same moment. Itself unless it
	 * changes while it is looked at.
	 */
	default Readings now() {
		return this;
	}

	Optional<LiveParameter> get(String path);

	/** The parameters that belong to something interlocks are about, those that can only be read included. */
	List<LiveParameter> guarded(Guarded what);

	boolean scanning();

	/** Devices that were connected, are to be so and cannot be used, in words; empty when there is none. */
	Optional<String> lost();

	/** The same with those that were not connected yet. */
	Optional<String> missing();

	/** Whether a device is to be connected at all. */
	boolean wanted();

	/** The first of some readings that a device gives. */
	default Optional<LiveParameter> first(List<String> paths) {
		for (String path : paths) {
			Optional<LiveParameter> found = get(path);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** The value of the first of some readings; NaN when there is none that can be trusted. */
	default double value(List<String> paths) {
		return first(paths).filter(parameter -> parameter.quality() == Quality.GOOD).map(LiveParameter::readback)
				.orElse(Double.NaN);
	}

	/** Whether something interlocks are about is on. */
	default boolean on(Guarded what) {
		if (what == Guarded.SCAN) {
			return scanning();
		}
		if (what == Guarded.FILTER_VOLTAGE && scanning()) {
			return true;
		}
		for (LiveParameter parameter : guarded(what)) {
			if (what.on(parameter)) {
				return true;
			}
		}
		return false;
	}
}
