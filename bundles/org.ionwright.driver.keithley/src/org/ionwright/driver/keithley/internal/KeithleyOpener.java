package org.ionwright.driver.keithley.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.SerialLine;

/** What the two schemes have in common. */
final class KeithleyOpener {

	private static final SerialLine LINE = SerialLine.of(9600);

	private final Set<KeithleyModel> models;
	private final String otherScheme;

	/**
	 * @param otherScheme
	 *            for the other models
	 */
	KeithleyOpener(Set<KeithleyModel> models, String otherScheme) {
		this.models = models;
		this.otherScheme = otherScheme;
	}

	Optional<Probe> probe() {
		return Optional.of(new Probe("*IDN?\r\n".getBytes(StandardCharsets.US_ASCII), LINE, Duration.ofSeconds(1),
				answer -> KeithleyProtocol.identity(new String(answer, StandardCharsets.ISO_8859_1))
						.flatMap(KeithleyModel::of).filter(models::contains).isPresent()));
	}

	Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		KeithleySettings settings = KeithleySettings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		try {
			KeithleyConversation instrument = new KeithleyConversation(new Exchange(channel, settings.terminator(),
					KeithleyProtocol.LINE, KeithleyConversation.ANSWER));
			DeviceIdentity identity = instrument.greet();
			KeithleyModel model = KeithleyModel.of(identity).filter(models::contains)
					.orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION,
							channel.address() + " is a " + identity.vendor() + " " + identity.model() + "; "
									+ uri.scheme()
									+ " is for " + models.stream().map(KeithleyOpener::name).sorted()
											.collect(Collectors.joining(", "))
									+ ", for others try " + otherScheme + " or scpi"));
			return new KeithleyDriver(instrument, identity, model, settings, channel, context.time());
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static String name(KeithleyModel model) {
		return model.name().substring(1);
	}
}
