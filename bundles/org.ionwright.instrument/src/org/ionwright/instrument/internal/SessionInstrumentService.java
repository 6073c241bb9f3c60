package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the open instruments and tells them when the bundle of a driver comes or goes. */
@Component
public final class SessionInstrumentService implements InstrumentService, DriverRegistry {

	private record Entry(DriverFactory factory, InstalledDriver driver) {
	}

	private final Map<String, Entry> factories = new ConcurrentHashMap<>();
	private final List<SessionInstrument> open = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<InstrumentServiceListener> listeners = new CopyOnWriteArraySet<>();

	@Override
	public LiveInstrument open(MassSpectrometer model, OpenOptions options) {
		SessionInstrument instrument = new SessionInstrument(model, options, this, this::closed);
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
		return Optional.ofNullable(factories.get(scheme)).map(Entry::factory);
	}

	@Override
	public List<InstalledDriver> drivers() {
		List<InstalledDriver> drivers = new ArrayList<>();
		factories.values().forEach(entry -> drivers.add(entry.driver()));
		drivers.sort(Comparator.comparing(InstalledDriver::scheme));
		return drivers;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDriver(DriverFactory factory, Map<String, Object> properties) {
		if (properties.get(DriverFactory.SCHEME) instanceof String scheme) {
			String models = properties.get(DriverFactory.MODELS) instanceof String text ? text : "";
			factories.put(scheme, new Entry(factory, new InstalledDriver(scheme, models, bundle(factory))));
			open.forEach(SessionInstrument::driversChanged);
		}
	}

	void removeDriver(DriverFactory factory) {
		if (factories.values().removeIf(entry -> entry.factory() == factory)) {
			open.forEach(SessionInstrument::driversChanged);
		}
	}

	/** Safe state for everything that is open: the bundle is being stopped or the workbench closed. */
	@Deactivate
	void closeAll() {
		List.copyOf(open).forEach(SessionInstrument::close);
	}

	private static String bundle(DriverFactory factory) {
		Bundle bundle = FrameworkUtil.getBundle(factory.getClass());
		return bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion();
	}
}
