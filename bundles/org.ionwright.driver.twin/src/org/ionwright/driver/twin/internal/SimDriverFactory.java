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
 * one time, are parts of one twin. The option {@code fault} makes a part fail, see {@link Fault}.
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
		Part part = Part.named(uri.path().substring(slash + 1)).orElseThrow(() -> new DeviceException(
				DeviceReason.CONFIGURATION, "device address '" + uri + "': the twin has no part '"
						+ uri.path().substring(slash + 1) + "'; it has " + Part.names()));
		Fault fault = Fault.of(uri);
		SharedTwin twin = pool.acquire(uri.path().substring(0, slash), context);
		return switch (part) {
		case VACUUM -> new PartDriver(part, twin, fault);
		case SOURCE, DETECTOR -> new SettablePartDriver(part, twin, fault);
		case ANALYSER -> new AnalyserDriver(twin, fault);
		};
	}
}
