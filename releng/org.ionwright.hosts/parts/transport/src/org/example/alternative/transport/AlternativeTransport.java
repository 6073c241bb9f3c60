package org.example.alternative.transport;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;

/** Links of the kind that the scheme usually has, whose every call fails with its own name: who hears that has used them. */
public final class AlternativeTransport implements LinkFactory {

	private String scheme = "";

	void activate(Map<String, Object> properties) {
		scheme = String.valueOf(properties.get("scheme"));
	}

	@Override
	public String scheme() {
		return scheme;
	}

	@Override
	public String form() {
		return scheme + ":ALTERNATIVE";
	}

	@Override
	public Class<? extends Link> kind() {
		return switch (scheme) {
		case "modbus" -> ModbusLink.class;
		case "pva" -> PvLink.class;
		default -> ByteChannel.class;
		};
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links) {
		return (Link) Proxy.newProxyInstance(AlternativeTransport.class.getClassLoader(), new Class<?>[] { kind() },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "address" -> address;
				case "serial" -> false;
				case "close" -> null;
				case "equals" -> proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				case "toString" -> address;
				default -> throw new DeviceException(DeviceReason.HARDWARE,
						"alternative " + scheme + " was asked to " + method.getName());
				});
	}
}
