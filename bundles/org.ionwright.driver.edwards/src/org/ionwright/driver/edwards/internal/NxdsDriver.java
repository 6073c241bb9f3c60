package org.ionwright.driver.edwards.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.SettablePointDriver;

/** An nXDS scroll pump at its own serial interface. */
final class NxdsDriver extends SettablePointDriver implements Identifiable, Pump {

	private static final double RUN_UP_SECONDS = 120;

	private final NxdsPump pump;

	private NxdsDriver(DeviceIdentity identity, NxdsPump pump, TimeSource time, boolean stops) {
		super(identity, pump.points(stops), pump.channel(), time);
		this.pump = pump;
	}

	/**
	 * Identifies the pump. Closes nothing upon failure.
	 *
	 * @param stops
	 *            whether the safe state stops it
	 */
	static NxdsDriver open(EdwardsConversation talk, TimeSource time, boolean stops)
			throws DeviceException, InterruptedException {
		NxdsPump pump = new NxdsPump(talk, time);
		pump.status();
		return new NxdsDriver(pump.identify(), pump, time, stops);
	}

	@Override
	protected void beforeRead() {
		pump.forget();
	}

	@Override
	public List<PumpParameters> pumps() {
		return List.of(new PumpParameters("pump.running", "pump.speed", "pump.normal", "pump.fault", RUN_UP_SECONDS));
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return pump.identify();
	}
}
