package org.ionwright.driver.twin.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.PartSheet;

/** Parts of a twin in a time of its own, for tests. */
abstract class SimFixture {

	static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

	record Context(TimeSource time, long seed, PartSheet sheet) implements DriverContext {

		Context(long seed) {
			this(TimeSource.virtual(START), seed, new PartSheet(Map.of()));
		}
	}

	/** One for all, as in the product: its transmission tables are made once. */
	static final SimDriverFactory FACTORY = new SimDriverFactory();

	final Context context = new Context(7);

	Driver open(String uri) throws Exception {
		return open(uri, context);
	}

	Driver open(String uri, DriverContext with) throws Exception {
		return FACTORY.open(DeviceUri.parse(uri), with);
	}

	static MassScanRequest request(double start, double end, int scans) {
		return new MassScanRequest(start, end, 0.1, 500, scans, FirstStageMode.TRACKING, 0.02, 0.7, false);
	}

	static double read(Driver driver, String name) throws Exception {
		return driver.read(List.of(name)).getFirst().value();
	}
}
