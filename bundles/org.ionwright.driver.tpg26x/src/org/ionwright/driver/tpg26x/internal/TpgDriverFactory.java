package org.ionwright.driver.tpg26x.internal;

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

/** Opens gauge controllers that talk by mnemonics and ENQ: {@code tpg26x:serial:/dev/ttyUSB0}. */
@Component(property = { DriverFactory.SCHEME + "=tpg26x",
		DriverFactory.MODELS + "=Pfeiffer TPG 256 A, 261, 262, 300, 361, 362, 366, 500; INFICON VGC 40x, 50x" })
public final class TpgDriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(9600);

	@Override
	public List<Setting> settings() {
		return TpgSettings.DECLARED;
	}

	/** The question for the unit; ACK and NAK are how only this family answers. */
	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe("UNI\r\n".getBytes(StandardCharsets.US_ASCII), LINE, Duration.ofMillis(500),
				answer -> TpgWords.acknowledged(answer)));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return TpgWords.of(bytes, sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		TpgSettings settings = TpgSettings.of(uri.options(), uri.toString());
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			return TpgDriver.open(new TpgConversation(channel), settings, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
