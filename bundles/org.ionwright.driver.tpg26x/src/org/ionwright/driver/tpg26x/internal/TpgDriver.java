package org.ionwright.driver.tpg26x.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;

/** A gauge controller with something to set. */
final class TpgDriver extends SettablePointDriver implements Identifiable {

	/** Above which a hot or cold cathode is turned off in the safe state, Pa. */
	private static final double CATHODE_LIMIT = 0.1;

	private final TpgConversation talk;
	private final TpgController controller;
	private final TpgReadings readings;

	private TpgDriver(TpgConversation talk, TpgController controller, TpgReadings readings, TimeSource time) {
		super(controller.identity(), TpgPoints.of(controller, readings), talk.channel(), time);
		this.talk = talk;
		this.controller = controller;
		this.readings = readings;
	}

	/** Finds out what the controller is, and gives a driver that can do so much. Closes nothing upon failure. */
	static Driver open(TpgConversation talk, TpgSettings settings, TimeSource time)
			throws DeviceException, InterruptedException {
		TpgController controller = new TpgFinder(talk).find(settings);
		TpgReadings readings = new TpgReadings(talk, controller);
		return controller.sources().isEmpty() && !controller.switchable().contains(true)
				? new TpgReader(talk, controller, readings, time)
				: new TpgDriver(talk, controller, readings, time);
	}

	@Override
	protected void beforeRead() {
		readings.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new TpgFinder(talk).identify(controller);
	}

	/** Leaves the relays as they are, and every gauge but a hot or cold cathode that is above 0.1 Pa now. */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		readings.forget();
		@Nullable
		DeviceException first = null;
		for (int i = 0; i < controller.channels().size(); i++) {
			try {
				if (controller.switchable().get(i) && TpgProtocol.ionGauge(controller.type(i)) && high(i)) {
					readings.turn(i, false);
				}
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private boolean high(int channel) throws DeviceException, InterruptedException {
		Point.Value pressure = readings.pressure(channel);
		return readings.status(channel) == TpgProtocol.OVER_RANGE
				|| pressure.quality() == Quality.GOOD && pressure.value() > CATHODE_LIMIT;
	}
}
