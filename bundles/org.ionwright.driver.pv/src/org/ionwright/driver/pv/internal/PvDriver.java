package org.ionwright.driver.pv.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.PointDriver;
import org.ionwright.device.transport.PvLink;

/** Variables that are only read. */
final class PvDriver extends PointDriver {

	private final Map<String, PvPoint> points;

	PvDriver(DeviceIdentity identity, Map<String, PvPoint> points, PvLink link, TimeSource time) {
		super(identity, points.values().stream().map(PvPoint::point).toList(), link, time);
		this.points = points;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		for (String name : names) {
			point(name);
		}
		return read(points, names, time());
	}

	/** All names are known. */
	static List<Reading> read(Map<String, PvPoint> points, Collection<String> names, TimeSource time)
			throws DeviceException, InterruptedException {
		List<Reading> readings = new ArrayList<>(names.size());
		for (String name : names) {
			PvPoint point = points.get(name);
			if (point != null) {
				readings.add(point.read(time::now));
			}
		}
		return readings;
	}
}
