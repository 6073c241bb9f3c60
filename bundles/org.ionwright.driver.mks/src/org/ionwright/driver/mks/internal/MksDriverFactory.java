package org.ionwright.driver.mks.internal;

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
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens MKS controllers: {@code mks937b:serial:/dev/ttyUSB0?address=253}. */
@Component(property = { DriverFactory.SCHEME + "=mks937b",
		DriverFactory.MODELS + "=MKS 937B gauge controller, MKS 946 vacuum system controller" })
public final class MksDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(9600);

	@Override
	public List<Setting> settings() {
		return MksSettings.DECLARED;
	}

	/** The unit, of whoever listens. */
	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe(
				MksProtocol.question(MksSettings.ANYONE, "U?").getBytes(StandardCharsets.US_ASCII), LINE,
				Duration.ofMillis(500),
				answer -> MksProtocol.answer(new String(answer, StandardCharsets.ISO_8859_1))
						.filter(it -> it.good() && MksFinder.UNIT.matcher(it.value()).matches()).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return MksProtocol.words(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		MksSettings settings = MksSettings.of(uri.options(), uri.toString());
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			return MksDriver.open(new MksConversation(channel, settings.address()), settings, context);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
