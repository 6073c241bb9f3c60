package org.ionwright.device.tck;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;
import org.ionwright.device.transport.SerialLine;

/** A driver for {@link ToyServer} that keeps the contract. */
class ToyDriverFactory implements DriverFactory {

	private static final Duration LIMIT = Duration.ofMillis(300);

	@Override
	public List<Setting> settings() {
		return List.of(Setting.number("limit", "largest voltage (V)", 1, 100, "50"));
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		Settings settings = Settings.of(settings(), uri.options(), uri.toString());
		ByteChannel channel = context.links().open(ByteChannel.class, uri, SerialLine.of(9600));
		Exchange exchange = new Exchange(channel, "\r\n", Framing.terminated("\r\n"), LIMIT);
		try {
			return new ToyDriver(identify(exchange), exchange, settings.number("limit"), context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			exchange.close();
			throw e;
		}
	}

	static DeviceIdentity identify(Exchange exchange) throws DeviceException, InterruptedException {
		String answer = exchange.ask("*IDN?");
		String[] words = answer.split(",");
		if (words.length != 4 || !words[0].equals("Toys")) {
			throw exchange.unexpected("*IDN?", answer, "Toys, a model, a number and a version");
		}
		return new DeviceIdentity(words[0], words[1], words[2], words[3]);
	}

	static class ToyDriver extends SettablePointDriver implements Identifiable {

		private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{3}");

		final Exchange exchange;

		ToyDriver(DeviceIdentity identity, Exchange exchange, double limit, TimeSource time) {
			super(identity, points(exchange, limit), exchange.channel(), time);
			this.exchange = exchange;
		}

		@Override
		public DeviceIdentity identify() throws DeviceException, InterruptedException {
			return ToyDriverFactory.identify(exchange);
		}

		private static List<Point> points(Exchange exchange, double limit) {
			ParameterDescription voltage = new ParameterDescription("voltage", "Voltage", "V", Access.READ_WRITE, 0,
					limit,
					Double.POSITIVE_INFINITY, 0.002, 0).withRole(Role.LENS_VOLTAGE);
			ParameterDescription on = ParameterDescription.choice("on", "Output", Role.LENS_VOLTAGE,
					List.of("off", "on"));
			ParameterDescription temperature = ParameterDescription.readOnly("temperature", "Temperature", "K", 250,
					400);
			return List.of(
					new Point(voltage, () -> value(exchange, "V", voltage), value -> set(exchange, "V", value, 0.002)),
					new Point(on, () -> value(exchange, "ON", on), value -> set(exchange, "ON", value, 0)),
					new Point(temperature, () -> value(exchange, "T", temperature)));
		}

		private static Point.Value value(Exchange exchange, String name, ParameterDescription parameter)
				throws DeviceException, InterruptedException {
			String answer = exchange.ask(name + "?");
			if (!NUMBER.matcher(answer).matches()) {
				throw exchange.unexpected(name + "?", answer, "a number with three places");
			}
			double value = Double.parseDouble(answer);
			boolean inside = value >= parameter.minimum() && value <= parameter.maximum();
			if (!inside || !parameter.states().isEmpty() && value != Math.rint(value)) {
				throw exchange.unexpected(name + "?", answer, "a value in its range");
			}
			return Point.Value.good(value);
		}

		static void set(Exchange exchange, String name, double value, double tolerance)
				throws DeviceException, InterruptedException {
			String command = String.format(Locale.ROOT, "%s %.3f", name, value);
			String answer = exchange.ask(command);
			if (!answer.equals("OK")) {
				throw exchange.unexpected(command, answer, "OK");
			}
			double kept = exchange.number(exchange.ask(name + "?"), name + "?");
			if (Math.abs(kept - value) > tolerance) {
				throw new DeviceException(DeviceReason.HARDWARE, exchange.channel().address() + ": " + name
						+ " was set to " + value + " but the device kept " + kept);
			}
		}
	}
}
