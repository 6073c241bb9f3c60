package org.ionwright.driver.ps300.internal;

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

/** High-voltage supplies PS300 of Stanford Research Systems and 2290 of Keithley. */
@Component(property = { DriverFactory.SCHEME + "=ps300",
		DriverFactory.MODELS + "=SRS PS310 to PS375, Keithley 2290-5, 2290-10" })
public final class Ps300DriverFactory implements DriverFactory {

	private static final SerialLine LINE = SerialLine.of(9600);

	@Override
	public List<Setting> settings() {
		return Ps300Settings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		return Optional.of(new Probe((Ps300Protocol.IDENTITY + Ps300Protocol.END).getBytes(StandardCharsets.US_ASCII),
				LINE, Duration.ofMillis(600),
				answer -> Ps300Protocol.identity(new String(answer, StandardCharsets.ISO_8859_1)).isPresent()));
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return Ps300Protocol.explain(new String(bytes, StandardCharsets.ISO_8859_1), sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		Ps300Settings settings = Ps300Settings.of(uri);
		ByteChannel channel = context.links().open(ByteChannel.class, uri, LINE);
		boolean opened = false;
		try {
			Ps300Line line = new Ps300Line(
					new Exchange(channel, Ps300Protocol.END, Framing.terminated("\n"), Ps300Line.LIMIT));
			Driver driver = new Ps300Driver(line, new Ps300Supply(line, settings, context.time()), channel,
					context.time());
			opened = true;
			return driver;
		} finally {
			if (!opened) {
				channel.close();
			}
		}
	}
}
