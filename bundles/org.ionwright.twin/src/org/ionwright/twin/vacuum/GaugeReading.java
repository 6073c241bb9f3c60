package org.ionwright.twin.vacuum;

/**
 * What a gauge shows.
 *
 * @param pressure
 *            Pa, as nitrogen
 * @param status
 *            of it
 */
public record GaugeReading(double pressure, GaugeStatus status) {

	static GaugeReading within(double lowest, double highest, double pressure) {
		return pressure < lowest ? new GaugeReading(lowest, GaugeStatus.UNDERRANGE)
				: pressure > highest ? new GaugeReading(highest, GaugeStatus.OVERRANGE)
						: new GaugeReading(pressure, GaugeStatus.GOOD);
	}
}
