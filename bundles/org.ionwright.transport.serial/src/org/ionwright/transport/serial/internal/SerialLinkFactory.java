package org.ionwright.transport.serial.internal;

import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens {@code serial:/dev/ttyUSB0} and {@code serial:COM3}. */
@Component(service = LinkFactory.class)
public final class SerialLinkFactory implements LinkFactory {

	@Override
	public String scheme() {
		return "serial";
	}

	@Override
	public String form() {
		return PortName.FORM;
	}

	@Override
	public Class<? extends Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<Setting> settings() {
		return SerialLine.settings();
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links) throws DeviceException {
		SerialLine wanted = line.with(options, address);
		PortName port = PortName.of(address);
		NativeLibrary.load();
		return SerialChannel.open(address, port, wanted);
	}
}
