package org.ionwright.tune.ui.internal.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.tune.TuneFolder;
import org.ionwright.tune.calibration.CalibratedInstrument;
import org.ionwright.tune.calibration.CalibrationSet;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;

/**
 * One open instrument to be tuned and calibrated: what goes on with it, at most one activity at a time, and what came of it.
 * Outlives the views. Safe for any thread; nothing blocks.
 */
public final class Bench implements InstrumentListener, OperationListener {

	private final LiveInstrument raw;
	private final LiveInstrument calibrated;
	private final Consumer<Activity> starter;
	private final Executor disk;
	private final Optional<TuneFolder> folder;
	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final Peaks peaks;
	private final Ramp ramp;
	private final Tuning tuning;
	private final Sets sets;
	private final Log log;
	private final Calibrating calibrating;
	private volatile Optional<Activity> activity = Optional.empty();
	private volatile CalibrationSet inUse = new CalibrationSet(List.of());
	private volatile String trouble = "";
	private volatile Optional<OperationStatus> idle = Optional.empty();
	private volatile boolean closed;
	private Optional<Activity> next = Optional.empty();
	private boolean watchAgain;

	/**
	 * @param starter
	 *            runs an activity on a thread of its own
	 * @param disk
	 *            reads and writes files, one after the other
	 * @param folder
	 *            where sets, log and calibrations are kept; empty to keep nothing
	 */
	public Bench(LiveInstrument instrument, Consumer<Activity> starter, Executor disk, Optional<TuneFolder> folder) {
		raw = instrument;
		calibrated = new CalibratedInstrument(instrument, () -> inUse);
		this.starter = starter;
		this.disk = disk;
		this.folder = folder;
		peaks = new Peaks(this);
		ramp = new Ramp(this);
		log = new Log(this);
		tuning = new Tuning(this);
		sets = new Sets(this);
		calibrating = new Calibrating(this);
		raw.addListener(this);
		raw.operation().addListener(this);
		log.read();
		sets.read();
		calibrating.read();
	}

	/** With its masses uncorrected. */
	public LiveInstrument raw() {
		return raw;
	}

	/** With its masses corrected by the calibrations that were accepted. */
	public LiveInstrument calibrated() {
		return calibrated;
	}

	public Peaks peaks() {
		return peaks;
	}

	public Ramp ramp() {
		return ramp;
	}

	public Tuning tuning() {
		return tuning;
	}

	public Sets sets() {
		return sets;
	}

	public Log log() {
		return log;
	}

	public Calibrating calibrating() {
		return calibrating;
	}

	Optional<TuneFolder> folder() {
		return folder;
	}

	/** What goes on, or went on last. */
	public Optional<Activity> activity() {
		return activity;
	}

	public boolean running(Kind kind) {
		return activity.map(Activity::status).filter(now -> now.kind() == kind && !now.state().over()).isPresent();
	}

	private boolean busy() {
		return activity.filter(one -> !one.status().state().over()).isPresent();
	}

	/** What went wrong with files; empty when nothing did. */
	public String trouble() {
		return trouble;
	}

	/** Why such an activity cannot be started now, in words; empty when it can. One that only watches makes room for others. */
	public Optional<String> refusal(Kind kind) {
		if (closed) {
			return Optional.of(Messages.Bench_closed);
		}
		if (busy() && (kind == Kind.WATCH || !running(Kind.WATCH))) {
			return activity.map(one -> NLS.bind(Messages.Bench_busy, one.status().title()));
		}
		InstrumentStatus status = raw.status();
		if (status.state() == InstrumentState.SCANNING) {
			return busy() ? operated(kind) : Optional.of(Messages.Bench_scanning);
		}
		return status.state() == InstrumentState.READY || status.state() == InstrumentState.PARTIAL ? operated(kind)
				: Optional.of(NLS.bind(Messages.Bench_notConnected, status.text()));
	}

	private Optional<String> operated(Kind kind) {
		List<Trip> trips = raw.operation().trips();
		if (!trips.isEmpty()) {
			return Optional.of(NLS.bind(Messages.Bench_tripped, trips.getFirst().interlock(),
					trips.getFirst().cause()));
		}
		Optional<String> sequence = raw.operation().sequence().filter(status -> !status.over())
				.map(status -> NLS.bind(Messages.Bench_sequence, status.sequence().text()));
		if (sequence.isPresent() || kind == Kind.SET) {
			return sequence;
		}
		if (!raw.operation().leftOn().isEmpty()) {
			return Optional.of(Messages.Bench_leftOn);
		}
		OperationStatus status = raw.operation().status();
		return switch (status.state()) {
		case OFF, DISCONNECTED, TRIPPED, VENTED, ROUGHING, TURBO_SPINUP, VENTING, MAINTENANCE -> Optional
				.of(NLS.bind(Messages.Bench_state, status.state().text(), status.reason()));
		case HIGH_VACUUM, SOURCE_WARMUP, READY, STANDBY, OPERATE, ACQUIRING -> Optional.empty();
		};
	}

