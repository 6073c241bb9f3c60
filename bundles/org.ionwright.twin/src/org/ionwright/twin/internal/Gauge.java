package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinParameter;

/**
 * A pressure gauge calibrated for nitrogen. Outside its range it shows the end of it and says so.
 *
 * @param lowest
 *            end of the range, Pa
 * @param highest
 *            end of the range, Pa
 * @param factor
 *            reading over true pressure for the gas there is
 */
record Gauge(DoubleSupplier pressure, double lowest, double highest, DoubleSupplier factor) {

	/** By heat loss, 5e-4 to 1100 mbar. */
	static Gauge pirani(DoubleSupplier pressure, DoubleSupplier factor) {
		return new Gauge(pressure, 0.05, 1.1e5, factor);
	}

	/** Heat loss and cold cathode in one, 1e-9 to 1100 mbar. */
	static Gauge fullRange(DoubleSupplier pressure, DoubleSupplier factor) {
		return new Gauge(pressure, 1e-7, 1.1e5, factor);
	}

	void show(Panel panel, String path, String label) {
		panel.reading(TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005), this::reading,
				() -> state() == 0);
		panel.reading(TwinParameter.state(path + "GaugeState", label + " gauge", 2), this::state);
	}

	double reading() {
		return Math.max(lowest, Math.min(highest, pressure.getAsDouble() * factor.getAsDouble()));
	}

	/** 0 in range, 1 below it, 2 above it. */
	double state() {
		double reading = pressure.getAsDouble() * factor.getAsDouble();
		return reading < lowest ? 1 : reading > highest ? 2 : 0;
	}
}
