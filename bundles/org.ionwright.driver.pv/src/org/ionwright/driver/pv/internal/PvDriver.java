package org.ionwright.driver.pv.internal;

import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.PointDriver;
import org.ionwright.device.transport.PvLink;

/** Variables that are only read. */
final class PvDriver extends PointDriver {

	private final PvReader reader;

	PvDriver(DeviceIdentity identity, PvReader reader, PvLink link, TimeSource time) {
		super(identity, reader.all(), link, time);
		this.reader = reader;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		for (String name : names) {
			point(name);
		}
		return reader.read(names);
	}
}
