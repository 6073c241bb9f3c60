package org.ionwright.driver.pfeiffer.internal;

import java.util.OptionalDouble;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Point;

/** Starting and stopping, so that stopping never vents. */
record PumpControl(BusDevice device) {

	private static final String ACKNOWLEDGED = "111111";

	/** Whether it was told to turn: pumping station on, and motor on where there is such a switch. */
	Point.Value running() throws DeviceException, InterruptedException {
		Point.Value station = device.value(PfeifferProtocol.PUMPING_STATION, PfeifferProtocol::flag);
		Point.Value motor = device.value(PfeifferProtocol.MOTOR, PfeifferProtocol::flag);
		return Double.isNaN(motor.value()) || station.value() == 0 ? station : motor;
	}

	/** Hz; backing pumps may tell it in rpm only. */
	Point.Value speed() throws DeviceException, InterruptedException {
		Point.Value hertz = device.value(PfeifferProtocol.SPEED_HERTZ, PfeifferProtocol::integer);
		if (!Double.isNaN(hertz.value())) {
			return hertz;
		}
		Point.Value rpm = device.value(PfeifferProtocol.SPEED_RPM, PfeifferProtocol::integer);
		return Double.isNaN(rpm.value()) ? rpm : Point.Value.good(rpm.value() / 60);
	}

	/** Speed as a share of the nominal one; none where the drive does not tell that. */
	Point.Value rotation() throws DeviceException, InterruptedException {
		Point.Value nominal = device.lasting(PfeifferProtocol.NOMINAL_RPM, PfeifferProtocol::integer);
		Point.Value speed = speed();
		return nominal.value() > 0 && !Double.isNaN(speed.value())
				? Point.Value.good(60 * speed.value() / nominal.value())
				: Point.Value.none();
	}

	void start() throws DeviceException, InterruptedException {
		String motor = device.fresh(PfeifferProtocol.MOTOR);
		if (PfeifferProtocol.flag(motor).equals(OptionalDouble.of(0))) {
			turn(PfeifferProtocol.MOTOR, true);
		}
		turn(PfeifferProtocol.PUMPING_STATION, true);
	}

	/** Stops; first it is made sure that the drive does not vent of its own accord then. An error is acknowledged. */
	void stop() throws DeviceException, InterruptedException {
		String vent = device.fresh(PfeifferProtocol.VENT_MODE);
		if (PfeifferProtocol.integer(vent).orElse(PfeifferProtocol.NO_VENT) != PfeifferProtocol.NO_VENT) {
			device.write(PfeifferProtocol.VENT_MODE,
					PfeifferProtocol.integer(PfeifferProtocol.NO_VENT, vent.length()));
		}
		turn(PfeifferProtocol.PUMPING_STATION, false);
		String error = device.fresh(PfeifferProtocol.ERROR);
		if (PfeifferProtocol.fault(error) > 0) {
			acknowledge();
		}
	}

	/** An error that persists cannot be acknowledged; it stays visible. */
	private void acknowledge() throws DeviceException, InterruptedException {
		try {
			device.tell(PfeifferProtocol.ACKNOWLEDGE, ACKNOWLEDGED);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.HARDWARE && e.reason() != DeviceReason.LIMIT
					&& e.reason() != DeviceReason.UNSUPPORTED) {
				throw e;
			}
		}
	}

	/** Sets a switch in as many digits as it has. */
	void turn(int parameter, boolean on) throws DeviceException, InterruptedException {
		device.write(parameter, PfeifferProtocol.flag(on, digits(parameter)));
	}

	/** Sets a whole number in as many digits as it has. */
	void choose(int parameter, long value) throws DeviceException, InterruptedException {
		device.write(parameter, PfeifferProtocol.integer(value, digits(parameter)));
	}

	private int digits(int parameter) throws DeviceException, InterruptedException {
		int digits = device.digits(parameter);
		if (digits == 0) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					device.where() + ", " + device.model() + ", has no parameter " + parameter);
		}
		return digits;
	}
}
