package org.ionwright.device.tck.internal;

import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;

/** Puts a watch on every link that a driver opens. */
final class WatchedLinks implements Links {

	private final Links links;
	private final Wire wire;

	WatchedLinks(Links links, Wire wire) {
		this.links = links;
		this.wire = wire;
	}

	@Override
	public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
			throws DeviceException, InterruptedException {
		wire.check(address);
		T link = links.open(kind, address, options, line);
		Link watched = switch (link) {
		case ByteChannel bytes -> new WatchedBytes(bytes, wire);
		case ModbusLink modbus -> new WatchedModbus(modbus, wire);
		case PvLink pv -> new WatchedPv(pv, wire);
		default -> link;
		};
		return kind.isInstance(watched) ? kind.cast(watched) : link;
	}
}
