package org.ionwright.driver.tpg26x.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.PointDriver;

/** A gauge controller that can only be read. */
final class TpgReader extends PointDriver implements Identifiable {

	private final TpgConversation talk;
	private final TpgController controller;
	private final TpgReadings readings;

	TpgReader(TpgConversation talk, TpgController controller, TpgReadings readings, TimeSource time) {
		super(controller.identity(), TpgPoints.of(controller, readings), talk.channel(), time);
		this.talk = talk;
		this.controller = controller;
		this.readings = readings;
	}

	@Override
	protected void beforeRead() {
		readings.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new TpgFinder(talk).identify(controller);
	}
}
