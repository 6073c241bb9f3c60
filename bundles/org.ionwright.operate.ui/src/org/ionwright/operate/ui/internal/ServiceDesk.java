package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.OperationListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The instruments of the service that runs here; it may come and go. */
final class ServiceDesk
		implements
		OperationDesk,
		InstrumentServiceListener,
		InstrumentListener,
		OperationListener,
		AutoCloseable {

	private final List<LiveInstrument> open = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final Services services = new Services(FrameworkUtil.getBundle(ServiceDesk.class).getBundleContext());

	private final Runnable chosen = this::changed;

	ServiceDesk() {
		Chosen.HERE.addListener(chosen);
		services.open();
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.copyOf(open);
	}

	@Override
	public Optional<LiveInstrument> chosen() {
		return Chosen.HERE.now();
	}

	@Override
	public void choose(LiveInstrument instrument) {
		Chosen.HERE.choose(instrument);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void opened(LiveInstrument instrument) {
		if (!open.contains(instrument)) {
			open.add(instrument);
			instrument.addListener(this);
			instrument.operation().addListener(this);
		}
		changed();
	}

	@Override
	public void closed(LiveInstrument instrument) {
		open.remove(instrument);
		release(instrument);
		changed();
	}

	@Override
	public void statusChanged() {
		changed();
	}

	@Override
	public void readingsChanged() {
		changed();
	}

	@Override
	public void operationChanged() {
		changed();
	}

	@Override
	public void journaled(JournalEntry entry) {
		changed();
	}

	@Override
	public void close() {
		Chosen.HERE.removeListener(chosen);
		listeners.clear();
		services.close();
	}

	private void release(LiveInstrument instrument) {
		instrument.removeListener(this);
		instrument.operation().removeListener(this);
	}

	private void came(InstrumentService service) {
		service.addListener(this);
		service.instruments().forEach(this::opened);
	}

	private void went(InstrumentService service) {
		service.removeListener(this);
		open.forEach(this::release);
		open.clear();
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** What OSGi hands over is never null, and it takes null for "not interested". */
	@NonNullByDefault({})
	private final class Services extends ServiceTracker<InstrumentService, InstrumentService> {

		Services(BundleContext context) {
			super(context, InstrumentService.class, null);
		}

		@Override
		public InstrumentService addingService(ServiceReference<InstrumentService> reference) {
			InstrumentService service = super.addingService(reference);
			if (service != null) {
				came(service);
			}
			return service;
		}

		@Override
		public void removedService(ServiceReference<InstrumentService> reference, InstrumentService service) {
			went(service);
			super.removedService(reference, service);
		}
	}
}
