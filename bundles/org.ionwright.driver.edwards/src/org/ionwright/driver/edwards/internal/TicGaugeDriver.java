package org.ionwright.driver.edwards.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.SettablePointDriver;

/** A TIC with gauges and relays and no pump. */
final class TicGaugeDriver extends SettablePointDriver implements Identifiable {

	private final EdwardsConversation talk;
	private final TicReadings readings;

	TicGaugeDriver(EdwardsConversation talk, TicController controller, TicReadings readings, TimeSource time) {
		super(controller.identity(), TicPoints.of(controller, readings), talk.channel(), time);
		this.talk = talk;
		this.readings = readings;
	}

	@Override
	protected void beforeRead() {
		readings.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new TicFinder(talk).identify();
	}
}
