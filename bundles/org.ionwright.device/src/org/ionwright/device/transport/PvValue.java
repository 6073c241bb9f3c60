package org.ionwright.device.transport;

import java.time.Instant;
import java.util.List;

/**
 * A process variable at one moment.
 *
 * @param unit
 *            as the server words it; may be empty
 * @param displayLow
 *            lower limit for display; NaN when there is none
 * @param displayHigh
 *            upper limit for display; NaN when there is none
 * @param controlLow
 *            lowest value that can be put; NaN when there is none
 * @param controlHigh
 *            highest value that can be put; NaN when there is none
 * @param severity
 *            of the alarm: 0 none, 1 minor, 2 major, 3 invalid, 4 undefined
 * @param alarm
 *            words of the alarm
 * @param time
 *            of the server
 * @param choices
 *            words of an enumerated variable; empty for others
 */
public record PvValue(double value, String unit, double displayLow, double displayHigh, double controlLow,
		double controlHigh, int severity, String alarm, Instant time, List<String> choices) {

	public PvValue {
		choices = List.copyOf(choices);
	}
}
