package org.ionwright.driver.iseg.internal;

import java.nio.charset.StandardCharsets;
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
import org.ionwright.device.transport.Framing;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** High-voltage modules of iseg with the SCPI command set. */
@Component(property = { DriverFactory.SCHEME + "=iseg",
		DriverFactory.MODELS + "=iseg SHR, NHR, NHS, EHS, THQ, MICC with SCPI" })
public final class IsegDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(9600);

	@Override
	public List<Setting> settings() {
		return IsegSettings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		return Optional
				.of(new Probe((IsegProtocol.IDENTITY + IsegProtocol.END).getBytes(StandardCharsets.US_ASCII), LINE,
						Duration.ofMillis(600), answer -> new String(answer, StandardCharsets.ISO_8859_1).lines()
								.anyMatch(line -> IsegProtocol.identity(line).isPresent())));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return IsegProtocol.explain(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		IsegSettings settings = IsegSettings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		boolean opened = false;
		try {
			IsegLine line = new IsegLine(
					new Exchange(channel, IsegProtocol.END, Framing.terminated("\n"), IsegLine.LIMIT));
			IsegDriver driver = IsegDriver.open(line, settings, channel, context.time());
			opened = true;
			return driver;
		} finally {
			if (!opened) {
				channel.close();
			}
		}
	}
}
