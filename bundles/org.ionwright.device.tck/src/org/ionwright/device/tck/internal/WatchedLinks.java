package org.ionwright.device.tck.internal;

import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;

/** Puts a watch on every link that a driver opens; on bytes right at the wire, below Modbus too. */
final class WatchedLinks implements Links {

	private final Links links;
	private final Wire wire;

	WatchedLinks(Links links, Wire wire) {
		this.links = links instanceof StandardLinks standard ? standard.through(bytes -> new WatchedBytes(bytes, wire))
				: links;
		this.wire = wire;
	}

	@Override
	public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
			throws DeviceException, InterruptedException {
		wire.check(address);
		T link = links.open(kind, address, options, line);
		if (link instanceof PvLink pv) {
			return kind.cast(new WatchedPv(pv, wire));
		}
		return link instanceof ByteChannel bytes && !(links instanceof StandardLinks)
				? kind.cast(new WatchedBytes(bytes, wire))
				: link;
	}
}
