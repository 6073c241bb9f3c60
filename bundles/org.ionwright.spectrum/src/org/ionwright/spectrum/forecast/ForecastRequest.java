package org.ionwright.spectrum.forecast;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;

/**
 * Which scan is to be predicted. Immutable.
 *
 * @param instrumentFile
 *            text of an instrument file
 * @param methodFile
 *            text of a method file
 * @param axis
 *            points of the prediction, as measured
 * @param dwellSeconds
 *            counting time of a point; NaN for that of the method
 * @param seconds
 *            from the start of the first scan to the start of this one
 * @param seed
 *            of the instrument when it is a simulated one, which has its own errors of calibration; empty for a real one
 * @param settings
 *            by path of the instrument model, in its units: made after those of the method
 * @param readings
 *            by path of the instrument model, in its units: what was read back at the scan. They stand for settings that
 *            the method leaves as they are, and are compared with those that it makes
 * @param scan
 *            number of the scan in its run, from 0, which tells the segment of a method with several; empty when there is no run
 * @param polarity
 *            of the ions, where the method measures both; {@link Polarity#UNKNOWN} for that of the method
 */
public record ForecastRequest(String instrumentFile, String methodFile, MassAxis axis, double dwellSeconds,
		double seconds, OptionalLong seed, Map<String, Double> settings, Map<String, Double> readings,
		OptionalInt scan, Polarity polarity) {

	public ForecastRequest {
		settings = Map.copyOf(settings);
		readings = Map.copyOf(readings);
		if (axis.size() < 1 || !(seconds >= 0)) {
			throw new IllegalArgumentException("a forecast needs points, here " + axis.size()
					+ ", and a time from 0 on, here " + seconds + " s");
		}
	}

	/** Of a method with one segment and one sign. */
	public ForecastRequest(String instrumentFile, String methodFile, MassAxis axis, double dwellSeconds, double seconds,
			OptionalLong seed, Map<String, Double> settings, Map<String, Double> readings) {
		this(instrumentFile, methodFile, axis, dwellSeconds, seconds, seed, settings, readings, OptionalInt.empty(),
				Polarity.UNKNOWN);
	}

	/** A scan of a method on an instrument, before anything was measured. */
	public static ForecastRequest of(String instrumentFile, String methodFile, MassAxis axis) {
		return new ForecastRequest(instrumentFile, methodFile, axis, Double.NaN, 0, OptionalLong.empty(), Map.of(),
				Map.of());
	}
}
