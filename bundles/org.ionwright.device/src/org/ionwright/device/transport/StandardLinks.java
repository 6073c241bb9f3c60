package org.ionwright.device.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * Opens links through the transports that are there when it is asked, and knows the transport {@code replay} by itself. Everything an
 * address says is checked before anything is opened. Immutable, safe for use from any thread.
 */
public final class StandardLinks implements Links {

	private static final LinkFactory REPLAY = new ReplayFactory();

	private final Supplier<? extends Collection<? extends LinkFactory>> factories;
	private final List<Setting> declared;
	private final Traffic traffic;
	private final UnaryOperator<ByteChannel> wire;
	/** Whether the options that decorate a channel are obeyed here; not below a channel for which they already are. */
	private final boolean decorating;

	/**
	 * @param factories
	 *            the transports; asked anew for each link, the first one of a scheme counts
	 * @param declared
	 *            options of the address that are the driver's own
	 * @param traffic
	 *            hears all links: a byte channel by its bytes, others by their calls as text
	 */
	public StandardLinks(Supplier<? extends Collection<? extends LinkFactory>> factories, Collection<Setting> declared,
			Traffic traffic) {
		this(factories, List.copyOf(declared), traffic, UnaryOperator.identity(), true);
	}

	private StandardLinks(Supplier<? extends Collection<? extends LinkFactory>> factories, List<Setting> declared,
			Traffic traffic, UnaryOperator<ByteChannel> wire, boolean decorating) {
		this.factories = factories;
		this.declared = declared;
		this.traffic = traffic;
		this.wire = wire;
		this.decorating = decorating;
	}

	/** Over the transports on the class path, for plain Java without OSGi; one that cannot be loaded hides no other. */
	public static StandardLinks installed(Collection<Setting> declared, Traffic traffic) {
		return new StandardLinks(StandardLinks::onClassPath, declared, traffic);
	}

	/** Links that are this one, whatever the address, for tests with a link in hand. */
	public static Links only(Link link) {
		return new Links() {

			@Override
			public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options,
					SerialLine line) {
				return kind.cast(link);
			}
		};
	}

	/**
	 * The same, but each byte channel is put through this right over the wire, also the one below a Modbus link: for instance
	 * {@code channel -> new FaultyChannel(channel, faults)}.
	 */
	public StandardLinks through(UnaryOperator<ByteChannel> decorator) {
		return new StandardLinks(factories, declared, traffic, channel -> decorator.apply(wire.apply(channel)),
				decorating);
	}

	/** The options that the transports of an address know, whichever driver uses it; empty for an unknown scheme. */
	public List<Setting> settings(String address) {
		List<Setting> known = new ArrayList<>();
		boolean bytes = false;
		// An address names all its transports one after the other: modbus:serial:/dev/ttyUSB0.
		String rest = address;
		for (int colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
			Optional<LinkFactory> factory = factory(rest.substring(0, colon));
			if (factory.isPresent()) {
				known.addAll(factory.get().settings());
				bytes |= factory.get().kind() == ByteChannel.class;
			}
			rest = rest.substring(colon + 1);
		}
		if (bytes) {
			known.addAll(Decorations.SETTINGS);
		}
		return known;
	}

	@Override
	public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
			throws DeviceException, InterruptedException {
		LinkFactory factory = factory(kind, address);
		List<Setting> known = new ArrayList<>(declared);
		known.addAll(settings(address));
		Settings.refuseUnknown(known, options, address);
		Settings.of(factory.settings(), options, address);
		boolean bytes = factory.kind() == ByteChannel.class;
		Decorations decorations = bytes && decorating ? Decorations.of(options, address) : Decorations.NONE;
		UnaryOperator<ByteChannel> below = bytes ? UnaryOperator.identity() : wire;
		Links under = new StandardLinks(factories, known, Traffic.NONE, below, decorating && !bytes);
		Link link = factory.open(address, options, line, under);
		try {
			if (link instanceof ByteChannel channel) {
				link = decorations.around(wire.apply(channel));
			}
			return Tap.on(kind, kind.cast(link), traffic);
		} catch (DeviceException | RuntimeException e) {
			link.close();
			throw e;
		}
	}

	private LinkFactory factory(Class<? extends Link> kind, String address) throws DeviceException {
		int colon = address.indexOf(':');
		LinkFactory factory = factory(colon < 0 ? "" : address.substring(0, colon))
				.orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION, "no transport for '" + address
						+ "' is installed; there are " + forms(Link.class)
						+ " (Ionwright's are org.ionwright.transport.*)"));
		if (!kind.isAssignableFrom(factory.kind())) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "' leads to a "
					+ factory.kind().getSimpleName() + ", but the driver needs a " + kind.getSimpleName()
					+ "; such are " + forms(kind));
		}
		return factory;
	}

	private Optional<LinkFactory> factory(String scheme) {
		return all().stream().filter(factory -> factory.scheme().equals(scheme)).findFirst();
	}

	private String forms(Class<? extends Link> kind) {
		String forms = all().stream().filter(factory -> kind.isAssignableFrom(factory.kind())).map(LinkFactory::form)
				.distinct().sorted().collect(Collectors.joining(", "));
		return forms.isEmpty() ? "none" : forms;
	}

	private List<LinkFactory> all() {
		List<LinkFactory> all = new ArrayList<>(factories.get());
		all.add(REPLAY);
		return all;
	}

	private static List<LinkFactory> onClassPath() {
		List<LinkFactory> found = new ArrayList<>();
		Iterator<LinkFactory> providers = ServiceLoader.load(LinkFactory.class).iterator();
		while (true) {
			try {
				if (!providers.hasNext()) {
					return found;
				}
				found.add(providers.next());
			} catch (ServiceConfigurationError e) {
				// the others still work; an address of this one names those that are there
			}
		}
	}
}
