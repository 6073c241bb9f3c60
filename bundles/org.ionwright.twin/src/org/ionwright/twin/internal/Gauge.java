package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.vacuum.ColdCathodeGauge;
import org.ionwright.twin.vacuum.GaugeReading;
import org.ionwright.twin.vacuum.GaugeStatus;
import org.ionwright.twin.vacuum.PiraniGauge;

/**
 * A gauge of the instrument: heat loss with a diaphragm from 20 mbar on, where heat loss would tell gases more than pressure, as
 * combined gauges have it; one of full range has a cold cathode as well, which takes over where it is in range. The laws are
 * those of {@link PiraniGauge} and {@link ColdCathodeGauge}; the discharge counts as struck, the noise is that of the display.
 */
final class Gauge {

	/** Pa. */
	private static final double DIAPHRAGM = 2000;

	private final DoubleSupplier pressure;
	private final Supplier<Gas> gas;
	private final boolean pirani;

	/** @param pirani whether it has no cold cathode */
	Gauge(DoubleSupplier pressure, Supplier<Gas> gas, boolean pirani) {
		this.pressure = pressure;
		this.gas = gas;
		this.pirani = pirani;
	}

	void show(Panel panel, String path, String label) {
		panel.reading(TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005), () -> now().pressure(),
				() -> now().status() == GaugeStatus.GOOD);
		panel.reading(
				TwinParameter.state(path + "GaugeState", label + " gauge", "in range", "too low", "too high"),
				this::state);
	}

	private GaugeReading now() {
		double there = Math.max(0, pressure.getAsDouble());
		if (!pirani) {
			GaugeReading cold = ColdCathodeGauge.COMMON.read(there, gas.get(), true, 0);
			if (cold.status() != GaugeStatus.OVERRANGE) {
				return cold;
			}
		}
		return PiraniGauge.COMMON.read(there, there > DIAPHRAGM ? Gas.NITROGEN : gas.get(), 0);
	}

	/** 0 in range, 1 below it, 2 above it. */
	private double state() {
		return switch (now().status()) {
		case GOOD -> 0;
		case UNDERRANGE, STARTING -> 1;
		case OVERRANGE -> 2;
		};
	}
}
