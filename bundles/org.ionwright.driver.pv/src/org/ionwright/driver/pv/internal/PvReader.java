package org.ionwright.driver.pv.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;

/**
 * The points of a device, read one by one.
 *
 * @param points
 *            by parameter, in the order of the description
 * @param node
 *            that told them
 */
record PvReader(Map<String, PvPoint> points, Optional<PvNode> node, Duration limit, TimeSource time) {

	/** For the drivers that are made of points. */
	List<Point> all() {
		return points.values().stream().map(PvPoint::point).toList();
	}

	/** All names are known. */
	List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		if (node.isPresent() && !names.isEmpty()) {
			node.get().check(limit);
		}
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
