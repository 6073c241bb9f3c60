package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.DriverDoctor;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.ui.common.SerialJob;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkUtil;

/** The desk of the services that run here; they may come and go. */
final class ServiceDesk implements DeviceDesk, InstrumentListener, InstrumentServiceListener, AutoCloseable {

	private final BundleContext context = FrameworkUtil.getBundle(ServiceDesk.class).getBundleContext();
	private final List<LiveInstrument> open = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final Runnable told = this::changed;
	private final SerialJob examining = new SerialJob(Messages.Devices_examining);
	private final BundleListener bundles = event -> examining.execute(this::examine);
	private final Tracked<InstrumentService> instruments = new Tracked<>(InstrumentService.class, this::arrived,
			this::left);
	private final Tracked<DriverDoctor> doctor = new Tracked<>(DriverDoctor.class,
			service -> examining.execute(this::examine), gone -> {
				// what it said last stays
			});
	private final Tracked<Discovery> discovery = new Tracked<>(Discovery.class, this::found,
			service -> service.removeListener(told));
	private volatile List<DriverReport> reports = List.of();

	ServiceDesk() {
		context.addBundleListener(bundles);
		instruments.open();
		doctor.open();
		discovery.open();
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.copyOf(open);
	}

	@Override
	public List<DriverReport> drivers() {
		return reports;
	}

	@Override
	public Optional<Discovery> discovery() {
		return discovery.present();
	}

	@Override
	public Optional<String> trouble(String address) {
		return doctor.present().flatMap(service -> service.trouble(address));
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
		}
		changed();
	}

	@Override
	public void closed(LiveInstrument instrument) {
		open.remove(instrument);
		instrument.removeListener(this);
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
	public void close() {
		context.removeBundleListener(bundles);
		instruments.close();
		doctor.close();
		discovery.close();
		open.forEach(instrument -> instrument.removeListener(this));
		open.clear();
		listeners.clear();
	}

	private void arrived(InstrumentService service) {
		service.addListener(this);
		service.instruments().forEach(this::opened);
	}

	private void found(Discovery service) {
		service.addListener(told);
		changed();
	}

	private void left(InstrumentService service) {
		service.removeListener(this);
		open.clear();
		changed();
	}

	private void examine() {
		doctor.present().ifPresent(service -> reports = service.examine());
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