	/** What will probably keep peaks from being there though they may be looked for; empty when nothing will. */
	public Optional<String> warning() {
		OperationStatus now = raw.operation().status();
		if (now.state() != OperatingState.ACQUIRING) {
			// each scan of a watch is an acquisition of its own, which says nothing of the spray
			idle = Optional.of(now);
		}
		OperationStatus status = idle.orElse(now);
		return switch (status.state()) {
		case HIGH_VACUUM, SOURCE_WARMUP, READY, STANDBY -> Optional
				.of(NLS.bind(Messages.Bench_noSpray, status.state().text(), status.reason()));
		default -> Optional.empty();
		};
	}

	/**
	 * Starts an activity, after the one that only watches.
	 *
	 * @return why not, as {@link #refusal}
	 */
	synchronized Optional<String> start(Kind kind, String title, Optional<Duration> limit, Activity.Work work) {
		Optional<String> refusal = refusal(kind);
		if (refusal.isPresent()) {
			return refusal;
		}
		watchAgain |= running(Kind.WATCH);
		startAfter(new Activity(kind, title, raw.time(), limit, work, this::moved));
		return Optional.empty();
	}

	/** After the one in progress, which is stopped. */
	private void startAfter(Activity following) {
		if (busy()) {
			next = Optional.of(following);
			activity.ifPresent(Activity::stop);
		} else {
			begin(following);
		}
	}

	/** With other masses or settings, while it is watched. */
	synchronized void watchAnew(Activity.Work work) {
		if (running(Kind.WATCH) && next.isEmpty()) {
			startAfter(new Activity(Kind.WATCH, Messages.Peaks_title, raw.time(), Optional.empty(), work,
					this::moved));
		}
	}

	private void begin(Activity one) {
		activity = Optional.of(one);
		starter.accept(one);
		changed();
	}

	/** Stops what goes on; what it changed is put back. */
	public synchronized void stop() {
		watchAgain = false;
		next = Optional.empty();
		activity.ifPresent(Activity::stop);
		changed();
	}

	private void moved(Activity one) {
		if (one.status().state().over()) {
			ended(one);
		}
		changed();
	}

	private synchronized void ended(Activity one) {
		Optional<Activity> following = next;
		next = Optional.empty();
		if (closed) {
			return;
		}
		if (following.isPresent()) {
			begin(following.get());
		} else if (watchAgain && one.status().kind() != Kind.WATCH && one.status().state() != Activity.State.FAILED) {
			watchAgain = false;
			// what came of the activity stays in sight: it is not the watching that is told of
			peaks.watch();
		} else if (one.status().kind() == Kind.WATCH) {
			watchAgain = false;
		}
	}

	/** Called on any thread, often. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void changed() {
		listeners.forEach(Runnable::run);
	}

	void use(CalibrationSet set) {
		inUse = set;
	}

	/** The calibrations that correct masses now. */
	public CalibrationSet inUse() {
		return inUse;
	}

	/** Something with files. */
	@FunctionalInterface
	interface FileWork {
		void run() throws IOException;
	}

	/** Something with the files of the instrument. */
	@FunctionalInterface
	interface FolderWork {
		void run(TuneFolder folder) throws IOException;
	}

	/** Does something with the files of the instrument as {@link #later}; nothing where none are kept. */
	void onDisk(FolderWork work) {
		folder.ifPresent(place -> later(() -> work.run(place)));
	}

	/** Does something with files, later and off this thread; what fails is told. */
	void later(FileWork work) {
		disk.execute(() -> {
			try {
				work.run();
				trouble = "";
			} catch (IOException e) {
				trouble = Optional.ofNullable(e.getMessage()).orElse(e.toString());
			}
			changed();
		});
	}

	@Override
	public void statusChanged() {
		sets.readIfOther();
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
		// nothing of it is shown
	}

	/** Ends what goes on; the instrument is closed or its service gone. */
	synchronized void close() {
		closed = true;
		raw.removeListener(this);
		raw.operation().removeListener(this);
		stop();
		listeners.clear();
	}
}
