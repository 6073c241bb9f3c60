package org.ionwright.driver.twin.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.twin.TwinReading;

/** A part of the twin that can be read. */
class PartDriver implements Driver {

	private final Part part;
	private final SharedTwin twin;
	private final TwinOptions options;
	private final DeviceDescription description;
	private long callsLeft;

	PartDriver(Part part, SharedTwin twin, TwinOptions options) {
		this.part = part;
		this.twin = twin;
		this.options = options;
		callsLeft = options.calls();
		description = new DeviceDescription("Ionwright", "Twin", "SIM-" + twin.name() + "-" + part.address(),
				"0.1", true,
				part.parameters());
	}

	@Override
	public DeviceDescription description() {
		return description;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		fail(!part.scans());
		Instant now = twin.time().now();
		List<Reading> readings = new ArrayList<>();
		for (String name : names) {
			parameter(name);
			TwinReading reading = twin.read(part.path(name), now);
			readings.add(new Reading(name, reading.value(), now,
					reading.good() ? Quality.GOOD : Quality.UNCERTAIN));
		}
		return readings;
	}

	@Override
	public void close() {
		twin.release();
	}

	SharedTwin twin() {
		return twin;
	}

	Part part() {
		return part;
	}

	/** Fails as ordered, before a read or a scan. */
	void fail(boolean counts) throws DeviceException, InterruptedException {
		if (options.hangs()) {
			new CountDownLatch(1).await();
		}
		checkLink();
		if (counts && callsLeft-- <= 0) {
			throw new DeviceException(DeviceReason.LINK_LOST, description.serialNumber()
					+ ": the link was lost, as ordered by fault=link-lost-after:" + options.calls());
		}
	}

	/** Fails while the twin has lost the link to this part. */
	void checkLink() throws DeviceException, InterruptedException {
		if (twin.call(twin.time().now(), (now, seconds) -> now.linkLost(part.prefix(), seconds))) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					description.serialNumber() + ": no answer, the link is lost");
		}
	}

	ParameterDescription parameter(String name) throws DeviceException {
		return description.parameters().stream().filter(parameter -> parameter.name().equals(name)).findAny()
				.orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED,
						description.serialNumber() + " has no parameter '" + name + "'; it has "
								+ description.parameters().stream().map(ParameterDescription::name).toList()));
	}
}
