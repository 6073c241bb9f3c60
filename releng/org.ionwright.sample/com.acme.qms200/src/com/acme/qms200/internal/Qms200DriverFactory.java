package com.acme.qms200.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Acme QMS 200, firmware 2: {@code qms200:tcp://host:4001}, {@code qms200:serial:/dev/ttyUSB0}. An invented device. */
@Component(property = { DriverFactory.SCHEME + "=qms200", DriverFactory.MODELS + "=Acme QMS 200" })
public final class Qms200DriverFactory implements DriverFactory {

	private static final Duration LIMIT = Duration.ofMillis(500);
	private static final SerialLine LINE = SerialLine.of(57600);
	private static final String END = "\r\n";

	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe((Qms200Protocol.IDENTITY + END).getBytes(StandardCharsets.US_ASCII), LINE, LIMIT,
				answer -> Qms200Protocol.identity(new String(answer, StandardCharsets.ISO_8859_1).strip()).isPresent()));
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		Exchange device = new Exchange(channel, END, Framing.terminated(END), LIMIT);
		try {
			return new Qms200Driver(Qms200Driver.identify(device), device, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
