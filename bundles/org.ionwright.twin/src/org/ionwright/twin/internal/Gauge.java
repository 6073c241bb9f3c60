package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;

/**
 * A pressure gauge set for nitrogen: by heat loss alone, 5e-4 to 1100 mbar, or with a cold cathode below 0.01 mbar, 1e-9 to
 * 1100 mbar. Other gases read wrong by their factors. Outside its range it shows the end of it and says so.
 */
final class Gauge {

	private static final double HIGHEST = 1.1e5;
	private static final double LOWEST_PIRANI = 0.05;
	private static final double LOWEST_FULL_RANGE = 1e-7;
	private static final double COLD_CATHODE_BELOW = 1;
	/** Above it heat is carried by convection and the gas hardly matters, Pa. */
	private static final double CONVECTION = 1e4;

	private final DoubleSupplier pressure;
	private final Supplier<Gas> gas;
	private final boolean pirani;

	/** @param pirani whether it is by heat loss alone */
	Gauge(DoubleSupplier pressure, Supplier<Gas> gas, boolean pirani) {
		this.pressure = pressure;
		this.gas = gas;
		this.pirani = pirani;
	}

	void show(Panel panel, String path, String label) {
		panel.reading(TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005),
				() -> Math.clamp(indicated(), lowest(), HIGHEST), () -> state() == 0);
		panel.reading(
				TwinParameter.state(path + "GaugeState", label + " gauge", "in range", "below range", "above range"),
				this::state);
	}

	private double lowest() {
		return pirani ? LOWEST_PIRANI : LOWEST_FULL_RANGE;
	}

	private double indicated() {
		double now = pressure.getAsDouble();
		double factor = now > CONVECTION ? 1
				: pirani || now > COLD_CATHODE_BELOW ? gas.get().piraniFactor() : gas.get().ionisationFactor();
		return now / factor;
	}

	/** 0 in range, 1 below it, 2 above it. */
	private double state() {
		double now = indicated();
		return now < lowest() ? 1 : now > HIGHEST ? 2 : 0;
	}
}
