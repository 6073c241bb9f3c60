package org.ionwright.tune.ui.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.tune.TuneFolder;
import org.ionwright.ui.common.SerialJob;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** A bench for each open instrument, for as long as it is open, whichever views are. Safe for any thread. */
@Component(service = TuneDesk.class)
public final class TuneDesk implements InstrumentServiceListener {

	private final List<Bench> benches = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final Function<LiveInstrument, Bench> maker;

	@Activate
	public TuneDesk() {
		this(makers());
	}

	/** With benches of another make. */
	public TuneDesk(Function<LiveInstrument, Bench> maker) {
		this.maker = maker;
	}

	private static Function<LiveInstrument, Bench> makers() {
		SerialJob disk = new SerialJob("files of tuning");
		return instrument -> new Bench(instrument, activity -> new ActivityJob(activity).schedule(), disk,
				folder(instrument));
	}

	/** Where the workspace keeps what the bundle of tuning has; empty without a workspace. */
	private static Optional<TuneFolder> folder(LiveInstrument instrument) {
		Bundle bundle = FrameworkUtil.getBundle(TuneFolder.class);
		if (bundle == null || !Platform.isRunning()) {
			return Optional.empty();
		}
		try {
			return Optional.of(TuneFolder.of(Platform.getStateLocation(bundle).toPath(), instrument));
		} catch (IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** Those of the instruments that are open, oldest first. */
	public List<Bench> benches() {
		return List.copyOf(benches);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void bindInstruments(InstrumentService service) {
		service.addListener(this);
		service.instruments().forEach(this::opened);
	}

	public void unbindInstruments(InstrumentService service) {
		service.removeListener(this);
		closeAll();
	}

	@Override
	public synchronized void opened(LiveInstrument instrument) {
		if (benches.stream().noneMatch(bench -> bench.raw().equals(instrument))) {
			benches.add(maker.apply(instrument));
			changed();
		}
	}

	@Override
	public synchronized void closed(LiveInstrument instrument) {
		benches.stream().filter(bench -> bench.raw().equals(instrument)).toList().forEach(bench -> {
			benches.remove(bench);
			bench.close();
		});
		changed();
	}

	@Deactivate
	void closeAll() {
		List.copyOf(benches).forEach(bench -> closed(bench.raw()));
	}

	/** Told on any thread after an instrument was opened or closed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
