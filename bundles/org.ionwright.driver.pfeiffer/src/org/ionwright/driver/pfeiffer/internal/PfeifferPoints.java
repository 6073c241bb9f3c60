package org.ionwright.driver.pfeiffer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/** The parameters of the devices on a bus. */
final class PfeifferPoints {

	private static final List<String> SWITCH = List.of("off", "on");
	private static final List<String> RUNNING = List.of("stopped", "running");
	private static final double HECTOPASCAL = 100;
	private static final double MOST_PASCAL = 1e7;
	private static final double CELSIUS = 273.15;
	private static final double HOUR = 3600;
	private static final double LARGEST = 999_999;
	private static final double MOST_ROTATION = 10;
	private static final double TURBO_RUN_UP_SECONDS = 1800;
	private static final double PUMP_RUN_UP_SECONDS = 120;
	private static final double FASTEST = 0.5;
	private static final double FAST = 1;
	private static final double STATE = 2;
	private static final double SLOW = 20;
	private static final double SLOWEST = 60;

	private final List<Point> points = new ArrayList<>();

	private PfeifferPoints() {
	}

	/**
	 * @param missing
	 *            number of devices that should be there and do not answer
	 */
	static List<Point> of(List<BusDevice> devices, int missing) {
		PfeifferPoints all = new PfeifferPoints();
		boolean turbos = devices.stream().anyMatch(device -> device.kind() == BusDevice.Kind.TURBO);
		for (BusDevice device : devices) {
			switch (device.kind()) {
			case TURBO -> all.turbo(device);
			// beside a turbo, the safe state decides when it may stop
			case PUMP -> all.pump(device, Role.BACKING_PUMP, turbos ? Double.NaN : 0);
			case GAUGE -> all.gauge(device);
			default -> {
				// its errors only
			}
			}
			all.errors(device);
		}
		all.points.add(new Point(
				ParameterDescription.readOnly("bus.missing", "Devices that did not answer when the bus was opened", "1",
						0, 255),
				() -> Point.Value.good(missing)));
		return all.points.stream().map(point -> new Point(
				point.description().withPeriod(period(point.description().name())), point.reader(), point.writer()))
				.toList();
	}

	static List<PumpParameters> pumps(List<BusDevice> devices) {
		return devices.stream()
				.filter(it -> it.kind() == BusDevice.Kind.TURBO || it.kind() == BusDevice.Kind.PUMP)
				.map(it -> new PumpParameters(it.name() + ".running", it.name() + ".speed",
						it.kind() == BusDevice.Kind.TURBO ? it.name() + ".normal" : "", it.name() + ".fault",
						it.kind() == BusDevice.Kind.TURBO ? TURBO_RUN_UP_SECONDS : PUMP_RUN_UP_SECONDS))
				.toList();
	}

	/** Longest time between two readings, s. */
	private static double period(String name) {
		return switch (name.substring(name.indexOf('.') + 1)) {
		case "speed", "rotation", "pressure" -> FASTEST;
		case "fault", "running" -> FAST;
		case "errorCode", "normal", "current", "power" -> STATE;
		case "runTime", "lastErrorCode" -> SLOWEST;
		default -> SLOW;
		};
	}

	private void turbo(BusDevice device) {
		pump(device, Role.TURBO_PUMP, 0);
		points.add(new Point(
				ParameterDescription.state(device.name() + ".normal", device.label() + " at its speed",
						List.of("no", "yes")),
				() -> device.value(PfeifferProtocol.SPEED_REACHED, PfeifferProtocol::flag)));
		number(device, "voltage", "voltage", "V", PfeifferProtocol.VOLTAGE, PfeifferProtocol::real, 1, 0);
		number(device, "bottomTemperature", "temperature of the bottom", "K", 330, PfeifferProtocol::integer, 1,
				CELSIUS);
		number(device, "bearingTemperature", "temperature of the bearing", "K", 342, PfeifferProtocol::integer, 1,
				CELSIUS);
		number(device, "motorTemperature", "temperature of the motor", "K", 346, PfeifferProtocol::integer, 1, CELSIUS);
		choice(device, "gasMode", "gas mode", PfeifferProtocol.GAS_MODE, List.of("heavy", "light", "helium"));
		choice(device, "ventMode", "what it does with the vent valve when stopped", PfeifferProtocol.VENT_MODE,
				List.of("delayed", "none", "direct"));
		turn(device, "ventEnabled", "venting allowed", PfeifferProtocol.VENT_ENABLED, Role.VALVE);
		turn(device, "sealingGas", "sealing gas", PfeifferProtocol.SEALING_GAS, Role.VALVE);
	}

