package org.ionwright.driver.edwards.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.SettablePointDriver;

/** A TIC with pumps. */
final class TicDriver extends SettablePointDriver implements Identifiable, Pump {

	/** Share of full speed below which a turbo needs its backing pump no more. */
	private static final double SLOW = 0.2;

	private final EdwardsConversation talk;
	private final TicController controller;
	private final TicReadings readings;

	private TicDriver(EdwardsConversation talk, TicController controller, TicReadings readings, TimeSource time) {
		super(controller.identity(), TicPoints.of(controller, readings), talk.channel(), time);
		this.talk = talk;
		this.controller = controller;
		this.readings = readings;
	}

	/** Finds out what the TIC has and gives a driver that can do so much. Closes nothing upon failure. */
	static Driver open(EdwardsConversation talk, TimeSource time) throws DeviceException, InterruptedException {
		TicController controller = new TicFinder(talk).find();
		TicReadings readings = new TicReadings(talk, time);
		return controller.turbo() || controller.backing() ? new TicDriver(talk, controller, readings, time)
				: new TicGaugeDriver(talk, controller, readings, time);
	}

	@Override
	protected void beforeRead() {
		readings.forget();
	}

	@Override
	public List<PumpParameters> pumps() {
		return TicPoints.pumps(controller);
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new TicFinder(talk).identify();
	}

	/**
	 * Stops the turbo, then the backing pump if the turbo turns slowly enough to do without; otherwise the backing pump runs on until the
	 * next call. Relays and the vent valve are left as they are.
	 */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		readings.forget();
		@Nullable
		DeviceException first = null;
		try {
			super.safeState();
		} catch (DeviceException e) {
			first = e;
		}
		if (controller.turbo() && controller.backing()) {
			try {
				readings.forget();
				if (slow()) {
					readings.run(TicFinder.BACKING, false);
				}
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private boolean slow() throws DeviceException, InterruptedException {
		Point.Value speed = readings.number("V905", 0.01, TicReadings.MOST_SPEED);
		Point.Value state = readings.code(TicFinder.TURBO, 0, EdwardsProtocol.PUMP_STATES);
		return speed.value() < SLOW && !EdwardsProtocol.running((int) state.value());
	}
}
