package org.ionwright.driver.pfeiffer.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** Finds out who is on the bus and what they are, by the name that they give and what they can be asked for. */
final class BusFinder {

	/** Of a question to an address where probably nobody is: two telegrams, a turn-round and an adapter. */
	private static final Duration LOOK = Duration.ofMillis(110);
	private static final Pattern TURBO = Pattern.compile("(TC|TM|TPS|HiP).*");
	private static final Pattern PUMP = Pattern.compile("(MVP|HiS|ACP|DUO|HEPT|OkT|Hil).*");

	private final Bus bus;

	BusFinder(Bus bus) {
		this.bus = bus;
	}

	/**
	 * @return those that answer, one at least
	 * @throws DeviceException
	 *             reason TIMEOUT when nobody answers
	 */
	List<BusDevice> find(PfeifferSettings settings) throws DeviceException, InterruptedException {
		List<BusDevice> found = new ArrayList<>();
		for (int address : settings.candidates()) {
			try {
				String name = settings.devices().isEmpty() ? bus.ask(address, PfeifferProtocol.NAME, LOOK)
						: bus.ask(address, PfeifferProtocol.NAME);
				found.add(device(address, PfeifferProtocol.refused(name) ? "" : name.strip()));
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
			}
		}
		if (found.isEmpty()) {
			throw new DeviceException(DeviceReason.TIMEOUT, bus.channel().address() + ": nobody answers at "
					+ String.join(", ", settings.candidates().stream().map(String::valueOf).toList())
					+ "; check the wires A and B, the power of the devices, their addresses (option devices) and 9600 Bd");
		}
		if (found.size() < settings.candidates().size()) {
			// tells devices that are missing from a line that went away meanwhile
			bus.ask(found.get(0).address(), PfeifferProtocol.NAME);
		}
		return found;
	}

	private BusDevice device(int address, String name) throws DeviceException, InterruptedException {
		return new BusDevice(bus, address, kind(address, name), name.isEmpty() ? "unnamed" : name);
	}

	private BusDevice.Kind kind(int address, String name) throws DeviceException, InterruptedException {
		if (TURBO.matcher(name).matches()) {
			return BusDevice.Kind.TURBO;
		}
		if (PUMP.matcher(name).matches()) {
			return BusDevice.Kind.PUMP;
		}
		if (has(address, PfeifferProtocol.PRESSURE, PfeifferProtocol::exponent)) {
			return BusDevice.Kind.GAUGE;
		}
		if (has(address, PfeifferProtocol.PUMPING_STATION, PfeifferProtocol::flag)) {
			return has(address, PfeifferProtocol.VENT_MODE, PfeifferProtocol::integer) ? BusDevice.Kind.TURBO
					: BusDevice.Kind.PUMP;
		}
		return BusDevice.Kind.OTHER;
	}

	private boolean has(int address, int parameter, Function<String, OptionalDouble> type)
			throws DeviceException, InterruptedException {
		return type.apply(bus.ask(address, parameter)).isPresent();
	}
}
