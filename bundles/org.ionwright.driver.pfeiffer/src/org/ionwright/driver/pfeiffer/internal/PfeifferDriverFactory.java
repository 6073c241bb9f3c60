package org.ionwright.driver.pfeiffer.internal;

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
import org.ionwright.device.spi.Rotation;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens RS-485 buses with Pfeiffer devices: {@code pfeiffer:serial:/dev/ttyUSB0?devices=1,2,101}. */
@Component(property = { DriverFactory.SCHEME + "=pfeiffer",
		DriverFactory.MODELS
				+ "=Pfeiffer TC 110, TC 400 turbo drives, MVP, HiScroll pumps, RPT, PPT, PKR gauges, OmniControl, TPG 202" })
public final class PfeifferDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(9600);

	@Override
	public List<Setting> settings() {
		return PfeifferSettings.DECLARED;
	}

	/** The name of the device at address 1. */
	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe(
				Telegram.question(1, PfeifferProtocol.NAME).text().getBytes(StandardCharsets.US_ASCII), LINE,
				Duration.ofMillis(400),
				answer -> Telegram.parse(new String(answer, StandardCharsets.ISO_8859_1)).filter(Telegram::answer)
						.isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return PfeifferProtocol.words(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		PfeifferSettings settings = PfeifferSettings.of(uri.options(), uri.toString());
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			return PfeifferDriver.open(new Bus(channel, new Rotation(context.time(), context::awaited)),
					settings, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
