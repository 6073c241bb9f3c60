package org.ionwright.driver.edwards.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.osgi.service.component.annotations.Component;

/** Opens Edwards nXDS scroll pumps: {@code edwards-nxds:serial:/dev/ttyUSB0}. */
@Component(property = { DriverFactory.SCHEME + "=edwards-nxds",
		DriverFactory.MODELS + "=Edwards nXDS6i, 10i, 15i, 20i" })
public final class NxdsDriverFactory implements DriverFactory {

	private static final List<Setting> DECLARED = List.of(Setting.choice("safe",
			"what the safe state does with the pump: keep it when it backs a turbo", List.of("stop", "keep"), "stop"));

	@Override
	public List<Setting> settings() {
		return DECLARED;
	}

	/** The state of the pump. */
	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe("?V802\r".getBytes(StandardCharsets.US_ASCII), TicDriverFactory.LINE,
				Duration.ofMillis(500),
				answer -> EdwardsProtocol.answer(new String(answer, StandardCharsets.ISO_8859_1))
						.filter(it -> it.object().equals("V802")).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return EdwardsProtocol.words(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		boolean stops = Settings.of(DECLARED, uri.options(), uri.toString()).text("safe").equals("stop");
		ByteChannel channel = context.links().open(ByteChannel.class, uri, TicDriverFactory.LINE);
		try {
			return NxdsDriver.open(new EdwardsConversation(channel), context.time(), stops);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}
}
