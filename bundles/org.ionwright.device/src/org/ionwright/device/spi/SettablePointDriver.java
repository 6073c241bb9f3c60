package org.ionwright.device.spi;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Link;

/** A {@link PointDriver} whose points with a writer can be set. Its safe state goes by the roles of the points. */
public class SettablePointDriver extends PointDriver implements Settable {

	public SettablePointDriver(DeviceIdentity identity, List<Point> points, Link link, TimeSource time) {
		super(identity, points, link, time);
	}

	@Override
	public void set(String name, double value) throws DeviceException, InterruptedException {
		Point point = point(name);
		Point.@Nullable Writer writer = point.writer();
		ParameterDescription parameter = point.description();
		if (writer == null) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, address() + ": " + name + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new DeviceException(DeviceReason.LIMIT,
					address() + ": " + name + " = " + value + " " + parameter.unit()
							+ " is outside " + parameter.minimum() + " to " + parameter.maximum()
							+ "; nothing was sent");
		}
		writer.write(value);
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		@Nullable
		DeviceException first = null;
		List<Point> order = points().stream().filter(point -> !Double.isNaN(point.description().safeValue()))
				.sorted(Comparator.comparing(point -> point.description().role())).toList();
		for (Point point : order) {
			Point.@Nullable Writer writer = point.writer();
			if (writer != null) {
				try {
					makeSafe(point, writer);
				} catch (DeviceException e) {
					first = first == null ? e : first;
				}
			}
		}
		if (first != null) {
			throw first;
		}
	}

	/** Brings one point to its safe value: by its writer, unless the device has a faster way. */
	protected void makeSafe(Point point, Point.Writer writer) throws DeviceException, InterruptedException {
		writer.write(point.description().safeValue());
	}
}
