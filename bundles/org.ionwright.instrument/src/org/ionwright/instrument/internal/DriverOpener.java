package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.KitReport;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.CallWords;
import org.ionwright.instrument.TrafficEntry.Kind;

/** Opens devices by address: finds the driver, checks what the address says, gives it what drivers get. */
final class DriverOpener {

	private static final Pattern WIRED = Pattern.compile("[a-z][a-z0-9-]*:");

	/** One try to open an address, before anything was opened. */
	record Attempt(DeviceUri uri, DriverFactory factory, SessionLinks links, DriverContext context) {

		/** On the session's thread. */
		Connected open() throws DeviceException, InterruptedException {
			NotedCalls calls = new NotedCalls(links.notes(), links::closed);
			try {
				Driver driver = calls.open(uri.toString(), factory.getClass().getName(),
						() -> factory.open(uri, context),
						opened -> CallWords.got(opened.description().identity()));
				return new Connected(driver, factory, links, calls);
			} catch (DeviceException | InterruptedException | RuntimeException | LinkageError e) {
				links.close();
				throw e;
			}
		}
	}

	private final DriverRegistry drivers;
	private final TimeSource time;
	private final long seed;
	private final PartSheet sheet;

	DriverOpener(DriverRegistry drivers, TimeSource time, long seed, PartSheet sheet) {
		this.drivers = drivers;
		this.time = time;
		this.seed = seed;
		this.sheet = sheet;
	}

	TimeSource time() {
		return time;
	}

	/** The driver that serves an address now. */
	Optional<DriverFactory> factory(String address) {
		try {
			return drivers.factory(DeviceUri.parse(address).scheme());
		} catch (DeviceException e) {
			return Optional.empty();
		}
	}

	Optional<KitReport> kit(String address) {
		return factory(address).flatMap(drivers::kit);
	}

	/** What bytes mean by the driver of an address; empty when it does not say or cannot read them. */
	String decode(String address, byte[] bytes, boolean sent) {
		try {
			return factory(address).map(factory -> factory.decode(bytes.clone(), sent)).orElse("");
		} catch (RuntimeException | LinkageError e) {
			return "";
		}
	}

	/**
	 * Checks everything that can be checked without the device.
	 *
	 * @param awaited
	 *            whether another call waits for the one that the driver is in
	 * @throws DeviceException
	 *             reason NO_DRIVER or CONFIGURATION
	 */
	Attempt attempt(String address, CallNotes notes, BooleanSupplier awaited) throws DeviceException {
		DeviceUri uri = DeviceUri.parse(address);
		DriverFactory factory = drivers.factory(uri.scheme())
				.orElseThrow(() -> new DeviceException(DeviceReason.NO_DRIVER, "no installed driver serves '"
						+ uri.scheme() + ":' (" + address
						+ "); install its bundle (Ionwright's are org.ionwright.driver.*) or correct the address in the instrument file"));
		List<Setting> declared = factory.settings();
		SessionLinks links = new SessionLinks(drivers::transports, declared, notes);
		if (!declared.isEmpty()) {
			List<Setting> wire = links.settings(uri.path());
			// Of a transport that is not installed nobody knows the options; that it is missing is told when it is opened.
			if (!wire.isEmpty() || !WIRED.matcher(uri.path()).lookingAt()) {
				List<Setting> known = new ArrayList<>(declared);
				known.addAll(wire);
				Settings.refuseUnknown(known, uri.options(), address);
			}
			Settings.of(declared, uri.options(), address);
		}
		return new Attempt(uri, factory, links, DriverContext.of(time, seed, sheet, links, () -> {
			boolean waits = awaited.getAsBoolean();
			if (waits) {
				// a replay has to end the turn there, too
				notes.note(Kind.RESULT, CallWords.AWAITED, "");
			}
			return waits;
		}));
	}
}
