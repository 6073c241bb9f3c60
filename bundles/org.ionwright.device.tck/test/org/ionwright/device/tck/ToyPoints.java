package org.ionwright.device.tck;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;
import org.ionwright.device.transport.Exchange;

/** The parameters of the toy and what is said about them on the wire. */
final class ToyPoints {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\.\\d{3}");
	/** The toy counts its flow in sccm. */
	private static final double SCCM = 1e-6 / 60;

	private ToyPoints() {
	}

	static List<Point> of(Exchange exchange, double limit) {
		return List.of(
				settable(exchange, "V",
						new ParameterDescription("voltage", "Voltage", "V", Access.READ_WRITE, 0, limit,
								Double.POSITIVE_INFINITY, 0.002, 0).withRole(Role.LENS_VOLTAGE),
						1),
				settable(exchange, "ON",
						ParameterDescription.choice("on", "Output", Role.LENS_VOLTAGE, List.of("off", "on")), 1),
				settable(exchange, "HT",
						new ParameterDescription("heater.target", "Target", "K", Access.READ_WRITE, 300, 400,
								Double.POSITIVE_INFINITY, 0.002, 300).withRole(Role.HEATER),
						1),
				reading(exchange, "T",
						ParameterDescription.readOnly("heater.temperature", "Temperature", "K", 250, 400)),
				reading(exchange, "OUT", ParameterDescription.readOnly("heater.output", "Output", "1", 0, 1)),
				settable(exchange, "F",
						new ParameterDescription("gas.target", "Flow target", "m3/s", Access.READ_WRITE, 0, 500 * SCCM,
								Double.POSITIVE_INFINITY, 0.002 * SCCM, 0).withRole(Role.GAS),
						SCCM),
				reading(exchange, "FM", ParameterDescription.readOnly("gas.flow", "Flow", "m3/s", 0, 500 * SCCM), SCCM),
				settable(exchange, "VO",
						ParameterDescription.choice("vent.open", "Vent valve", Role.VALVE, List.of("closed", "open")),
						1),
				reading(exchange, "VP",
						ParameterDescription.state("vent.position", "Position",
								List.of("closed", "open", "moving", "error"))),
				settable(exchange, "P", ParameterDescription.choice("turbo.running", "Turbo pump", Role.TURBO_PUMP,
						List.of("stopped", "running")), 1),
				reading(exchange, "SP", ParameterDescription.readOnly("turbo.speed", "Speed", "Hz", 0, 1000)),
				reading(exchange, "NP", ParameterDescription.state("turbo.normal", "At speed", List.of("no", "yes"))));
	}

	private static Point reading(Exchange exchange, String name, ParameterDescription parameter) {
		return reading(exchange, name, parameter, 1);
	}

	private static Point reading(Exchange exchange, String name, ParameterDescription parameter, double factor) {
		return new Point(parameter, () -> value(exchange, name, parameter, factor));
	}

	private static Point settable(Exchange exchange, String name, ParameterDescription parameter, double factor) {
		return new Point(parameter, () -> value(exchange, name, parameter, factor),
				value -> set(exchange, name, value / factor));
	}

	static Point.Value value(Exchange exchange, String name, ParameterDescription parameter, double factor)
			throws DeviceException, InterruptedException {
		double value = number(exchange, name + "?") * factor;
		boolean inside = value >= parameter.minimum() && value <= parameter.maximum() * (1 + 1e-9);
		if (!inside || !parameter.states().isEmpty() && value != Math.rint(value)) {
			throw exchange.unexpected(name + "?", String.valueOf(value), "a value in its range");
		}
		return Point.Value.good(value);
	}

	static double number(Exchange exchange, String question) throws DeviceException, InterruptedException {
		String answer = exchange.ask(question);
		if (!NUMBER.matcher(answer).matches()) {
			throw exchange.unexpected(question, answer, "a number with three places");
		}
		return Double.parseDouble(answer);
	}

	static void set(Exchange exchange, String name, double value) throws DeviceException, InterruptedException {
		tell(exchange, String.format(Locale.ROOT, "%s %.3f", name, value));
		double kept = number(exchange, name + "?");
		if (Math.abs(kept - value) > 0.001) {
			throw new DeviceException(DeviceReason.HARDWARE, exchange.channel().address() + ": " + name + " was set to "
					+ value + " but the device kept " + kept);
		}
	}

	/** A command that is answered with OK. */
	static void tell(Exchange exchange, String command) throws DeviceException, InterruptedException {
		String answer = exchange.ask(command);
		if (!answer.equals("OK")) {
			throw exchange.unexpected(command, answer, "OK");
		}
	}
}
