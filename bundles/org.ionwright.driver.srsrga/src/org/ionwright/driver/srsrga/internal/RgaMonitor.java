package org.ionwright.driver.srsrga.internal;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.Point.Value;

/** Readings of a head; what several of them need is asked once per reading round. Used by one thread. */
final class RgaMonitor {

	/** The total current takes as long as a mass; nobody wants to wait longer for a reading. */
	private static final double LONGEST_TOTAL = 0.5;
	private static final Duration TOTAL = Duration.ofMillis(1500);

	/** The least emission there is is 0.02 mA. */
	private static final double OFF = 0.01e-3;

	/** Pa, ten times where the filament goes off. */
	static final double HIGHEST_PRESSURE = 0.13;

	private final RgaHead head;
	private final boolean multiplier;
	private boolean parked;
	private @Nullable Integer status;
	private @Nullable Double emission;
	private @Nullable Value total;

	/**
	 * @param multiplier
	 *            whether the head has one
	 */
	RgaMonitor(RgaHead head, boolean multiplier) {
		this.head = head;
		this.multiplier = multiplier;
	}

	/** Whether such an emission in A is one. */
	static boolean emits(double ampere) {
		return ampere >= OFF;
	}

	/** A new round begins. */
	void begin() {
		status = null;
		emission = null;
		total = null;
	}

	/** Whether the filter sits on a mass: the total current is not measured then, since that would move it. */
	void parked(boolean now) {
		parked = now;
	}

	Value emission() throws DeviceException, InterruptedException {
		return Value.good(emitted());
	}

	/** Index of the words of the fault. */
	Value fault(RgaFault fault) throws DeviceException, InterruptedException {
		Integer known = status;
		int bits = known == null ? head.status() : known;
		status = bits;
		return Value.good(fault.in(bits) ? fault.state(head.conversation().byteValue(fault.query())) : 0);
	}

	/**
	 * Current of all ions in A: none without emission, with the multiplier on, while the filter is used,
	 * or when it would take too long.
	 */
	Value totalCurrent() throws DeviceException, InterruptedException {
		Value known = total;
		Value value = known == null ? measureTotal() : known;
		total = value;
		return value;
	}

	/** In Pa, by the sensitivity for nitrogen that the head keeps. */
	Value totalPressure() throws DeviceException, InterruptedException {
		return pressure(totalCurrent());
	}

	/** What the value behind a scan means; it is 0 when the measurement is switched off in the head. */
	Value totalBehindScan(int counts) throws DeviceException, InterruptedException {
		return counts == 0 || !ionsAtCup() ? Value.none() : Value.good(counts * RgaProtocol.QUANTUM_AMPERE);
	}

	Value pressure(Value current) throws DeviceException, InterruptedException {
		if (Double.isNaN(current.value())) {
			return current;
		}
		double sensitivity = head.read(RgaSetting.TOTAL_SENSITIVITY);
		if (!(sensitivity > 0)) {
			return Value.none();
		}
		double pressure = current.value() / sensitivity;
		return new Value(pressure, pressure >= 0 && pressure <= HIGHEST_PRESSURE ? Quality.GOOD : Quality.UNCERTAIN);
	}

	private Value measureTotal() throws DeviceException, InterruptedException {
		if (parked || !ionsAtCup()
				|| RgaProtocol.peakSeconds((int) head.read(RgaSetting.NOISE_FLOOR)) > LONGEST_TOTAL) {
			return Value.none();
		}
		head.conversation().start("TP?");
		int counts = head.conversation().currents(1, TOTAL, "TP?")[0];
		return counts == 0 ? Value.none() : Value.good(counts * RgaProtocol.QUANTUM_AMPERE);
	}

	private boolean ionsAtCup() throws DeviceException, InterruptedException {
		return emits(emitted()) && !(multiplier && head.read(RgaSetting.MULTIPLIER) > 0);
	}

	private double emitted() throws DeviceException, InterruptedException {
		Double known = emission;
		double value = known == null ? head.read(RgaSetting.EMISSION) : known;
		emission = value;
		return value;
	}
}
