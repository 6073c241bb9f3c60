package org.ionwright.scan.ui.internal.fakes;

import java.io.IOException;
import java.nio.file.Path;
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
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskMemory;
import org.ionwright.scan.ui.internal.desk.SetupFiles;

/** A desk that does everything at once on the calling thread, with fake services and files. */
public final class FakeDesk implements SetupFiles, DeskMemory, InstrumentService {

	public final FakeInstrument instrument = new FakeInstrument();
	public final FakeEngine engine = new FakeEngine();
	/** Files of runs that were handed out. */
	public final List<Path> stored = new CopyOnWriteArrayList<>();
	/** What is remembered for the next session. */
	public final List<Path> remembered = new CopyOnWriteArrayList<>();
	public final ControlDesk desk;
	public final Path folder;

	/**
	 * @param folder
	 *            for the runs
	 */
	public FakeDesk(Path folder) {
		this.folder = folder;
		desk = new ControlDesk(this, this, Runnable::run, () -> LocalDateTime.of(2026, 11, 21, 6, 5, 4));
		desk.setOutlet(stored::add);
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
	}

	public void servicesGo() {
		desk.unbindEngine(engine);
		desk.unbindInstruments(this);
	}

	@Override
	public MassSpectrometer instrument(Path file) throws IOException {
		return readable(file, DemoModels.instrument());
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
	public void rememberInstrument(Path file) {
		remembered.add(file);
	}

	@Override
	public void rememberMethod(Path file) {
		remembered.add(file);
	}

	@Override
	public LiveInstrument open(MassSpectrometer model, OpenOptions options) {
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
