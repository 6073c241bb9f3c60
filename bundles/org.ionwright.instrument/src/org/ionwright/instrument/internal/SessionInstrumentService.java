package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ionwright.device.KitReport;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the open instruments and tells them when the bundle of a driver comes or goes. */
@Component
public final class SessionInstrumentService implements InstrumentService, DriverRegistry {

	/** How long a bundle that is stopped waits until its devices are safe and released. */
	private static final Duration RELEASE_LIMIT = Duration.ofSeconds(4);

	private final InstalledDrivers installed = new InstalledDrivers();
	private final CopyOnWriteArrayList<LinkFactory> transports = new CopyOnWriteArrayList<>();
	private final List<SessionInstrument> open = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<InstrumentServiceListener> listeners = new CopyOnWriteArraySet<>();

	@Override
	public LiveInstrument open(MassSpectrometer model, OpenOptions options) {
		SessionInstrument instrument = new SessionInstrument(model, options, this, Backoff.GROWING, this::closed);
		open.add(instrument);
		listeners.forEach(listener -> listener.opened(instrument));
		return instrument;
	}

	private void closed(SessionInstrument instrument) {
		open.remove(instrument);
		listeners.forEach(listener -> listener.closed(instrument));
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.copyOf(open);
	}

	@Override
	public void addListener(InstrumentServiceListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(InstrumentServiceListener listener) {
		listeners.remove(listener);
	}

	@Override
	public Optional<DriverFactory> factory(String scheme) {
		return installed.serving(scheme).map(InstalledDrivers.Entry::factory);
	}

	@Override
	public Optional<KitReport> kit(DriverFactory factory) {
		return installed.of(factory).flatMap(InstalledDrivers.Entry::kit);
	}

	@Override
	public Collection<LinkFactory> transports() {
		return transports;
	}

	@Override
	public List<InstalledDriver> drivers() {
		return installed.inUse().stream().map(InstalledDrivers.Entry::view).toList();
	}

	@Override
	public List<InstalledDrivers.Entry> inUse() {
		return installed.inUse();
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDriver(DriverFactory factory, Map<String, Object> properties) {
		installed.add(factory, properties);
		open.forEach(SessionInstrument::providersChanged);
	}

	void removeDriver(DriverFactory factory) {
		installed.remove(factory);
		release();
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addTransport(LinkFactory transport) {
		transports.add(transport);
		open.forEach(SessionInstrument::providersChanged);
	}

	void removeTransport(LinkFactory transport) {
		transports.remove(transport);
		release();
	}

	/** The bundle that goes is not torn from under a device in use: it waits, but not for one that hangs. */
	private void release() {
		CompletableFuture<?>[] released = open.stream().map(SessionInstrument::providersChanged)
				.toArray(CompletableFuture[]::new);
		try {
			CompletableFuture.allOf(released).get(RELEASE_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) {
			// the device tells by its status
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Safe state for everything that is open: the bundle is being stopped or the workbench closed. */
	@Deactivate
	void closeAll() {
		List.copyOf(open).forEach(SessionInstrument::close);
	}
}
