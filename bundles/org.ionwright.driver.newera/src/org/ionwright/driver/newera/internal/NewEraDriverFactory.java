package org.ionwright.driver.newera.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Syringe pumps of New Era and those of WPI that are made by it. */
@Component(property = { DriverFactory.SCHEME + "=ne1000",
		DriverFactory.MODELS + "=New Era NE-500, NE-1000 to NE-1800; WPI Aladdin AL-1000" })
public final class NewEraDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(19_200);

	@Override
	public List<Setting> settings() {
		return NewEraSettings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		// an empty command asks for the state
		return Optional.of(new Probe(NewEraProtocol.basic(0, ""), LINE, Duration.ofMillis(400),
				answer -> NewEraProtocol.basicText(answer).flatMap(NewEraProtocol::answer).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return NewEraProtocol.explain(bytes, sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		NewEraSettings settings = NewEraSettings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		boolean opened = false;
		try {
			NewEraLine line = new NewEraLine(new Exchange(channel, "\r", NewEraProtocol.BASIC, NewEraLine.LIMIT),
					settings);
			Driver driver = NewEraDriver.open(new NewEraPump(line, context.time()), channel, context.time());
			opened = true;
			return driver;
		} finally {
			if (!opened) {
				channel.close();
			}
		}
	}
}
