package org.ionwright.instrument.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.transport.FoundPort;
import org.ionwright.device.transport.PortScanner;
import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.FoundDevice.Presence;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.ProbeOffer;
import org.ionwright.instrument.ProbeResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What port scanners find and people type; looks again every few seconds while somebody listens. */
@Component
public final class PortInbox implements Discovery {

	private static final long LOOK_SECONDS = 3;

	/** A place with what is known of it. */
	private record Place(FoundPort port, Presence presence, Instant since, Optional<ProbeResult> probe) {
	}

	private final InstrumentService instruments;
	private final DriverRegistry drivers;
	private final Prober prober;
	private final NeverTouch neverTouch;
	private final Map<String, Place> places = new LinkedHashMap<>();
	private final CopyOnWriteArrayList<PortScanner> scanners = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private boolean looked;
	private @Nullable ScheduledExecutorService looking;

	/** The marks are kept in the workspace; without one beside the configuration of the product. */
	@Activate
	public PortInbox(@Reference InstrumentService instruments, @Reference DriverRegistry drivers,
			@Reference(target = "(type=osgi.instance.area)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable Location workspace,
			@Reference(target = "(type=osgi.configuration.area)") Location configuration) throws IOException {
		this(instruments, drivers, file(workspace != null && workspace.isSet() ? workspace : configuration));
	}

	PortInbox(InstrumentService instruments, DriverRegistry drivers, Path neverTouch) {
		this.instruments = instruments;
		this.drivers = drivers;
		this.prober = new Prober(drivers);
		this.neverTouch = new NeverTouch(neverTouch);
	}

	private static Path file(Location location) throws IOException {
		URL area = location.getDataArea("org.ionwright.instrument");
		// Locations of Equinox are not encoded: a folder may have a blank in its name.
		return Path.of(area.getPath()).resolve("never-touch.txt");
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addScanner(PortScanner scanner) {
		scanners.add(scanner);
	}

	void removeScanner(PortScanner scanner) {
		scanners.remove(scanner);
	}

	@Deactivate
	void stop() {
		listeners.clear();
		stopLooking();
	}

	@Override
	public List<FoundDevice> inbox() {
		List<Place> now;
		synchronized (this) {
			now = new ArrayList<>(places.values());
		}
		Set<String> marked = neverTouch.all();
		return now.stream().map(place -> view(place, marked))
				.sorted(Comparator.<FoundDevice, Boolean>comparing(found -> found.presence() == Presence.VANISHED)
						.thenComparing(FoundDevice::address))
				.toList();
	}

	private FoundDevice view(Place place, Set<String> marked) {
		FoundPort port = place.port();
		List<String> suggested = port.usbId().isEmpty() ? List.of()
				: drivers.inUse().stream().filter(entry -> entry.usb().contains(port.usbId()))
						.map(InstalledDrivers.Entry::scheme).toList();
		return new FoundDevice(port.address(), port.description().isEmpty() ? port.address() : port.description(),
				port.usbId(), port.serialNumber(), place.presence(), place.since(), marked.contains(port.address()),
				suggested, place.probe());
	}

	@Override
	public void look() {
		List<FoundPort> found = scanners.stream().flatMap(scanner -> scanner.ports().stream()).toList();
		if (take(found)) {
			tell();
		}
	}

	/** Takes what is there now; true when that is something else than before. */
	private synchronized boolean take(List<FoundPort> found) {
		boolean changed = false;
		Instant now = Instant.now();
		for (FoundPort port : found) {
			Place old = places.get(port.address());
			if (old == null) {
				places.put(port.address(),
						new Place(port, looked ? Presence.NEW : Presence.PRESENT, now, Optional.empty()));
			} else if (!old.port().equals(port)) {
				places.put(port.address(), new Place(port, Presence.NEW, now, Optional.empty()));
			} else if (old.presence() == Presence.VANISHED || old.presence() == Presence.ENTERED) {
				places.put(port.address(), new Place(port, Presence.PRESENT, now, old.probe()));
			} else {
				continue;
			}
			changed = true;
		}
		List<String> there = found.stream().map(FoundPort::address).toList();
		for (Map.Entry<String, Place> entry : places.entrySet()) {
			Place place = entry.getValue();
			if (!there.contains(entry.getKey()) && place.presence() != Presence.VANISHED
					&& place.presence() != Presence.ENTERED) {
				entry.setValue(new Place(place.port(), Presence.VANISHED, now, place.probe()));
				changed = true;
			}
		}
		looked = true;
		return changed;
	}

	@Override
	public void enter(String address) throws DeviceException {
		DeviceUri uri = DeviceUri.parse(address);
		if (drivers.transports().stream().noneMatch(transport -> transport.scheme().equals(uri.scheme()))) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "no transport for '" + address
					+ "' is installed; there are "
					+ String.join(", ",
							drivers.transports().stream().map(transport -> transport.form()).sorted().toList()));
		}
		synchronized (this) {
			places.putIfAbsent(address, new Place(new FoundPort(address, "", "", ""), Presence.ENTERED, Instant.now(),
					Optional.empty()));
		}
		tell();
	}

	@Override
	public void forget(String address) {
		synchronized (this) {
			Place place = places.get(address);
			if (place != null
					&& (place.presence() == Presence.VANISHED || place.presence() == Presence.ENTERED)) {
				places.remove(address);
			}
		}
		tell();
	}

	@Override
	public void neverTouch(String address, boolean never) {
		neverTouch.mark(address, never);
		tell();
	}

	@Override
	public List<ProbeOffer> probes(String address) {
		return neverTouch.all().contains(address) ? List.of() : prober.offers();
	}

	@Override
	public CompletableFuture<ProbeResult> probe(String address, ProbeOffer seen) {
		if (neverTouch.all().contains(address)) {
			return refused(DeviceReason.INTERLOCK, address + " is marked as never to be touched; nothing was sent");
		}
		Optional<String> user = user(address);
		if (user.isPresent()) {
			return refused(DeviceReason.BUSY, address + " is in use by " + user.get() + "; nothing was sent");
		}
		return prober.ask(address, seen).whenComplete((result, failure) -> {
			if (result != null) {
				keep(address, result);
			}
		});
	}

	private void keep(String address, ProbeResult result) {
		synchronized (this) {
			places.computeIfPresent(address, (key, place) -> new Place(place.port(), place.presence(), place.since(),
					Optional.of(result)));
		}
		tell();
	}

	/** Which device of which open instrument has the place. */
	private Optional<String> user(String address) {
		return instruments.instruments().stream()
				.flatMap(instrument -> instrument.devices().stream().filter(device -> uses(device, address))
						.map(device -> device.address() + " of " + instrument.name()))
				.findFirst();
	}

	private static boolean uses(LiveDevice device, String address) {
		DeviceState state = device.status().state();
		try {
			String path = DeviceUri.parse(device.address()).path();
			String place = DeviceUri.parse(address).path();
			return state != DeviceState.DISCONNECTED && state != DeviceState.FAULT
					&& (path.equals(address) || path.endsWith(":" + place));
		} catch (DeviceException e) {
			return false;
		}
	}

	private static <T> CompletableFuture<T> refused(DeviceReason reason, String text) {
		return CompletableFuture.failedFuture(new DeviceException(reason, text));
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
		synchronized (this) {
			if (looking == null) {
				ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
						Thread.ofPlatform().daemon().name("ionwright-inbox").factory());
				fresh.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
				looking = fresh;
			}
		}
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			stopLooking();
		}
	}

	private synchronized void stopLooking() {
		ScheduledExecutorService running = looking;
		looking = null;
		if (running != null) {
			running.shutdownNow();
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
