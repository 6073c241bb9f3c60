package org.ionwright.driver.eurotherm.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;

/** The control loop in K and fractions: read with its status, set and read back. */
final class EurothermLoop {

	private static final double PERCENT = 100;
	private static final Duration LOOK_UNTIL = Duration.ofMillis(1000);
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final EurothermWire wire;
	private final EurothermSettings.Scale scale;
	private final TimeSource time;
	private final double lowest;
	private final double highest;
	private final boolean hasMode;

	EurothermLoop(EurothermWire wire, EurothermSettings.Scale scale, TimeSource time)
			throws DeviceException, InterruptedException {
		this.wire = wire;
		this.scale = scale;
		this.time = time;
		lowest = wire.read(EurothermItem.LOWEST_TARGET);
		highest = wire.read(EurothermItem.HIGHEST_TARGET);
		if (!(lowest < highest)) {
			throw new DeviceException(DeviceReason.PROTOCOL,
					wire.where() + " says that its set point goes from " + lowest + " to " + highest);
		}
		// known before anything is set
		wire.read(EurothermItem.TARGET);
		wire.read(EurothermItem.OUTPUT_LIMIT);
		hasMode = EurothermWire.maybe(() -> wire.read(EurothermItem.MODE)).isPresent();
	}

	double lowestKelvin() {
		return scale.kelvin(lowest);
	}

	double highestKelvin() {
		return scale.kelvin(highest);
	}

	/** Smallest step of the set point, K. */
	double step() {
		return wire.step(EurothermItem.TARGET) * scale.size();
	}

	boolean hasStatus() {
		return wire.hasStatus();
	}

	boolean hasMode() {
		return hasMode;
	}

	/** None with a broken sensor, whatever the number says. */
	Point.Value temperature() throws DeviceException, InterruptedException {
		int status = wire.status();
		double shown = wire.read(EurothermItem.TEMPERATURE);
		if (EurothermStatus.sensorBroken(status) || Double.isNaN(shown)) {
			return Point.Value.none();
		}
		return new Point.Value(scale.kelvin(shown),
				EurothermStatus.outOfRange(status) ? Quality.UNCERTAIN : Quality.GOOD);
	}

	Point.Value kelvin(EurothermItem item) throws DeviceException, InterruptedException {
		double shown = wire.read(item);
		return Double.isNaN(shown) ? Point.Value.none() : Point.Value.good(scale.kelvin(shown));
	}

	Point.Value fraction(EurothermItem item) throws DeviceException, InterruptedException {
		double percent = wire.read(item);
		return Double.isNaN(percent) ? Point.Value.none() : Point.Value.good(percent / PERCENT);
	}

	int fault() throws DeviceException, InterruptedException {
		return EurothermStatus.fault(wire.status());
	}

	boolean manual() throws DeviceException, InterruptedException {
		return wire.read(EurothermItem.MODE) != 0;
	}

	void setTarget(double kelvin) throws DeviceException, InterruptedException {
		double shown = scale.shown(kelvin);
		if (shown > lowest) {
			refuseBrokenSensor();
		}
		set(EurothermItem.TARGET, shown);
	}

	void setOutputLimit(double fraction) throws DeviceException, InterruptedException {
		if (fraction > 0) {
			refuseBrokenSensor();
		}
		set(EurothermItem.OUTPUT_LIMIT, fraction * PERCENT);
	}

	/** First the power, then the set point; each is tried. */
	void makeSafe() throws DeviceException, InterruptedException {
		@Nullable
		DeviceException first = null;
		try {
			set(EurothermItem.OUTPUT_LIMIT, 0);
		} catch (DeviceException e) {
			first = e;
		}
		if (first == null || first.reason() != DeviceReason.TIMEOUT) {
			try {
				set(EurothermItem.TARGET, lowest);
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
		look();
	}

	/** By hand the output stays where somebody put it, so it is put to 0 too. */
	private void look() throws DeviceException, InterruptedException {
		if (hasMode && manual()) {
			set(EurothermItem.OUTPUT, 0);
		}
		Instant start = time.now();
		double percent = wire.read(EurothermItem.OUTPUT);
		while (percent > 0) {
			if (Duration.between(start, time.now()).compareTo(LOOK_UNTIL) > 0) {
				throw new DeviceException(DeviceReason.HARDWARE, String.format(Locale.ROOT,
						"%s: the output limit is 0, but the output is still %.1f %%; switch the heater off",
						wire.where(),
						percent));
			}
			time.sleep(PAUSE);
			percent = wire.read(EurothermItem.OUTPUT);
		}
	}

	private void set(EurothermItem item, double value) throws DeviceException, InterruptedException {
		double sent = wire.write(item, value);
		double kept = wire.read(item);
		if (!(Math.abs(kept - sent) <= wire.step(item) / 2)) {
			throw new DeviceException(DeviceReason.HARDWARE, String.format(Locale.ROOT, "%s kept %s = %s instead of %s",
					wire.where(), item.mnemonic(), kept, sent));
		}
	}

	private void refuseBrokenSensor() throws DeviceException, InterruptedException {
		if (EurothermStatus.sensorBroken(wire.status())) {
			throw new DeviceException(DeviceReason.HARDWARE,
					wire.where() + " has a broken sensor and must not heat; nothing was sent. Mend the sensor first");
		}
	}
}
