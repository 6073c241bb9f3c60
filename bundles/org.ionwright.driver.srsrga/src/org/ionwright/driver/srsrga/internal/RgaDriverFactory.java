package org.ionwright.driver.srsrga.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.SerialLine.Handshake;
import org.ionwright.device.transport.SerialLine.Parity;
import org.osgi.service.component.annotations.Component;

/** Opens SRS RGA heads: {@code srs-rga:serial:/dev/ttyUSB0} or {@code srs-rga:tcp://host:818?user=…&password=…}. */
@Component(property = { DriverFactory.SCHEME + "=srs-rga", DriverFactory.MODELS + "=SRS RGA100, RGA200, RGA300" })
public final class RgaDriverFactory implements DriverFactory {

	private static final SerialLine LINE = new SerialLine(28_800, 8, Parity.NONE, 1, Handshake.RTS_CTS);
	/** A filament check of an earlier program may still go on. */
	private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

	@Override
	public List<Setting> settings() {
		return RgaSettings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe("ID?\r".getBytes(StandardCharsets.US_ASCII), LINE, RgaConversation.ANSWER,
				answer -> RgaIdentity.parse(new String(answer, StandardCharsets.ISO_8859_1)).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return RgaDecoder.decode(bytes, sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		RgaSettings settings = RgaSettings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			return open(channel, settings, context);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** A lone CR first: an earlier program may have left half a command or a scan. */
	private static Driver open(ByteChannel channel, RgaSettings settings, DriverContext context)
			throws DeviceException, InterruptedException {
		Exchange exchange = new Exchange(channel, RgaProtocol.TERMINATOR, RgaProtocol.LINE, RgaConversation.ANSWER);
		if (!settings.user().isEmpty()) {
			RgaLogin.login(exchange, settings);
		}
		RgaConversation conversation = new RgaConversation(exchange);
		exchange.tell("");
		RgaIdentity identity = conversation.identification(FIRST_ANSWER);
		RgaHead head = new RgaHead(conversation);
		try {
			head.clearCommunicationErrors();
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.PROTOCOL) {
				throw e;
			}
			// what an earlier program asked was answered after all
			identity = conversation.identification(FIRST_ANSWER);
			head.clearCommunicationErrors();
		}
		boolean multiplier = conversation.number("MO?") > 0;
		return new RgaDriver(head, identity, multiplier, settings, channel, context.time());
	}
}
