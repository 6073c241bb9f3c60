package org.ionwright.transport.tcp.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** Opens {@code tcp://host:port}. */
@Component(service = LinkFactory.class)
public final class TcpLinkFactory implements LinkFactory {

	private static final List<Setting> SETTINGS = List
			.of(Setting.number("connect", "time limit for connecting (s)", 0.05, 60, "3"));

	@Override
	public String scheme() {
		return "tcp";
	}

	@Override
	public String form() {
		return TcpAddress.FORM;
	}

	@Override
	public Class<? extends Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links)
			throws DeviceException, InterruptedException {
		double seconds = Settings.of(SETTINGS, options, address).number("connect");
		return TcpChannel.connect(address, TcpAddress.parse(address), Duration.ofNanos(Math.round(seconds * 1e9)));
	}
}
