package org.ionwright.instrument.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.instrument.DeviceCapability;

/** The sessions of an instrument by the index of their binding: one for each, never fewer, none with the address of another. */
final class Sessions {

	private static final String ANALYSER = "analyser";
	private static final String DETECTOR = "detector";

	private final String instrument;
	private final Function<Binding, DeviceSession> maker;
	private final List<DeviceSession> sessions = new CopyOnWriteArrayList<>();

	/**
	 * @param instrument
	 *            name, for messages and simulations
	 */
	Sessions(String instrument, Function<Binding, DeviceSession> maker) {
		this.instrument = instrument;
		this.maker = maker;
	}

	/** Adds a session; one whose address another one has is refused and never connected. */
	DeviceSession add(Binding binding) {
		DeviceSession session = maker.apply(binding);
		sessions.add(session);
		refusal(session).ifPresent(session::refuse);
		return session;
	}

	/** Why a session is not to be connected: of several with one address the first has it. */
	Optional<DeviceException> refusal(DeviceSession session) {
		String address = session.binding().address();
		return sessions.stream()
				.filter(other -> other.binding().address().equals(address)
						&& other.binding().index() < session.binding().index())
				.findFirst().map(other -> taken(address, other));
	}

	/** Puts a session for another binding in the place of an old one. */
	DeviceSession replace(Binding binding) throws DeviceException {
		check(binding.address(), binding.index());
		DeviceSession fresh = maker.apply(binding);
		sessions.set(binding.index(), fresh);
		return fresh;
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when it is no address or another binding has it
	 */
	void check(String address, int index) throws DeviceException {
		DeviceUri.parse(address);
		Optional<DeviceSession> other = sessions.stream().filter(
				session -> session.binding().index() != index && session.binding().address().equals(address))
				.findFirst();
		if (other.isPresent()) {
			throw taken(address, other.get());
		}
	}

	List<DeviceSession> all() {
		return sessions;
	}

	DeviceSession at(int index) {
		return sessions.get(index);
	}

	/** Whether a session was not replaced by another one meanwhile. */
	boolean current(DeviceSession session) {
		int index = session.binding().index();
		return index >= sessions.size() || sessions.get(index) == session;
	}

	/** The sessions bound to a part. */
	List<DeviceSession> of(String part) {
		return sessions.stream().filter(session -> session.binding().part().equals(part)).toList();
	}

	/**
	 * The device that scans: of those at the analyser the one that can, otherwise the first of the filters there, otherwise the only one
	 * anywhere that can.
	 */
	DeviceSession scanner() throws DeviceException {
		List<DeviceSession> able = sessions.stream()
				.filter(session -> session.capabilities().contains(DeviceCapability.MASS_SCANNER)).toList();
		Optional<DeviceSession> found = able.stream().filter(session -> session.binding().part().startsWith(ANALYSER))
				.findFirst().or(() -> filters().stream().findFirst());
		if (found.isEmpty() && able.size() == 1) {
			found = Optional.of(able.getFirst());
		}
		return found.or(() -> of(ANALYSER).stream().findFirst())
				.orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION, "no device is bound to " + ANALYSER
						+ " of " + instrument + "; add a binding to the instrument file"));
	}

	/** Those at the analyser that filter masses, in the order of the ions: of their parts. */
	List<DeviceSession> filters() {
		return sessions.stream().filter(session -> session.capabilities().contains(DeviceCapability.MASS_FILTER)
				&& session.binding().part().startsWith(ANALYSER))
				.sorted(Comparator.comparing(session -> session.binding().part())).toList();
	}

	/** The one at the detector that detects, otherwise the only one anywhere. */
	DeviceSession detector() throws DeviceException {
		List<DeviceSession> able = sessions.stream()
				.filter(session -> session.capabilities().contains(DeviceCapability.DETECTOR)).toList();
		return able.stream().filter(session -> session.binding().part().startsWith(DETECTOR)).findFirst()
				.or(() -> able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty())
				.orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION, "no device of " + instrument
						+ " counts at a point; bind one that detects to " + DETECTOR + " in the instrument file"));
	}

	/** Address of the simulation of a part: of the twin that other parts are simulated by, so that they act on each other. */
	String simulation(String part) {
		String twin = sessions.stream().map(session -> session.binding().address())
				.filter(address -> address.startsWith("sim:") && address.indexOf('/') > 4)
				.map(address -> address.substring(4, address.indexOf('/'))).findFirst().orElseGet(this::slug);
		return "sim:" + twin + "/" + part;
	}

	private String slug() {
		String slug = instrument.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? "instrument" : slug;
	}

	private static DeviceException taken(String address, DeviceSession other) {
		return new DeviceException(DeviceReason.CONFIGURATION,
				address + " is bound to "
						+ (other.binding().part().isEmpty() ? "the instrument" : other.binding().part())
						+ " already; one binding serves several parts when its points say so");
	}
}
