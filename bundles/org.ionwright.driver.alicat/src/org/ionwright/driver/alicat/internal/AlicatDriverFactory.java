package org.ionwright.driver.alicat.internal;

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

/** Mass flow meters and controllers of Alicat. */
@Component(property = { DriverFactory.SCHEME + "=alicat",
		DriverFactory.MODELS + "=Alicat M, MC, MW, MCW and relatives, firmware 4v to 10v" })
public final class AlicatDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(19_200);

	@Override
	public List<Setting> settings() {
		return AlicatSettings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe("A\r".getBytes(StandardCharsets.US_ASCII), LINE, Duration.ofMillis(400),
				answer -> AlicatProtocol.frame(new String(answer, StandardCharsets.ISO_8859_1), 'A')
						.filter(frame -> frame.numbers().size() >= 4).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return AlicatProtocol.explain(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		AlicatSettings settings = AlicatSettings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		boolean opened = false;
		try {
			AlicatLine line = new AlicatLine(new Exchange(channel, AlicatProtocol.END,
					Framing.terminated(AlicatProtocol.END), AlicatLine.LIMIT));
			Driver driver = AlicatMeters.open(line, settings, channel, context.time());
			opened = true;
			return driver;
		} finally {
			if (!opened) {
				channel.close();
			}
		}
	}
}