	private void pump(BusDevice device, Role role, double safe) {
		PumpControl control = new PumpControl(device);
		points.add(new Point(described(device.name() + ".running", device.label(), role, RUNNING, safe),
				control::running, value -> {
					if (value >= 0.5) {
						control.start();
					} else {
						control.stop();
					}
				}));
		points.add(new Point(
				ParameterDescription.readOnly(device.name() + ".speed", device.label() + ", speed", "Hz", 0, LARGEST),
				control::speed));
		points.add(new Point(ParameterDescription.readOnly(device.name() + ".rotation",
				device.label() + ", share of its nominal speed", "1", 0, MOST_ROTATION), control::rotation));
		number(device, "current", "current", "A", PfeifferProtocol.CURRENT, PfeifferProtocol::real, 1, 0);
		number(device, "power", "power", "W", PfeifferProtocol.POWER, PfeifferProtocol::integer, 1, 0);
		number(device, "electronicsTemperature", "temperature of the electronics", "K", 326, PfeifferProtocol::integer,
				1,
				CELSIUS);
		number(device, "runTime", "time it has run", "s", PfeifferProtocol.HOURS, PfeifferProtocol::integer, HOUR, 0);
		turn(device, "standby", "standby", PfeifferProtocol.STANDBY, role);
	}

	private void gauge(BusDevice device) {
		points.add(new Point(ParameterDescription.readOnly(device.name() + ".pressure", device.label() + ", pressure",
				"Pa", 0, MOST_PASCAL), () -> pressure(device)));
		points.add(new Point(
				new ParameterDescription(device.name() + ".correction", device.label() + ", correction factor", "1",
						Access.READ_WRITE, 0.1, 80, Double.POSITIVE_INFINITY, 0.006, Double.NaN, List.of(),
						Role.SETTING),
				() -> device.value(PfeifferProtocol.CORRECTION, PfeifferProtocol::real),
				value -> device.write(PfeifferProtocol.CORRECTION, PfeifferProtocol.real(value))));
	}

	/** Pa; none while the gauge tells of an error, and none for a zero, which no gauge reads. */
	private static Point.Value pressure(BusDevice device) throws DeviceException, InterruptedException {
		if (fault(device).value() > 0) {
			return Point.Value.none();
		}
		Point.Value hectopascal = device.value(PfeifferProtocol.PRESSURE, PfeifferProtocol::exponent);
		double pascal = hectopascal.value() * HECTOPASCAL;
		if (pascal > MOST_PASCAL) {
			throw device.odd(PfeifferProtocol.PRESSURE, device.payload(PfeifferProtocol.PRESSURE));
		}
		return pascal > 0 ? Point.Value.good(pascal) : Point.Value.none();
	}

	private void errors(BusDevice device) {
		points.add(new Point(
				ParameterDescription.state(device.name() + ".fault", device.label() + ", fault",
						PfeifferProtocol.FAULTS),
				() -> fault(device)));
		points.add(new Point(
				ParameterDescription.readOnly(device.name() + ".errorCode",
						device.label() + ", number of error or warning",
						"1", 0, 999),
				() -> code(device, PfeifferProtocol.ERROR)));
		points.add(new Point(
				ParameterDescription.readOnly(device.name() + ".lastErrorCode",
						device.label() + ", number of the last error or warning", "1", 0, 999),
				() -> code(device, PfeifferProtocol.LAST_ERROR)));
	}

	private static Point.Value fault(BusDevice device) throws DeviceException, InterruptedException {
		return coded(device, PfeifferProtocol.ERROR, PfeifferProtocol::fault);
	}

	private static Point.Value code(BusDevice device, int parameter) throws DeviceException, InterruptedException {
		return coded(device, parameter, PfeifferProtocol::errorCode);
	}

	private static Point.Value coded(BusDevice device, int parameter, Function<String, Integer> meaning)
			throws DeviceException, InterruptedException {
		return device.value(parameter, payload -> {
			int code = meaning.apply(payload.strip());
			return code < 0 ? OptionalDouble.empty() : OptionalDouble.of(code);
		});
	}

	private void number(BusDevice device, String name, String label, String unit, int parameter,
			Function<String, OptionalDouble> type, double factor, double offset) {
		points.add(
				new Point(ParameterDescription.readOnly(device.name() + "." + name, device.label() + ", " + label, unit,
						offset, LARGEST * factor + offset), () -> {
							Point.Value value = device.value(parameter, type);
							return Double.isNaN(value.value()) ? value
									: Point.Value.good(value.value() * factor + offset);
						}));
	}

	private void turn(BusDevice device, String name, String label, int parameter, Role role) {
		points.add(new Point(
				described(device.name() + "." + name, device.label() + ", " + label, role, SWITCH, Double.NaN),
				() -> device.value(parameter, PfeifferProtocol::flag),
				value -> new PumpControl(device).turn(parameter, value >= 0.5)));
	}

	private void choice(BusDevice device, String name, String label, int parameter, List<String> words) {
		points.add(new Point(
				described(device.name() + "." + name, device.label() + ", " + label, Role.SETTING, words, Double.NaN),
				() -> {
					Point.Value value = device.value(parameter, PfeifferProtocol::integer);
					return value.value() < words.size() ? value : Point.Value.none();
				}, value -> new PumpControl(device).choose(parameter, Math.round(value))));
	}

	private static ParameterDescription described(String name, String label, Role role, List<String> states,
			double safe) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, safe, states, role);
	}
}
