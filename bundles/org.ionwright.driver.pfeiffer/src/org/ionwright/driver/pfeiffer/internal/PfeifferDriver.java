package org.ionwright.driver.pfeiffer.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Rotation;
import org.ionwright.device.spi.SettablePointDriver;

/**
 * A bus with its devices. Reads in rotation, since one parameter takes some 60 ms. A device that falls silent does not take the others with
 * it, as long as one of them answers.
 */
class PfeifferDriver extends SettablePointDriver implements Identifiable {

	/** After which a silent device is asked again. */
	private static final Duration RETRY = Duration.ofSeconds(5);
	/** Hz, a fifth of the slowest turbos, below which they need their backing pump no more. */
	private static final double SLOW = 100;

	private final List<BusDevice> devices;
	private final Rotation rotation;
	private Instant retried;

	PfeifferDriver(Bus bus, List<BusDevice> devices, int missing, TimeSource time) {
		super(identity(devices.stream().map(PfeifferDriver::named).toList()), PfeifferPoints.of(devices, missing),
				bus.channel(), time);
		this.devices = List.copyOf(devices);
		rotation = bus.rotation();
		retried = time.now();
	}

	/** Finds out who is on the bus and gives a driver that can do so much. Closes nothing upon failure. */
	static PfeifferDriver open(Bus bus, PfeifferSettings settings, TimeSource time)
			throws DeviceException, InterruptedException {
		List<BusDevice> devices = new BusFinder(bus).find(settings);
		int missing = Math.max(0, settings.devices().size() - devices.size());
		return PfeifferPoints.pumps(devices).isEmpty() ? new PfeifferDriver(bus, devices, missing, time)
				: new PfeifferPumpDriver(bus, devices, missing, time);
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		Map<String, Point> asked = new LinkedHashMap<>();
		for (String name : names) {
			asked.put(name, point(name));
		}
		boolean again = time().now().isAfter(retried.plus(RETRY));
		retried = again ? time().now() : retried;
		List<BusDevice> silent = devices.stream().filter(device -> device.silence() != null).toList();
		for (BusDevice device : devices) {
			device.forget();
			device.silence(again ? null : device.silence());
		}
		List<Reading> readings = rotation.read(asked);
		if (devices.stream().anyMatch(device -> device.silence() != null && (again || !silent.contains(device)))) {
			checkAlive();
		}
		return readings;
	}

	@Override
	public void set(String name, double value) throws DeviceException, InterruptedException {
		try {
			super.set(name, value);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT) {
				throw e;
			}
			BusDevice target = devices.stream().filter(device -> name.startsWith(device.name() + ".")).findAny()
					.orElseThrow();
			target.silence(e);
			checkAlive();
			throw new DeviceException(DeviceReason.HARDWARE, target.where() + " does not answer, others do: " + name
					+ " was not set for certain; " + e.getMessage(), e);
		} finally {
			rotation.forget(name.substring(0, name.indexOf('.') + 1));
		}
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		Map<BusDevice, String> names = new LinkedHashMap<>();
		for (BusDevice device : devices) {
			String name = device.askName();
			names.put(device, PfeifferProtocol.refused(name) || name.isEmpty() ? "unnamed" : name);
		}
		return identity(names.entrySet().stream().map(it -> it.getValue() + " (" + it.getKey().address() + ")")
				.toList());
	}

	/**
	 * Stops all turbos, without venting, then the backing pumps if every turbo turns slowly enough to do without; otherwise they run on until
	 * the next call. All is tried, also when a device does not answer.
	 */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		rotation.forget("");
		@Nullable
		DeviceException first = stop(BusDevice.Kind.TURBO);
		try {
			if (slow()) {
				DeviceException second = stop(BusDevice.Kind.PUMP);
				first = first == null ? second : first;
			}
		} catch (DeviceException e) {
			first = first == null ? e : first;
		}
		if (first != null) {
			throw first;
		}
	}

	private @Nullable DeviceException stop(BusDevice.Kind kind) throws InterruptedException {
		@Nullable
		DeviceException first = null;
		for (BusDevice device : devices) {
			if (device.kind() == kind) {
				try {
					new PumpControl(device).stop();
				} catch (DeviceException e) {
					first = first == null ? e : first;
				}
			}
		}
		return first;
	}

	private boolean slow() throws DeviceException, InterruptedException {
		for (BusDevice device : devices) {
			if (device.kind() == BusDevice.Kind.TURBO && !(PfeifferProtocol
					.integer(device.fresh(PfeifferProtocol.SPEED_HERTZ)).orElse(Double.NaN) < SLOW)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Tells devices that went away from a line that did.
	 *
	 * @throws DeviceException
	 *             reason TIMEOUT when none answers
	 */
	private void checkAlive() throws DeviceException, InterruptedException {
		@Nullable
		DeviceException silence = null;
		for (BusDevice device : devices) {
			DeviceException before = device.silence();
			if (before != null) {
				silence = before;
				continue;
			}
			try {
				device.askName();
				return;
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
				device.silence(e);
				silence = e;
			}
		}
		if (silence != null) {
			throw silence;
		}
	}

	final List<BusDevice> devices() {
		return devices;
	}

	private static String named(BusDevice device) {
		return device.model() + " (" + device.address() + ")";
	}

	private static DeviceIdentity identity(List<String> names) {
		return new DeviceIdentity("Pfeiffer Vacuum", names.stream().collect(Collectors.joining(", ")), "", "");
	}
}
