package org.ionwright.driver.pfeiffer.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Point;

/**
 * What hangs at one address. Parameters that it does not have are not asked for again; while it is silent, its values are none and those of
 * others go on.
 */
final class BusDevice {

	/** What a device is, found out by asking. */
	enum Kind {
		TURBO("turbo", "Turbo pump"), PUMP("pump", "Pump"), GAUGE("gauge", "Gauge"), OTHER("device", "Device");

		private final String word;
		private final String label;

		Kind(String word, String label) {
			this.word = word;
			this.label = label;
		}
	}

	private final Bus bus;
	private final int address;
	private final Kind kind;
	private final String model;
	private final Set<Integer> missing = new HashSet<>();
	private final Map<Integer, String> answers = new HashMap<>();
	private final Map<Integer, String> lasting = new HashMap<>();
	private final Map<Integer, Integer> digits = new HashMap<>();
	private @Nullable DeviceException silence;

	BusDevice(Bus bus, int address, Kind kind, String model) {
		this.bus = bus;
		this.address = address;
		this.kind = kind;
		this.model = model;
	}

	int address() {
		return address;
	}

	Kind kind() {
		return kind;
	}

	String model() {
		return model;
	}

	/** What names of its parameters begin with. */
	String name() {
		return kind.word + address;
	}

	String label() {
		return kind.label + " " + address;
	}

	String where() {
		return bus.where(address);
	}

	/** Before a new reading. */
	void forget() {
		answers.clear();
	}

	/** Why the device is taken for silent; null while it answers. */
	@Nullable
	DeviceException silence() {
		return silence;
	}

	void silence(@Nullable DeviceException reason) {
		silence = reason;
	}

	/** Asks for its name, whatever was known. */
	String askName() throws DeviceException, InterruptedException {
		return bus.ask(address, PfeifferProtocol.NAME).strip();
	}

	/**
	 * The value of a parameter; none when the device is silent or does not have it.
	 *
	 * @throws DeviceException
	 *             reason PROTOCOL when the payload is of another type
	 */
	Point.Value value(int parameter, Function<String, OptionalDouble> type)
			throws DeviceException, InterruptedException {
		String payload = payload(parameter);
		if (payload.isEmpty()) {
			return Point.Value.none();
		}
		OptionalDouble value = type.apply(payload);
		return Point.Value.good(value.orElseThrow(() -> odd(parameter, payload)));
	}

	/** The value of a parameter that does not change, asked for once. */
	Point.Value lasting(int parameter, Function<String, OptionalDouble> type)
			throws DeviceException, InterruptedException {
		@Nullable
		String known = lasting.get(parameter);
		if (known != null) {
			answers.put(parameter, known);
		}
		Point.Value value = value(parameter, type);
		if (!Double.isNaN(value.value())) {
			lasting.put(parameter, payload(parameter));
		}
		return value;
	}

	/** The payload of a parameter, asked for once a reading; empty when the device is silent or does not have it. */
	String payload(int parameter) throws DeviceException, InterruptedException {
		@Nullable
		String known = answers.get(parameter);
		if (known != null) {
			return known;
		}
		if (silence != null || missing.contains(parameter)) {
			return "";
		}
		bus.rotation().question();
		String payload;
		try {
			payload = bus.ask(address, parameter);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT) {
				throw e;
			}
			silence = e;
			return "";
		}
		if (payload.equals(PfeifferProtocol.NO_DEF)) {
			missing.add(parameter);
		}
		String kept = known(parameter, payload);
		answers.put(parameter, kept);
		return kept;
	}

	/** The payload now, empty when the device does not have the parameter. Fails when it is silent. */
	String fresh(int parameter) throws DeviceException, InterruptedException {
		answers.remove(parameter);
		return known(parameter, bus.ask(address, parameter));
	}

	private String known(int parameter, String payload) {
		if (PfeifferProtocol.refused(payload)) {
			return "";
		}
		digits.put(parameter, payload.length());
		return payload;
	}

	/** How many characters a parameter has; asked for only when it never was, so that what switches off waits for nothing. 0 for none. */
	int digits(int parameter) throws DeviceException, InterruptedException {
		@Nullable
		Integer known = digits.get(parameter);
		return known == null ? fresh(parameter).length() : known.intValue();
	}

	/** Sets a parameter and reads back what the device kept: while another one has control, it says yes and does nothing. */
	void write(int parameter, String payload) throws DeviceException, InterruptedException {
		bus.tell(address, parameter, payload);
		String kept = fresh(parameter);
		if (!kept.equals(payload)) {
			throw new DeviceException(DeviceReason.HARDWARE, where() + ": parameter " + parameter + " was set to "
					+ payload + " and accepted, but is " + (kept.isEmpty() ? "unknown" : kept)
					+ "; a display or control unit has priority (parameters 060 and 300)");
		}
	}

	/** Sets a parameter that cannot be read, such as the acknowledgement of an error. */
	void tell(int parameter, String payload) throws DeviceException, InterruptedException {
		bus.tell(address, parameter, payload);
	}

	DeviceException odd(int parameter, String payload) {
		return new DeviceException(DeviceReason.PROTOCOL,
				where() + ": parameter " + parameter + " is '" + payload + "', which is not of its type");
	}
}
