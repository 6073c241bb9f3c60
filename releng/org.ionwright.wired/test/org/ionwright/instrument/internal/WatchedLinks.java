package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.ChannelDecorator;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;

/**
 * A transport of bytes of which it is known which links have not been closed by who opened them.
 *
 * @param open
 *            of all such transports together; safe for use from any thread
 */
record WatchedLinks(LinkFactory transport, Set<Link> open) implements LinkFactory {

	@Override
	public String scheme() {
		return transport.scheme();
	}

	@Override
	public String form() {
		return transport.form();
	}

	@Override
	public Class<? extends @NonNull Link> kind() {
		return transport.kind();
	}

	@Override
	public List<@NonNull Setting> settings() {
		return transport.settings();
	}

	@Override
	public Link open(String address, Map<@NonNull String, @NonNull String> options, SerialLine line, Links links)
			throws DeviceException, InterruptedException {
		ByteChannel channel = (ByteChannel) transport.open(address, options, line, links);
		Link watched = new ChannelDecorator(channel) {

			@Override
			public void close() {
				open.remove(this);
				super.close();
			}
		};
		open.add(watched);
		return watched;
	}
}
