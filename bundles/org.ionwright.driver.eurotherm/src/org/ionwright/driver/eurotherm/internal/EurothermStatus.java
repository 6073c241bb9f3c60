package org.ionwright.driver.eurotherm.internal;

import java.util.List;

/** Bits of the summary output status word, register 75 or 74, mnemonic SO or XS. */
final class EurothermStatus {

	/** What {@link #fault} gives a place in. */
	static final List<String> FAULTS = List.of("none", "sensor broken", "loop open", "heater failed", "load failed",
			"temperature out of range", "output module fault");

	private static final int[] BITS = { 0, 5, 6, 7, 8, 10, 11 };
	private static final int SENSOR_BROKEN = 1;
	private static final int OUT_OF_RANGE = 5;

	private EurothermStatus() {
	}

	static int fault(int status) {
		for (int i = 1; i < BITS.length; i++) {
			if ((status >> BITS[i] & 1) != 0) {
				return i;
			}
		}
		return 0;
	}

	/** Of register 258: 1 for a broken sensor. */
	static int ofSensor(int word) {
		return word != 0 ? 1 << BITS[SENSOR_BROKEN] : 0;
	}

	static boolean sensorBroken(int status) {
		return (status >> BITS[SENSOR_BROKEN] & 1) != 0;
	}

	static boolean outOfRange(int status) {
		return (status >> BITS[OUT_OF_RANGE] & 1) != 0;
	}
}
