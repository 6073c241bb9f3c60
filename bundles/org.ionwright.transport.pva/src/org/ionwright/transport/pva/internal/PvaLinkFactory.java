package org.ionwright.transport.pva.internal;

import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;
import org.osgi.service.component.annotations.Component;

/** {@code pva:} with the option {@code servers}. Links with the same servers share one client and its connections. */
@Component
public final class PvaLinkFactory implements LinkFactory {

	private static final String FORM = "pva:";

	private static final List<Setting> SETTINGS = List.of(Setting.text("servers",
			"servers asked by TCP, host or host:port with commas between; without it the network is searched", ""));

	private final PvaClients clients = new PvaClients();

	@Override
	public String scheme() {
		return "pva";
	}

	@Override
	public String form() {
		return FORM;
	}

	@Override
	public Class<? extends Link> kind() {
		return PvLink.class;
	}

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links)
			throws DeviceException {
		if (!address.equals(FORM)) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "': expected " + FORM
					+ " alone; name servers by the option servers=host:port");
		}
		Servers servers = Servers.parse(Settings.of(SETTINGS, options, address).text("servers"), address);
		return new PvaLink(address, servers, clients.acquire(servers));
	}
}
