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

/** A part of the twin that can be read. */
class PartDriver implements Driver {

	private final Part part;
	private final SharedTwin twin;
	private final Fault fault;
	private final DeviceDescription description;
	private long callsLeft;

	PartDriver(Part part, SharedTwin twin, Fault fault) {
		this.part = part;
		this.twin = twin;
		this.fault = fault;
		callsLeft = fault.calls();
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
		fail(!(part == Part.ANALYSER));
		Instant now = twin.time().now();
		List<Reading> readings = new ArrayList<>();
		for (String name : names) {
			parameter(name);
			readings.add(new Reading(name, twin.read(part.path(name), now), now, Quality.GOOD));
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
		if (fault.hangs()) {
			new CountDownLatch(1).await();
		}
		if (counts && callsLeft-- <= 0) {
			throw new DeviceException(DeviceReason.LINK_LOST, description.serialNumber()
					+ ": the link was lost, as ordered by fault=link-lost-after:" + fault.calls());
		}
	}

	ParameterDescription parameter(String name) throws DeviceException {
		return description.parameters().stream().filter(parameter -> parameter.name().equals(name)).findAny()
				.orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED,
						description.serialNumber() + " has no parameter '" + name + "'; it has "
								+ description.parameters().stream().map(ParameterDescription::name).toList()));
	}
}
