package org.ionwright.scan.ui.internal.fakes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentServiceListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.scan.queue.ScanQueues;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.RunOutlet;
import org.ionwright.scan.ui.internal.desk.RunPreferences;
import org.ionwright.scan.ui.internal.desk.DeskMemory;
import org.ionwright.scan.ui.internal.desk.SetupFiles;
import org.ionwright.scan.ui.internal.record.StripRecorder;

/** A desk that does everything at once on the calling thread, with fake services and files. */
public final class FakeDesk implements SetupFiles, DeskMemory, InstrumentService, ScanQueues {

	public final FakeInstrument instrument = new FakeInstrument();
	public final FakeEngine engine = new FakeEngine();
	/** Files that runs are going to be, as they were announced. */
	public final List<Path> started = new CopyOnWriteArrayList<>();
	/** Files of runs that were handed out. */
	public final List<Path> stored = new CopyOnWriteArrayList<>();
	/** What is remembered for the next session. */
	public final List<Path> remembered = new CopyOnWriteArrayList<>();
	/** Files that were made. */
	public final List<Path> made = new CopyOnWriteArrayList<>();
	/** Queues that were opened. */
	public final List<FakeQueue> queues = new CopyOnWriteArrayList<>();
	/** How the instrument was opened, each time. */
	public final List<OpenOptions> opened = new CopyOnWriteArrayList<>();
	/** Longest pauses of the queues that were opened. */
	public final List<Duration> pauses = new CopyOnWriteArrayList<>();
	/** What every instrument file holds. */
	public final MassSpectrometer model = DemoModels.instrument();
	public RunPreferences preferences = RunPreferences.USUAL;
	/** Readings that are remembered. */
	public final List<String> charted = new CopyOnWriteArrayList<>();
	/** What went to the error log. */
	public final List<String> logged = new CopyOnWriteArrayList<>();
	public final ControlDesk desk;
	public final Path folder;

	/**
	 * @param folder
	 *            for the runs
	 */
	public FakeDesk(Path folder) {
		this.folder = folder;
		desk = new ControlDesk(this, this, Runnable::run, () -> LocalDateTime.of(2026, 11, 21, 6, 5, 4),
				new StripRecorder(Runnable::run), (severity, entry) -> logged.add(entry.text()));
		desk.setOutlet(new RunOutlet() {
			@Override
			public void started(Path target) {
				started.add(target);
			}

			@Override
			public void stored(Path file) {
				stored.add(file);
			}

			@Override
			public void made(Path file) {
				made.add(file);
			}
		});
	}

	/** With services, instrument and method. */
	public static FakeDesk complete(Path folder) {
		FakeDesk fake = new FakeDesk(folder);
		fake.services();
		fake.desk.useInstrument(folder.resolve("demo.instrument"));
		fake.desk.useMethod(folder.resolve("demo.method"));
		return fake;
	}

	public void services() {
		desk.bindInstruments(this);
		desk.bindEngine(engine);
		desk.bindQueues(this);
	}

	public void servicesGo() {
		desk.unbindQueues(this);
		desk.unbindEngine(engine);
		desk.unbindInstruments(this);
	}

	@Override
	public MassSpectrometer instrument(Path file) throws IOException {
		return readable(file, model);
	}

	@Override
	public AcquisitionMethod method(Path file) throws IOException {
		return readable(file, DemoModels.method());
	}

	private static <T> T readable(Path file, T content) throws IOException {
		if (file.toString().contains("damaged")) {
			throw new IOException(file + ":3:1: the file ends too early");
		}
		return content;
	}

	@Override
	public Optional<@NonNull Path> instrument() {
		return Optional.empty();
	}

	@Override
	public Optional<@NonNull Path> method() {
		return Optional.empty();
	}

	@Override
	public Optional<@NonNull Path> queue() {
		return Optional.empty();
	}

	@Override
	public List<@NonNull String> charted() {
		return charted;
	}

	@Override
	public void rememberQueue(Path file) {
		remembered.add(file);
	}

	@Override
	public void rememberCharted(List<@NonNull String> paths) {
		charted.clear();
		charted.addAll(paths);
	}

	@Override
	public RunQueue open(Path file, LiveInstrument on, Duration longestPause) throws ModelFileException {
		FakeQueue queue = new FakeQueue(file);
		queues.add(queue);
		pauses.add(longestPause);
		return queue;
	}

	@Override
	public RunPreferences preferences() {
		return preferences;
	}

	@Override
	public void rememberInstrument(Path file) {
		remembered.add(file);
	}

	@Override
	public void rememberMethod(Path file) {
		remembered.add(file);
	}

	@Override
	public LiveInstrument open(MassSpectrometer model, OpenOptions options) {
		opened.add(options);
		return instrument;
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.of(instrument);
	}

	@Override
	public void addListener(InstrumentServiceListener listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void removeListener(InstrumentServiceListener listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<InstalledDriver> drivers() {
		return List.of();
	}
}
