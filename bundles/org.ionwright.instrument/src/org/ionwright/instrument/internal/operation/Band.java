package org.ionwright.instrument.internal.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.InterlockStatus.Condition;

/**
 * A reading in a band, limits included.
 *
 * @param paths
 *            places it may be read at, the first that a device gives counts; empty when the instrument has none
 * @param clearLow
 *            what it must have reached to be far enough inside again
 * @param required
 *            whether nothing may be raised without the reading
 */
record Band(List<String> paths, double low, double high, double clearLow, double clearHigh, boolean required)
		implements Watch {

	static Band below(List<String> paths, double high, double clear, boolean required) {
		return new Band(paths, Double.NEGATIVE_INFINITY, high, Double.NEGATIVE_INFINITY, clear, required);
	}

	static Band above(List<String> paths, double low, double clear, boolean required) {
		return new Band(paths, low, Double.POSITIVE_INFINITY, clear, Double.POSITIVE_INFINITY, required);
	}

	/** A switch that has to be in a position. */
	static Band position(List<String> paths, int position, boolean required) {
		return new Band(paths, position - 0.5, position + 0.5, position - 0.5, position + 0.5, required);
	}

	@Override
	public Condition look(Readings readings) {
		Optional<LiveParameter> reading = readings.first(paths);
		if (reading.isEmpty()) {
			return required && !paths.isEmpty() ? Condition.UNKNOWN : Condition.NOT_WATCHED;
		}
		return look(reading.get());
	}

	/** Of a reading that is there. */
	Condition look(LiveParameter reading) {
		if (reading.quality() != Quality.GOOD) {
			return Condition.UNKNOWN;
		}
		double value = reading.readback();
		if (!(value >= low && value <= high)) {
			return Condition.NOT_MET;
		}
		return value >= clearLow && value <= clearHigh ? Condition.MET : Condition.RECOVERING;
	}

	@Override
	public String describe(Readings readings) {
		Optional<LiveParameter> reading = readings.first(paths);
		if (reading.isEmpty()) {
			return paths.isEmpty() ? "the instrument has nothing of the kind"
					: "there is no reading of " + paths.getFirst()
							+ (required ? "; connect the device that gives it, or bind one" : "");
		}
		return describe(reading.get());
	}

	String describe(LiveParameter reading) {
		if (reading.quality() != Quality.GOOD) {
			return "its reading " + reading.words() + " is " + reading.quality().name().toLowerCase(Locale.ROOT)
					+ "; wait for a fresh reading";
		}
		String is = reading.words() + " is " + reading.text(reading.readback());
		if (!reading.states().isEmpty()) {
			return is + ", allowed is " + reading.text(Math.rint((low + high) / 2));
		}
		if (low == Double.NEGATIVE_INFINITY) {
			return is + ", allowed is up to " + reading.text(high);
		}
		return is + ", allowed is " + (high == Double.POSITIVE_INFINITY ? "from " + reading.text(low) + " on"
				: reading.text(low) + " to " + reading.text(high));
	}
}
