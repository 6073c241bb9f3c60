package org.ionwright.driver.pv.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.PvLink;

/** Variables of which some are written. */
final class SettablePvDriver extends SettablePointDriver {

	/** The contract gives the whole safe state 2 s. */
	private static final Duration SAFE = Duration.ofMillis(1700);
	private static final Duration SHORTEST = Duration.ofMillis(50);

	private final PvReader reader;
	private long safeEnd;
	private int safeLeft;

	SettablePvDriver(DeviceIdentity identity, PvReader reader, PvLink link, TimeSource time) {
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

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		safeEnd = System.nanoTime() + SAFE.toNanos();
		safeLeft = (int) points().stream().filter(point -> !Double.isNaN(point.description().safeValue())).count();
		super.safeState();
	}

	/** A server that does not answer for one variable must not take the time of the others: each gets its share. */
	@Override
	protected void makeSafe(Point point, Point.Writer writer) throws DeviceException, InterruptedException {
		PvPoint variable = reader.points().get(point.description().name());
		Duration share = Duration.ofNanos(Math.max(0, safeEnd - System.nanoTime()) / Math.max(1, 2 * safeLeft));
		safeLeft--;
		if (variable != null) {
			variable.write(point.description().safeValue(), share.compareTo(SHORTEST) < 0 ? SHORTEST : share);
		}
	}
}
