package org.ionwright.driver.pfeiffer.internal;

import java.util.List;

import org.ionwright.device.PumpParameters;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Pump;

/** A bus with pumps among its devices. */
final class PfeifferPumpDriver extends PfeifferDriver implements Pump {

	PfeifferPumpDriver(Bus bus, List<BusDevice> devices, int missing, TimeSource time) {
		super(bus, devices, missing, time);
	}

	@Override
	public List<PumpParameters> pumps() {
		return PfeifferPoints.pumps(devices());
	}
}
