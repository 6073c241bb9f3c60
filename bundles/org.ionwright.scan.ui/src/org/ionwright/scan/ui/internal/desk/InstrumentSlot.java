package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.ui.internal.record.StripRecorder;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.ScreenSettings;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The active instrument: opened from its file as soon as file and service are there. Desk thread. */
final class InstrumentSlot implements InstrumentListener, OperationListener {

	/** Of the simulated devices; a workbench has no use for another one. */
	private static final long SEED = 1;

	private final SetupFiles files;
	private final DeskMemory memory;
	private final StripRecorder recorder;
	private final TroubleLog troubles;
	private final Runnable changed;
	private Runnable unwatch = () -> {
	};
	private @Nullable InstrumentService service;
	private Choice<LiveInstrument> choice = Choice.none();
	private boolean readLater;

	/**
	 * @param recorder
	 *            keeps the readings of the active instrument
	 * @param troubles
	 *            of the active instrument go there
	 * @param changed
	 *            called on any thread
	 */
	InstrumentSlot(SetupFiles files, DeskMemory memory, StripRecorder recorder, TroubleLog troubles,
			Runnable changed) {
		this.files = files;
		this.troubles = troubles;
		this.recorder = recorder;
		this.memory = memory;
		this.changed = changed;
	}

	Choice<LiveInstrument> choice() {
		return choice;
	}

	boolean hasService() {
		return service != null;
	}

	void service(InstrumentService arrived) {
		service = arrived;
		read();
	}

	void serviceGone(InstrumentService gone) {
		if (service == gone) {
			service = null;
			choice = choice.file().map(Choice::<LiveInstrument>reading).orElse(choice);
		}
	}

	boolean isChosen(Path file) {
		return choice.file().filter(file::equals).isPresent();
	}

	void choose(Path file) {
		close();
		choice = Choice.reading(file);
		memory.rememberInstrument(file);
	}

	/** Reads and opens the chosen file; no device is touched. */
	void read() {
		readLater = false;
		InstrumentService instruments = service;
		if (instruments != null) {
			choice.file().ifPresent(file -> open(instruments, file));
		}
	}

	private void open(InstrumentService instruments, Path file) {
		close();
		try {
			MassSpectrometer model = files.instrument(file);
			LiveInstrument live = instruments.open(model,
					new OpenOptions(time(model), SEED, true, journal(file), InstrumentSlot::shown));
			live.addListener(this);
			live.operation().addListener(this);
			unwatch = troubles.watch(live);
			recorder.follow(file, live);
			choice = Choice.of(file, live);
		} catch (IOException e) {
			choice = Choice.failed(file, String.valueOf(e.getMessage()));
		}
	}

	/** Simulated instruments can be in a hurry. */
	private TimeSource time(MassSpectrometer model) {
		int pace = memory.preferences().pace();
		return pace > 1 && model.getBindings().stream()
				.allMatch(binding -> String.valueOf(binding.getDriver()).startsWith("sim:")) ? new FasterTime(pace)
						: TimeSource.system();
	}

	private static LiveParameter shown(LiveParameter parameter) {
		return ScreenSettings.current().unit(parameter.unit(), parameter.displayUnit())
				.map(unit -> parameter.shownIn(unit.symbol(), 1 / unit.factor(), unit.toSi(0))).orElse(parameter);
	}

	/** One for each instrument file, where the workspace keeps what is ours; empty without a workspace. */
	private static Optional<Path> journal(Path file) {
		Bundle bundle = FrameworkUtil.getBundle(InstrumentSlot.class);
		if (bundle == null || !Platform.isRunning()) {
			return Optional.empty();
		}
		try {
			String name = file.getFileName() + "-" + Integer.toHexString(file.toAbsolutePath().hashCode());
			return Optional.of(Platform.getStateLocation(bundle).toPath().resolve(name + ".journal.tsv"));
		} catch (IllegalStateException e) {
			return Optional.empty();
		}
	}

	void readWhenIdle() {
		readLater = true;
		readIfWaiting();
	}

	/** Reads a file that changed once the instrument made from it is disconnected. */
	boolean readIfWaiting() {
		boolean now = readLater && choice.content()
				.map(live -> live.status().state() == InstrumentState.DISCONNECTED).orElse(true);
		if (now) {
			read();
		}
		return now;
	}

	LiveInstrument required() throws DeskRefusal {
		return choice.content().orElseThrow(() -> new DeskRefusal(whyNone()));
	}

	private String whyNone() {
		if (service == null) {
			return Messages.Desk_waitsForInstrument;
		}
		return choice.problem().isEmpty() ? Messages.Desk_noInstrument : choice.problem();
	}

	/** Whether every device is connected and has no hardware behind it. */
	boolean allSimulated() {
		return choice.content().filter(live -> !live.devices().isEmpty() && live.devices().stream()
				.allMatch(device -> device.description().map(DeviceDescription::simulated).orElse(false))).isPresent();
	}

	void close() {
		choice.content().ifPresent(live -> {
			recorder.unfollow();
			unwatch.run();
			live.operation().removeListener(this);
			live.removeListener(this);
			live.close();
		});
	}

	@Override
	public void statusChanged() {
		changed.run();
	}

	@Override
	public void operationChanged() {
		changed.run();
	}
}
