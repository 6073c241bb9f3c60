package org.ionwright.driver.edwards.internal;

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
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens Edwards TICs: {@code edwards-tic:serial:/dev/ttyUSB0}. */
@Component(property = { DriverFactory.SCHEME + "=edwards-tic",
		DriverFactory.MODELS
				+ "=Edwards TIC turbo controller, instrument controller, turbo and instrument controller" })
public final class TicDriverFactory implements DriverFactory {

	static final SerialLine LINE = SerialLine.of(9600);

	/** The state of the turbo, which a TIC without one refuses in its own way. */
	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe("?V904\r".getBytes(StandardCharsets.US_ASCII), LINE, Duration.ofMillis(500),
				answer -> EdwardsProtocol.answer(new String(answer, StandardCharsets.ISO_8859_1))
						.filter(it -> it.object().equals("V904")).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return EdwardsProtocol.words(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			return TicDriver.open(new EdwardsConversation(channel), context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
