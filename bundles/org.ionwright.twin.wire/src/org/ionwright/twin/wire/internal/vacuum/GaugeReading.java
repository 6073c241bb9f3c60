package org.ionwright.twin.wire.internal.vacuum;

import org.ionwright.twin.wire.internal.Wiring;

/**
 * What a gauge gives its controller.
 *
 * @param pascal
 *            the end of its range when the pressure is beyond; NaN without a gauge
 */
record GaugeReading(Status status, double pascal) {

	/** What the number is worth. */
	enum Status {
		GOOD, BELOW, ABOVE, BROKEN, NO_GAUGE
	}

	/** Reads the gauge at the terminals pressure and state of an address. */
	static GaugeReading of(Wiring wiring, String address, double seconds) {
		double pascal = wiring.read(address + ".pressure", seconds);
		if (Double.isNaN(pascal)) {
			return new GaugeReading(Status.NO_GAUGE, pascal);
		}
		if (wiring.trusted(address + ".pressure", seconds)) {
			return new GaugeReading(Status.GOOD, pascal);
		}
		double state = wiring.read(address + ".state", seconds);
		return new GaugeReading(state == 1 ? Status.BELOW : state == 2 ? Status.ABOVE : Status.BROKEN, pascal);
	}

	boolean good() {
		return status == Status.GOOD;
	}

	/** The same as a gauge of another range shows it. */
	GaugeReading within(double least, double most) {
		return status == Status.BROKEN || status == Status.NO_GAUGE ? this
				: pascal < least ? new GaugeReading(Status.BELOW, least)
						: pascal > most ? new GaugeReading(Status.ABOVE, most) : this;
	}
}
