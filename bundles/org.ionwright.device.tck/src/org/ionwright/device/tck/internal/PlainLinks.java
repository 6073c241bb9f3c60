package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Settings;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;

/** The transports on the class path, and plain TCP when there is none for it. */
public final class PlainLinks implements Links {

	private final Map<String, LinkFactory> factories = new LinkedHashMap<>();

	public PlainLinks() {
		factories.put("tcp", new PlainTcp());
		ServiceLoader.load(LinkFactory.class).forEach(factory -> factories.put(factory.scheme(), factory));
	}

	@Override
	public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
			throws DeviceException, InterruptedException {
		int colon = address.indexOf(':');
		LinkFactory factory = factories.get(colon < 0 ? "" : address.substring(0, colon));
		if (factory == null || !kind.isAssignableFrom(factory.kind())) {
			List<String> forms = new ArrayList<>();
			factories.values().forEach(candidate -> forms.add(candidate.form()));
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"'" + address + "' is no " + kind.getSimpleName() + "; there are " + forms);
		}
		Settings.of(factory.settings(), options, address);
		return kind.cast(factory.open(address, options, line, this));
	}
}
