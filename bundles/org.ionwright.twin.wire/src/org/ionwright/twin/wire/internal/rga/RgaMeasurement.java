package org.ionwright.twin.wire.internal.rga;

import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.internal.Wiring;

/** What the head measures under its settings, and the guard of its filament. */
final class RgaMeasurement {

	/** The filament goes off above this: 1e-4 Torr, Pa. */
	static final double HIGHEST_PRESSURE = 0.01333;
	private static final double PASCAL_PER_TORR = 133.322;
	/** At 1 mA, 70 eV, 12 eV ion energy and 90 V focus, A/Pa: 0.1 mA/Torr. */
	private static final double SENSITIVITY = 1e-4 / PASCAL_PER_TORR;
	/** For all ions at once, A/Pa: 0.01 mA/Torr. */
	private static final double TOTAL_SENSITIVITY = 1e-5 / PASCAL_PER_TORR;
	/** Zero check before a scan, s. */
	private static final double SETTLING = 0.05;

	private final RgaSettings settings;
	private final RgaErrors errors;
	private final Wiring wiring;
	private final RgaElectrometer electrometer;
	private boolean totalEnabled = true;

	RgaMeasurement(RgaSettings settings, RgaErrors errors, Wiring wiring, long seed) {
		this.settings = settings;
		this.errors = errors;
		this.wiring = wiring;
		electrometer = new RgaElectrometer(seed);
	}

	/** Sets a parameter; gives the time its check takes, s. */
	double set(String name, double value, double seconds) {
		if (name.equals("FL") && value > 0) {
			settings.set(name, emits(value, seconds) ? value : 0);
			return 2;
		}
		settings.set(name, value);
		if (name.equals("HV")) {
			// protects the multiplier from the current of all ions
			totalEnabled &= value == 0;
		}
		return 0.3;
	}

	/** Whether the filament comes on; FIL_ERR says why not, and is cleared when it does. */
	boolean emits(double milliampere, double seconds) {
		boolean good = milliampere > 0 && !(wiring.read("rga.pressure", seconds) > HIGHEST_PRESSURE);
		errors.filament(good ? 0 : RgaErrors.PRESSURE_TOO_HIGH);
		return good;
	}

	/**
	 * Takes the filament off when the pressure is too high.
	 *
	 * @return whether it has done so
	 */
	boolean protectFilament(double seconds) {
		if (settings.get("FL") > 0 && wiring.read("rga.pressure", seconds) > HIGHEST_PRESSURE) {
			settings.set("FL", 0);
			errors.filament(RgaErrors.PRESSURE_TOO_HIGH);
			return true;
		}
		return false;
	}

	void standBy() {
		settings.set("FL", 0);
		settings.set("HV", 0);
	}

	void enableTotal(boolean on) {
		totalEnabled = on;
	}

	/** Ion currents of a scan, without the total pressure behind them. */
	int points(boolean histogram) {
		int range = (int) (settings.get("MF") - settings.get("MI"));
		return (histogram ? range : range * (int) settings.get("SA")) + 1;
	}

	/** A scan, with the total pressure as its last value. */
	RgaScan scan(boolean histogram, double seconds) {
		int points = points(histogram);
		double first = settings.get("MI");
		int[] values = new int[points + 1];
		double dwell = dwell();
		if (histogram) {
			double[] currents = currents(first - 0.3, 0.1, 10 * (points - 1) + RgaElectrometer.PEAK_POINTS, seconds);
			for (int i = 0; i < points; i++) {
				values[i] = highest(currents, 10 * i, dwell);
			}
			dwell *= RgaElectrometer.PEAK_POINTS;
		} else {
			double[] currents = currents(first, 1 / settings.get("SA"), points, seconds);
			for (int i = 0; i < points; i++) {
				values[i] = measure(currents[i], dwell);
			}
		}
		values[points] = totalNow(seconds);
		return new RgaScan(values, seconds + SETTLING, dwell);
	}

	/** The highest of seven points about a mass. */
	RgaScan peak(double mass, double seconds) {
		double[] currents = currents(mass - 0.3, 0.1, RgaElectrometer.PEAK_POINTS, seconds);
		return new RgaScan(new int[] { highest(currents, 0, dwell()) }, seconds,
				dwell() * RgaElectrometer.PEAK_POINTS);
	}

	RgaScan total(double seconds) {
		return new RgaScan(new int[] { totalNow(seconds) }, seconds, dwell() * RgaElectrometer.PEAK_POINTS);
	}

	private int totalNow(double seconds) {
		double pressure = wiring.read("rga.pressure", seconds);
		return totalEnabled
				? measure(Double.isNaN(pressure) ? 0 : settings.get("FL") * TOTAL_SENSITIVITY * pressure, dwell())
				: 0;
	}

	/** A point without ions. */
	int dark() {
		return measure(0, dwell());
	}

	private int highest(double[] currents, int from, double dwell) {
		int highest = Integer.MIN_VALUE;
		for (int i = from; i < from + RgaElectrometer.PEAK_POINTS; i++) {
			highest = Math.max(highest, measure(currents[i], dwell));
		}
		return highest;
	}

	private int measure(double current, double dwell) {
		return electrometer.measure(current, settings.get("HV"), dwell);
	}

	private double dwell() {
		return RgaElectrometer.dwell((int) settings.get("NF"));
	}

	/**
	 * The axis follows the tuning: 86 mV of the RF driver at 0 u are 1 u, RS is the same at 128 u. DI widens the peaks, a
	 * tenth of a u in ten bits.
	 */
	private double[] currents(double start, double step, int points, double seconds) {
		double emission = settings.get("FL");
		if (emission == 0) {
			return new double[points];
		}
		double shift = (settings.get("RI") + (settings.get("RS") - settings.get("RI")) * start / 128) / 86;
		double width = Math.clamp(0.7 + Math.rint((128 - settings.get("DI")) / 10) / 10, 0.3, 1.5);
		double focus = (settings.get("VF") - 90) / 60;
		double sensitivity = SENSITIVITY * emission * Math.exp(-focus * focus)
				* (settings.get("IE") == 1 ? 1 : 0.7);
		double slope = 1 + (settings.get("RS") - settings.get("RI")) / 86 / 128;
		return wiring.trace(new MassTrace(wiring.path("rga.pressure"), Math.max(0, start + shift), step * slope,
				points, width, settings.get("EE"), settings.get("IE") == 1 ? 12 : 8, sensitivity), seconds);
	}
}
