package org.ionwright.driver.twin.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.osgi.service.component.annotations.Component;

/**
 * Opens the parts of simulated instruments: {@code sim:<name>/<part>}. Parts with one name, in one instrument and
 * one time, are parts of one twin. For the options see {@link TwinOptions}.
 */
@Component(property = { DriverFactory.SCHEME + "=sim", DriverFactory.MODELS + "=Ionwright Twin" })
public final class SimDriverFactory implements DriverFactory {

	private final TwinPool pool = new TwinPool();

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		int slash = uri.path().indexOf('/');
		if (slash < 1) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri
					+ "' names no twin and part; expected sim:<name>/<part> with a part of " + Part.names());
		}
		TwinOptions options = TwinOptions.of(uri);
		SharedTwin twin = pool.acquire(uri.path().substring(0, slash), options, context);
		try {
			return open(uri, uri.path().substring(slash + 1), options, twin);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			twin.release();
			throw e;
		}
	}

	private static Driver open(DeviceUri uri, String address, TwinOptions options, SharedTwin twin)
			throws DeviceException, InterruptedException {
		Part part = Part.of(address, twin.quantities()).orElseThrow(() -> new DeviceException(
				DeviceReason.CONFIGURATION, "device address '" + uri + "': the twin has no part '" + address
						+ "'; it has " + Part.names() + " and the parts of its model by path"));
		if (options.faults().isPresent()) {
			try {
				twin.order(uri.toString(), options.faults().get());
			} catch (IllegalArgumentException e) {
				throw new DeviceException(DeviceReason.CONFIGURATION,
						"device address '" + uri + "': " + e.getMessage(), e);
			}
		}
		PartDriver driver = part.scans() ? new AnalyserDriver(part, twin, options)
				: part.settable() ? new SettablePartDriver(part, twin, options) : new PartDriver(part, twin, options);
		driver.checkLink();
		return driver;
	}
}
