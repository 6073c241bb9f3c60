package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanEngineListener;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs plans on the devices of live instruments, one run per instrument at a time. */
@Component
public final class DeviceScanEngine implements ScanEngine {

	private final List<RunWriterFactory> formats = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<ScanEngineListener> listeners = new CopyOnWriteArraySet<>();
	private final List<InstrumentService> instruments = new CopyOnWriteArrayList<>();
	private final Map<LiveInstrument, ActiveRun> runs = new WeakHashMap<>();

	@Override
	public ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument) {
		return Planner.plan(method, instrument);
	}

	@Override
	public ScanRun start(ScanPlan plan, LiveInstrument instrument, RunOptions options) throws ScanRefusedException {
		if (!plan.startable()) {
			throw new ScanRefusedException(firstError(plan));
		}
		Optional<RunStore> store = Optional.empty();
		if (options.target().isPresent()) {
			store = Optional.of(store(options.target().get()));
		}
		ActiveRun run;
		synchronized (runs) {
			ActiveRun before = runs.get(instrument);
			if (before != null && !before.progress().state().over()) {
				throw new ScanRefusedException(
						instrument.name() + " already runs " + before.plan().methodName() + "; stop that run first");
			}
			InstrumentStatus status = instrument.status();
			if (status.state() != InstrumentState.READY) {
				throw new ScanRefusedException(instrument.name() + " is not ready: " + status.text());
			}
			run = new ActiveRun(plan, instrument, options, store,
					instruments.stream().flatMap(service -> service.drivers().stream()).toList());
			runs.put(instrument, run);
		}
		listeners.forEach(listener -> listener.started(run));
		run.begin();
		return run;
	}

	@Override
	public Optional<ScanRun> lastRun(LiveInstrument instrument) {
		synchronized (runs) {
			return Optional.ofNullable(runs.get(instrument));
		}
	}

	@Override
	public void addListener(ScanEngineListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ScanEngineListener listener) {
		listeners.remove(listener);
	}

	@Override
	public List<String> formats() {
		return formats.stream().map(RunWriterFactory::format).toList();
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addFormat(RunWriterFactory format) {
		formats.add(format);
	}

	void removeFormat(RunWriterFactory format) {
		formats.remove(format);
	}

	/** Knows which drivers are installed, which stands in the files. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addInstruments(InstrumentService service) {
		instruments.add(service);
	}

	void removeInstruments(InstrumentService service) {
		instruments.remove(service);
	}

	private static String firstError(ScanPlan plan) {
		return plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
				.map(Finding::toString).orElse("the method holds nothing to scan; add a segment with a full scan");
	}

	/** Checked before anything is switched on, so that a wrong target does not cost a run. */
	private RunStore store(Path target) throws ScanRefusedException {
		String name = target.getFileName() == null ? "" : target.getFileName().toString();
		RunWriterFactory format = formats.stream()
				.filter(known -> name.regionMatches(true, name.length() - known.fileExtension().length() - 1,
						"." + known.fileExtension(), 0, known.fileExtension().length() + 1))
				.findFirst()
				.orElseThrow(() -> new ScanRefusedException("cannot write " + target + ": "
						+ (formats.isEmpty() ? "no bundle that writes runs is installed"
								: "known formats end in "
										+ formats.stream().map(known -> "." + known.fileExtension()).toList())));
		Path folder = target.toAbsolutePath().getParent();
		if (Files.exists(target)) {
			throw new ScanRefusedException(target + " exists already; choose another name, nothing is overwritten");
		}
		if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new ScanRefusedException(
					"cannot write " + target + ": the folder does not exist or is not writable; create it first");
		}
		try {
			format.check(target);
		} catch (IOException e) {
			throw new ScanRefusedException("cannot write " + target + ": " + e.getMessage(), e);
		}
		return new RunStore(format, target);
	}
}
