package org.ionwright.driver.eurotherm.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Temperature controllers of Eurotherm. */
@Component(property = { DriverFactory.SCHEME + "=eurotherm",
		DriverFactory.MODELS + "=Eurotherm 2200, 2400, 3200, 3500 and relatives" })
public final class EurothermDriverFactory implements DriverFactory {

	private static final SerialLine MODBUS = SerialLine.of(9600);
	private static final SerialLine BISYNCH = new SerialLine(9600, 7, SerialLine.Parity.EVEN, 1,
			SerialLine.Handshake.NONE);

	@Override
	public List<Setting> settings() {
		return EurothermSettings.DECLARED;
	}

	@Override
	public String decode(byte[] bytes, boolean sent) {
		return BisynchProtocol.explain(bytes, sent);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		EurothermSettings settings = EurothermSettings.of(uri);
		Link link = settings.bisynch() ? context.links().open(ByteChannel.class, uri, BISYNCH)
				: context.links().open(ModbusLink.class, uri, MODBUS);
		boolean opened = false;
		try {
			EurothermWire wire = link instanceof ByteChannel channel
					? new EurothermBisynch(
							new Exchange(channel, "", BisynchProtocol.ANSWER, EurothermBisynch.LIMIT), settings)
					: new EurothermModbus((ModbusLink) link, settings);
			Driver driver = EurothermDriver.open(wire, settings, link, context.time());
			opened = true;
			return driver;
		} finally {
			if (!opened) {
				link.close();
			}
		}
	}
}
