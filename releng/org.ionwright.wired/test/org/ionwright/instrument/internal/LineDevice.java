package org.ionwright.instrument.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;
import org.ionwright.device.transport.SerialLine;

/** A driver over a real wire: {@code A?} is answered by {@code A=1.5}, {@code A!1.5} too. */
final class LineDevice implements DriverFactory {

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return (sent ? "asks " : "says ") + new String(bytes, StandardCharsets.ISO_8859_1).strip();
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		ByteChannel channel = context.links().open(ByteChannel.class, uri, SerialLine.of(115_200));
		Exchange exchange = new Exchange(channel, "\n", Framing.terminated("\n"), Duration.ofSeconds(1));
		try {
			double serial = value(exchange, "I?");
			List<@NonNull Point> points = List.of(
					new Point(ParameterDescription.readOnly("a", "A", "V", 0, 1e9),
							() -> Point.Value.good(value(exchange, "A?"))),
					new Point(ParameterDescription.readOnly("b", "B", "V", 0, 1e9),
							() -> Point.Value.good(value(exchange, "B?"))),
					new Point(
							new ParameterDescription("knob", "Knob", "V", Access.READ_WRITE, 0, 10,
									Double.POSITIVE_INFINITY, 0.1, 0),
							() -> Point.Value.good(value(exchange, "K?")), set -> value(exchange, "K!" + set)));
			return new SettablePointDriver(new DeviceIdentity("test", "line", String.valueOf((int) serial), ""), points,
					channel, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static double value(Exchange exchange, String question) throws DeviceException, InterruptedException {
		String answer = exchange.ask(question);
		if (!answer.startsWith(question.charAt(0) + "=")) {
			throw new DeviceException(DeviceReason.PROTOCOL, "'" + question + "' was answered with '" + answer + "'");
		}
		return exchange.number(answer.substring(2), question);
	}
}
