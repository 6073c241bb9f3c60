package com.acme.old.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;

/** Scheme {@code old}: a supply and a mass scanner that live in memory, one of each name. */
public final class OldDriverFactory implements DriverFactory {

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException {
		if (uri.path().isEmpty() || !uri.options().isEmpty()) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"device address '" + uri + "' is not old:<name>, without options");
		}
		return new OldDriver(uri.path(), context.time(), context.sheet().number("detector.gain", 10));
	}
}
