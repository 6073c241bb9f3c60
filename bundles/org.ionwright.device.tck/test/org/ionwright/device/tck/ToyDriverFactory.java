package org.ionwright.device.tck;

import java.time.Duration;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;
import org.ionwright.device.transport.SerialLine;

/** Opens toys, for which {@link ToyDriver} or one of its broken sisters is made. */
class ToyDriverFactory implements DriverFactory {

	private static final Duration LIMIT = Duration.ofMillis(600);

	/** Makes the driver over an open conversation. */
	interface Maker {

		Driver make(DeviceIdentity identity, Exchange exchange, double limit, DriverContext context)
				throws DeviceException, InterruptedException;
	}

	private final Maker maker;

	/** As a component is made. */
	ToyDriverFactory() {
		this(ToyDriver::new);
	}

	ToyDriverFactory(Maker maker) {
		this.maker = maker;
	}

	@Override
	public List<Setting> settings() {
		return List.of(Setting.number("limit", "largest voltage (V)", 1, 100, "50"));
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		Settings settings = Settings.of(settings(), uri.options(), uri.toString());
		ByteChannel channel = context.links().open(ByteChannel.class, uri, SerialLine.of(9600));
		Exchange exchange = new Exchange(channel, "\r\n", Framing.terminated("\r\n"), LIMIT);
		try {
			return maker.make(identify(exchange), exchange, settings.number("limit"), context);
		} catch (DeviceException | InterruptedException | RuntimeException e) {
			exchange.close();
			throw e;
		}
	}

	static DeviceIdentity identify(Exchange exchange) throws DeviceException, InterruptedException {
		String answer = exchange.ask("*IDN?");
		String[] words = answer.split(",");
		if (words.length != 4 || !words[0].equals("Toys")) {
			throw exchange.unexpected("*IDN?", answer, "Toys, a model, a number and a version");
		}
		return new DeviceIdentity(words[0], words[1], words[2], words[3]);
	}
}
