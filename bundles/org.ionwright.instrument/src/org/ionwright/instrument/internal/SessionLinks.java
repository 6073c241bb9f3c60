package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.instrument.TrafficEntry.Kind;

/** The links of one connection to a device; whatever a driver leaves open is closed with them. Safe for use from any thread. */
final class SessionLinks implements Links {

	private final Supplier<? extends Collection<? extends LinkFactory>> transports;
	private final StandardLinks wires;
	private final CallNotes notes;
	private final List<Link> open = new ArrayList<>();
	private final List<LinkFactory> used = new ArrayList<>();
	private boolean closed;

	/**
	 * @param declared
	 *            options of the address that are the driver's own
	 */
	SessionLinks(Supplier<? extends Collection<? extends LinkFactory>> transports, Collection<Setting> declared,
			CallNotes notes) {
		this.transports = transports;
		this.notes = notes;
		this.wires = new StandardLinks(transports, declared, notes);
	}

	/** The options that the transports of an address know. */
	List<Setting> settings(String address) {
		return wires.settings(address);
	}

	@Override
	public <T extends @NonNull Link> T open(Class<T> kind, String address,
			Map<@NonNull String, @NonNull String> options, SerialLine line)
			throws DeviceException, InterruptedException {
		List<LinkFactory> named = transports.get().stream()
				.filter(factory -> (":" + address).contains(":" + factory.scheme() + ":")).map(LinkFactory.class::cast)
				.toList();
		T link = wires.open(kind, address, options, line);
		synchronized (this) {
			if (!closed) {
				open.add(link);
				used.addAll(named);
				notes.note(Kind.WIRE, link.address(), link instanceof ByteChannel ? "" : kind.getSimpleName());
				return link;
			}
		}
		link.close();
		throw new DeviceException(DeviceReason.LINK_LOST, address + ": was given up while it was opened");
	}

	/** Whether every transport in use is still there. */
	synchronized boolean served() {
		return transports.get().containsAll(used);
	}

	/** The newest link that carries bytes. */
	synchronized Optional<ByteChannel> channel() {
		return open.reversed().stream().filter(ByteChannel.class::isInstance).map(ByteChannel.class::cast).findFirst();
	}

	/** Who hears what goes over them. */
	CallNotes notes() {
		return notes;
	}

	/** Whether they were given up. */
	synchronized boolean closed() {
		return closed;
	}

	/** Closes everything, and what is opened later. */
	void close() {
		List<Link> left;
		synchronized (this) {
			closed = true;
			left = List.copyOf(open);
			open.clear();
		}
		left.forEach(Link::close);
	}
}
