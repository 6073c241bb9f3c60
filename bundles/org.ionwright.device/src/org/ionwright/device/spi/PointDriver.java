package org.ionwright.device.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Link;

/**
 * A driver made of {@link Point}s over one link, of which none can be set; {@link SettablePointDriver} for those that can. Made
 * to be extended by capabilities.
 */
public class PointDriver implements Driver {

	private final Map<String, Point> points = new LinkedHashMap<>();
	private final DeviceDescription description;
	private final Link link;
	private final TimeSource time;

	/**
	 * @param link
	 *            closed with the driver
	 */
	public PointDriver(DeviceIdentity identity, List<Point> points, Link link, TimeSource time) {
		this.link = link;
		this.time = time;
		points.forEach(point -> this.points.put(point.description().name(), point));
		this.description = new DeviceDescription(identity, false, points.stream().map(Point::description).toList());
	}

	@Override
	public final DeviceDescription description() {
		return description;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		beforeRead();
		List<Reading> readings = new ArrayList<>(names.size());
		for (String name : names) {
			Point.Value value = point(name).reader().read();
			readings.add(new Reading(name, value.value(), time.now(), value.quality()));
		}
		return readings;
	}

	/** Called once before the points of one {@link #read} are asked: the place to fetch what one answer tells of many points. */
	protected void beforeRead() throws DeviceException, InterruptedException {
		// most devices are asked point by point
	}

	@Override
	public void close() {
		link.close();
	}

	/** Where the device is, for messages. */
	protected final String address() {
		return link.address();
	}

	protected final TimeSource time() {
		return time;
	}

	protected final Collection<Point> points() {
		return points.values();
	}

	/**
	 * @throws DeviceException
	 *             reason UNSUPPORTED: names the points there are
	 */
	protected final Point point(String name) throws DeviceException {
		Point point = points.get(name);
		if (point == null) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, address() + " has no parameter '" + name + "'; it has "
					+ String.join(", ", points.keySet()));
		}
		return point;
	}
}
