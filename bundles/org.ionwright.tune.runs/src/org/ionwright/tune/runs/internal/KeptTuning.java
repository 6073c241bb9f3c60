package org.ionwright.tune.runs.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.CalibrationRemarks;
import org.ionwright.scan.MassCalibrations;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.Knob;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.TuneFolder;
import org.ionwright.tune.TuneSet;
import org.ionwright.tune.TuneSets;
import org.ionwright.tune.calibration.CalibratedInstrument;
import org.ionwright.tune.calibration.CalibrationSet;
import org.ionwright.tune.calibration.CalibrationStore;
import org.ionwright.tune.calibration.MassCalibration;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tune sets and mass calibrations of the workspace, for the scan engine. Safe for any thread; reads small files. */
@Component(service = { org.ionwright.scan.TuneSets.class, CalibrationRemarks.class, MassCalibrations.class })
public final class KeptTuning implements org.ionwright.scan.TuneSets, CalibrationRemarks, MassCalibrations {

	/** Where a workspace keeps what the bundle of tuning has. */
	private static final String IN_WORKSPACE = ".metadata/.plugins/org.ionwright.tune";
	/** Age of a calibration up to which nothing is said. */
	private static final Duration OLDEST = Duration.ofDays(7);
	/** Within so much time two changes of a folder may bear one time stamp. */
	private static final long STAMP_MILLIS = 50;

	/**
	 * Editors plan with each keystroke: a history is read again when something was changed.
	 *
	 * @param stamp
	 *            of the folder before it was read, in which each change is a file of another name
	 * @param millis
	 *            when it was read
	 */
	private record Read(List<MassCalibration> history, FileTime stamp, long millis) {

		boolean holds(FileTime now) {
			return stamp.equals(now) && millis - stamp.toMillis() > STAMP_MILLIS;
		}
	}

	private final List<InstrumentService> services = new CopyOnWriteArrayList<>();
	private final Map<Path, Read> histories = new HashMap<>();
	private volatile Optional<Path> root = Optional.empty();

	/** The workspace; without one nothing is kept. */
	@Reference(target = "(type=osgi.instance.area)", cardinality = ReferenceCardinality.OPTIONAL)
	void setWorkspace(Location location) {
		URL url = location.getURL();
		if (url != null) {
			root = folder(url).map(workspace -> workspace.resolve(IN_WORKSPACE));
		}
	}

	/** The area of an instance is an URL whose blanks are not escaped. */
	private static Optional<Path> folder(URL url) {
		try {
			return Optional.of(Path.of(new URI(url.getProtocol(), url.getPath(), null)));
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** With a folder for all instruments instead of the workspace's. */
	void keepIn(Path folder) {
		root = Optional.of(folder);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addInstruments(InstrumentService service) {
		services.add(service);
	}

	void removeInstruments(InstrumentService service) {
		services.remove(service);
	}

	@Override
	public Optional<List<PlannedSetting>> settings(MassSpectrometer instrument, String name, boolean negative) {
		return root.flatMap(all -> {
			TuneFolder folder = TuneFolder.of(all, instrument);
			TuneSets sets = open(instrument).map(live -> folder.sets(live, ScanSettings.USUAL))
					.orElseGet(folder::saved);
			return found(sets, name, negative ? Polarity.NEGATIVE : Polarity.POSITIVE).map(KeptTuning::settings);
		});
	}

	private static Optional<TuneSet> found(TuneSets sets, String name, Polarity polarity) {
		try {
			return sets.content().find(name, polarity);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Widths of scans are those of the method. */
	private static List<PlannedSetting> settings(TuneSet set) {
		List<PlannedSetting> settings = new ArrayList<>();
		set.values().forEach((path, value) -> {
			if (!path.equals(Knob.PEAK_WIDTH) && !path.equals(Knob.FIRST_STAGE_WINDOW)) {
				settings.add(new PlannedSetting(path, value.value()));
			}
		});
		return settings;
	}

	private Optional<LiveInstrument> open(MassSpectrometer model) {
		return services.stream().flatMap(service -> service.instruments().stream())
				.filter(live -> TuneFolder.sameInstrument(live.model(), model)).findFirst();
	}

	@Override
	public List<String> of(MassSpectrometer instrument, MassScanRequest request) {
		Optional<LiveInstrument> live = open(instrument);
		boolean simulated = simulated(instrument) || live.map(LiveInstrument::simulated).orElse(false);
		List<MassCalibration> history = history(instrument);
		if (root.isEmpty() || simulated && history.isEmpty()) {
			return List.of();
		}
		TimeSource time = live.map(LiveInstrument::time).orElseGet(TimeSource::system);
		return inUse(history, instrument, simulated).findings(request, time.now(), OLDEST);
	}

	/** By the addresses; an open instrument knows it of its devices once they are connected. */
	private static boolean simulated(MassSpectrometer instrument) {
		return instrument.getBindings().stream()
				.allMatch(binding -> String.valueOf(binding.getDriver()).startsWith("sim:"));
	}

	private static CalibrationSet inUse(List<MassCalibration> history, MassSpectrometer instrument, boolean simulated) {
		return CalibrationSet.of(history, TuneFolder.serialNumber(instrument), simulated);
	}

	@Override
	public LiveInstrument calibrated(LiveInstrument instrument) {
		return instrument instanceof CalibratedInstrument ? instrument
				: new CalibratedInstrument(instrument, () -> inUse(instrument));
	}

	private CalibrationSet inUse(LiveInstrument instrument) {
		return inUse(history(instrument.model()), instrument.model(), instrument.simulated());
	}

	@Override
	public Optional<String> words(LiveInstrument instrument, MassScanRequest request) {
		return inUse(instrument).find(request).map(KeptTuning::words);
	}

	private static String words(MassCalibration calibration) {
		return String.format(Locale.ROOT, "%s, %s, measured %s%s, %d ions, rms %.3f u, accepted by %s",
				calibration.subject().words(), calibration.context().reference(), calibration.context().measured(),
				calibration.context().simulated() ? " (simulated)" : "", calibration.used().size(), calibration.rms(),
				calibration.review().by());
	}

	private List<MassCalibration> history(MassSpectrometer instrument) {
		return root.map(all -> history(TuneFolder.of(all, instrument))).orElse(List.of());
	}

	private synchronized List<MassCalibration> history(TuneFolder folder) {
		try {
			FileTime stamp = Files.getLastModifiedTime(folder.calibrations().folder());
			long now = System.currentTimeMillis();
			@Nullable
			Read last = histories.get(folder.folder());
			if (last == null || !last.holds(stamp)) {
				last = new Read(folder.calibrations().content().entries().stream()
						.map(CalibrationStore.Entry::calibration).toList(), stamp, now);
				histories.put(folder.folder(), last);
			}
			return last.history();
		} catch (IOException e) {
			// as if none was kept: the scan is not corrected and the plan says so
			return List.of();
		}
	}
}
