package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.CalibrationRemarks;
import org.ionwright.scan.FrozenSetup;
import org.ionwright.scan.MassCalibrations;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanEngineListener;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.StandbyAction;
import org.ionwright.scan.TuneSets;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.scan.queue.ScanQueues;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs plans on the devices of live instruments, one run per instrument at a time, alone or from queues. */
@Component(service = { ScanEngine.class, ScanQueues.class })
public final class DeviceScanEngine implements ScanEngine, ScanQueues {

	private final List<RunWriterFactory> formats = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArraySet<ScanEngineListener> listeners = new CopyOnWriteArraySet<>();
	private final List<InstrumentService> instruments = new CopyOnWriteArrayList<>();
	private final List<TuneSets> tuneSets = new CopyOnWriteArrayList<>();
	private final List<CalibrationRemarks> calibrations = new CopyOnWriteArrayList<>();
	private final List<MassCalibrations> massCalibrations = new CopyOnWriteArrayList<>();
	private final List<StandbyAction> standby = new CopyOnWriteArrayList<>();
	private final Map<LiveInstrument, ActiveRun> runs = new WeakHashMap<>();

	@Override
	public ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument) {
		return Planner.plan(method, instrument, tuneSets, calibrations, live(instrument));
	}

	@Override
	public OptionalDouble polaritySwitchSeconds(MassSpectrometer instrument) {
		return live(instrument).map(LiveInstrument::polaritySwitchSeconds).orElse(OptionalDouble.empty());
	}

	/** The open instrument of a model: with its very copy, or one that has not been changed since. */
	private Optional<LiveInstrument> live(MassSpectrometer model) {
		List<LiveInstrument> open = instruments.stream().flatMap(service -> service.instruments().stream()).toList();
		return open.stream().filter(live -> live.model() == model).findFirst()
				.or(() -> open.stream().filter(live -> EcoreUtil.equals(live.model(), model)).findFirst());
	}

	@Override
	public ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument, Path dataFolder) {
		ScanPlan plan = plan(method, instrument);
		return plan.with(DiskRoom.findings(plan, dataFolder));
	}

	@Override
	public FrozenSetup again(List<RunFact> facts) throws ScanRefusedException {
		return Capsule.open(facts);
	}

	@Override
	public ScanRun start(ScanPlan plan, LiveInstrument instrument, RunOptions options) throws ScanRefusedException {
		return start(plan, instrument, options, changes(instrument), true);
	}

	/** Of runs on an instrument, whose scans have exact m/z as far as it is calibrated. */
	Changes changes(LiveInstrument instrument) {
		LiveInstrument exact = instrument;
		for (MassCalibrations known : massCalibrations) {
			exact = known.calibrated(exact);
		}
		return new Changes(exact);
	}

	/**
	 * As {@link #start(ScanPlan, LiveInstrument, RunOptions)}, as one of several runs.
	 *
	 * @param changes
	 *            what runs before set; this one adds to it
	 * @param putsBack
	 *            whether all that is put back when this run is over
	 */
	ActiveRun start(ScanPlan plan, LiveInstrument instrument, RunOptions options, Changes changes, boolean putsBack)
			throws ScanRefusedException {
		ScanPlan possible = plan.with(Planner.possible(instrument, plan));
		if (!possible.startable()) {
			throw new ScanRefusedException(firstError(possible));
		}
		Optional<RunStore> store = Optional.empty();
		if (options.target().isPresent()) {
			store = Optional.of(store(options.target().get()));
			Path folder = options.target().get().toAbsolutePath().getParent();
			ScanPlan room = folder == null ? plan : plan.with(DiskRoom.findings(plan, folder));
			if (!room.startable()) {
				throw new ScanRefusedException(firstError(room));
			}
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
			run = new ActiveRun(plan, instrument, options, store, request -> massCalibrations.stream()
					.flatMap(known -> known.words(instrument, request).stream()).findFirst(),
					instruments.stream().flatMap(service -> service.drivers().stream()).toList(), changes, putsBack);
			runs.put(instrument, run);
		}
		listeners.forEach(listener -> listener.started(run));
		run.begin();
		return run;
	}

	@Override
	public RunQueue open(Path file, LiveInstrument instrument, Duration longestPause) throws ModelFileException {
		return new FileQueue(new QueueFile(file), this, instrument, longestPause,
				() -> standby.isEmpty() ? DeviceScanEngine::standby : standby.getFirst());
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

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addTuneSets(TuneSets known) {
		tuneSets.add(known);
	}

	void removeTuneSets(TuneSets known) {
		tuneSets.remove(known);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCalibrations(CalibrationRemarks known) {
		calibrations.add(known);
	}

	void removeCalibrations(CalibrationRemarks known) {
		calibrations.remove(known);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addMassCalibrations(MassCalibrations known) {
		massCalibrations.add(known);
	}

	void removeMassCalibrations(MassCalibrations known) {
		massCalibrations.remove(known);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addStandby(StandbyAction action) {
		standby.add(action);
	}

	void removeStandby(StandbyAction action) {
		standby.remove(action);
	}

	private static CompletableFuture<Void> standby(LiveInstrument instrument) {
		return instrument.operation().start(OperatingSequence.STANDBY, "queue");
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
						+ (formats.isEmpty()
								? "no bundle that writes runs is installed; Ionwright's is org.ionwright.io.mzml"
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
