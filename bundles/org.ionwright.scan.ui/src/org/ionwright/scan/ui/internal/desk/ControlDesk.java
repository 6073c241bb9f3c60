package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.queue.ScanQueues;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.record.StripRecorder;
import org.ionwright.ui.common.LogEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The one place where the views of this workbench agree on the active instrument, method and run. Its methods can be called
 * from any thread and return at once; everything is done in order on one thread of its own, and each step ends with a new
 * {@link DeskState} for the listeners. What was refused is said in that state, nothing is thrown.
 */
@Component(service = ControlDesk.class)
public final class ControlDesk {

	private final Executor thread;
	private final Supplier<LocalDateTime> clock;
	private final Set<Consumer<DeskState>> listeners = new CopyOnWriteArraySet<>();
	private final AtomicBoolean publishing = new AtomicBoolean();
	private final AtomicBoolean linked = new AtomicBoolean();
	private final InstrumentSlot instrument;
	private final MethodSlot method;
	private final RunSlot run;
	private final QueueDesk queue;
	private final StripRecorder recorder;
	private final DeskMemory memory;
	private volatile DeskState state = DeskState.EMPTY;
	// What follows belongs to the desk's thread.
	private @Nullable ScanEngine engine;
	private Optional<ScanPlan> plan = Optional.empty();
	private String refusal = "";
	private SetupChoices choices = SetupChoices.NONE;
	private boolean startWhenReady;

	@Activate
	public ControlDesk() {
		this(new ModelSetupFiles(), new PreferenceMemory(), new DeskThread("ionwright-desk"), LocalDateTime::now,
				new StripRecorder(new DeskThread("ionwright-strips")), TroubleLog.ofWorkbench());
	}

	/**
	 * @param thread
	 *            runs one action after the other
	 * @param log
	 *            takes what goes wrong, with its severity of {@link org.eclipse.core.runtime.IStatus}, on any thread
	 */
	public ControlDesk(SetupFiles files, DeskMemory memory, Executor thread, Supplier<LocalDateTime> clock,
			StripRecorder recorder, BiConsumer<Integer, LogEntry> log) {
		this(files, memory, thread, clock, recorder, new TroubleLog(log));
	}

	private ControlDesk(SetupFiles files, DeskMemory memory, Executor thread, Supplier<LocalDateTime> clock,
			StripRecorder recorder, TroubleLog troubles) {
		this.thread = thread;
		this.clock = clock;
		this.recorder = recorder;
		this.memory = memory;
		instrument = new InstrumentSlot(files, memory, recorder, troubles, this::later);
		method = new MethodSlot(files, memory);
		run = new RunSlot(memory, troubles, this::later);
		queue = new QueueDesk(this::then, () -> instrument.choice().content(), memory, files, this::later, run::made);
		memory.method().ifPresent(this::useMethod);
		memory.instrument().ifPresent(this::useInstrument);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void bindInstruments(InstrumentService service) {
		then(() -> instrument.service(service));
	}

	public void unbindInstruments(InstrumentService service) {
		then(() -> instrument.serviceGone(service));
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void bindEngine(ScanEngine service) {
		then(() -> {
			engine = service;
			service.addListener(run);
		});
	}

	public void unbindEngine(ScanEngine service) {
		service.removeListener(run);
		then(() -> {
			if (engine == service) {
				engine = null;
			}
		});
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void bindQueues(ScanQueues service) {
		then(() -> queue.service(Optional.of(service)));
	}

	public void unbindQueues(ScanQueues service) {
		then(() -> queue.service(Optional.empty()));
	}

	/** Samples run one after the other. */
	public QueueDesk queue() {
		return queue;
	}

	/** The total ion current of the last run. */
	public TicTrace tic() {
		return run.tic();
	}

	/** The readings of the active instrument, as they were. */
	public StripRecorder recorder() {
		return recorder;
	}

	/** Paths of the readings that were on the strip charts last. */
	public List<String> charted() {
		return memory.charted();
	}

	/** Remembers them for the next session. */
	public void rememberCharted(List<String> paths) {
		thread.execute(() -> memory.rememberCharted(paths));
	}

	public DeskState state() {
		return state;
	}

	/** Called on the desk's thread; hand over to the UI with latest-wins. Adding twice has no effect. */
	public void addListener(Consumer<DeskState> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<DeskState> listener) {
		listeners.remove(listener);
	}

	/** True for the first caller, who is to link the desk with the files and the end of the workbench. */
	public boolean claimLink() {
		return linked.compareAndSet(false, true);
	}

	/** Takes the files of runs that end from now on; at most one. */
	public void setOutlet(RunOutlet outlet) {
		then(() -> run.outlet(outlet));
	}

	/** What there is to choose from. */
	public void offer(SetupChoices offered) {
		then(() -> choices = offered);
	}

	/** Reads the file and makes its instrument the active one; the one before is brought to its safe state and closed. */
	public void useInstrument(Path file) {
		attempt(() -> {
			refuseWhileRunning();
			instrument.choose(file);
			publish();
			instrument.read();
		});
	}

	public void useMethod(Path file) {
		attempt(() -> {
			method.choose(file);
			publish();
			method.read();
		});
	}

	private void refuseWhileRunning() throws DeskRefusal {
		if (run.active() || queue.going()) {
			throw new DeskRefusal(Messages.Desk_runGoesOn);
		}
	}

	/** Reads a chosen file again; that of a connected instrument when it is disconnected. */
	public void fileChanged(Path file) {
		then(() -> {
			if (method.isChosen(file)) {
				method.read();
			}
			if (instrument.isChosen(file)) {
				instrument.readWhenIdle();
			}
			queue.fileChanged(file);
		});
	}

	public void connect() {
		attempt(() -> instrument.required().connect());
	}

	public void disconnect() {
		attempt(() -> {
			refuseWhileRunning();
			instrument.required().disconnect();
		});
	}

	/** Starts the active method on the active instrument, into a new file of the project's runs. */
	public void start() {
		attempt(this::startRun);
	}

	/** Ends the run; its scans are kept. */
	public void stop() {
		attempt(run::stop);
	}

	/** Ends the run, and its queue, and brings the instrument to its safe state; waits for nothing else that the desk does. */
	public void abort() {
		run.abort();
		queue.abort();
	}

	/** No further scan after the one in progress, voltages stay; a run that is paused goes on. */
	public void pauseOrResume() {
		attempt(run::pauseOrResume);
	}

	/** Ends the segment. */
	public void skip() {
		attempt(run::skip);
	}

	/** Chooses both files and connects; a run follows by itself when asked for and when every device is simulated. */
	public void demonstrate(Path instrumentFile, Path methodFile, boolean withRun) {
		useInstrument(instrumentFile);
		useMethod(methodFile);
		attempt(() -> {
			startWhenReady = withRun;
			instrument.required().connect();
		});
	}

	/** Ends a run, brings the instrument to its safe state and releases it. Completed when that is done. */
	public CompletableFuture<Void> close() {
		return CompletableFuture.runAsync(() -> {
			queue.leave();
			run.end();
			instrument.close();
		}, thread);
	}

	@Deactivate
	void deactivate() {
		close();
	}

	private void startRun() throws DeskRefusal {
		refuseWhileRunning();
		LiveInstrument live = instrument.required();
		ScanEngine scans = engine;
		Path file = method.choice().file().orElseThrow(() -> new DeskRefusal(Messages.Desk_noMethod));
		if (scans == null) {
			throw new DeskRefusal(Messages.Desk_waitsForScan);
		}
		run.start(scans, live, plan.orElseThrow(() -> new DeskRefusal(Messages.Desk_noMethod)), file, clock.get());
	}

	/** Does what a person asked for and says why when it was refused. */
	private void attempt(DeskAction action) {
		then(() -> {
			refusal = "";
			try {
				action.run();
			} catch (DeskRefusal e) {
				refusal = e.text();
			}
		});
	}

	private void then(Runnable action) {
		thread.execute(() -> {
			action.run();
			queue.follow();
			planAgain();
			publish();
		});
	}

	/** Publishes soon; many calls before that count once. */
	private void later() {
		if (publishing.compareAndSet(false, true)) {
			thread.execute(() -> {
				publishing.set(false);
				if (instrument.readIfWaiting()) {
					queue.follow();
					planAgain();
				}
				run.handOut();
				publish();
				startDemoRun();
			});
		}
	}

	private void startDemoRun() {
		if (startWhenReady && state.canStart() && instrument.allSimulated()) {
			startWhenReady = false;
			start();
		}
	}

	private void planAgain() {
		ScanEngine scans = engine;
		var live = instrument.choice().content();
		var wanted = method.choice().content();
		plan = scans == null || live.isEmpty() || wanted.isEmpty() ? Optional.empty()
				: Optional.of(scans.plan(wanted.get(), live.get().model()));
	}

	private List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (!instrument.hasService()) {
			missing.add(Messages.Desk_waitsForInstrument);
		}
		if (engine == null) {
			missing.add(Messages.Desk_waitsForScan);
		}
		return missing;
	}

	private void publish() {
		Optional<LiveInstrument> live = instrument.choice().content();
		DeskState now = new DeskState(missing(), instrument.choice(), live.map(LiveInstrument::status),
				live.map(LiveInstrument::simulated).orElse(false) || run.simulated(), method.choice(), plan, run.run(),
				run.progress(), run.target(), run.stored(), refusal, choices,
				live.map(OperationSheet::of).orElse(OperationSheet.NONE), queue.sheet());
		state = now;
		listeners.forEach(listener -> listener.accept(now));
	}
}
