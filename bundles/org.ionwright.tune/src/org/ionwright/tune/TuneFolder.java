package org.ionwright.tune;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.calibration.CalibrationSet;
import org.ionwright.tune.calibration.CalibrationStore;

/**
 * Where what was tuned and calibrated of one instrument is kept, so that all who want it look in the same place.
 *
 * @param folder
 *            made when something is kept
 */
public record TuneFolder(Path folder) {

	private static final String SHIPPED = "as delivered";

	/**
	 * A folder for each serial number, or name where there is none.
	 *
	 * @param root
	 *            of all instruments
	 */
	public static TuneFolder of(Path root, LiveInstrument instrument) {
		return of(root, instrument.model());
	}

	/** As {@link #of(Path, LiveInstrument)}, of one that need not be open. */
	public static TuneFolder of(Path root, MassSpectrometer instrument) {
		String name = key(instrument);
		String safe = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
		// two names must not become one folder
		return new TuneFolder(
				root.resolve(safe.equals(name) ? safe : safe + "-" + Integer.toHexString(name.hashCode())));
	}

	/** Whether two files describe one instrument: by the serial number, or the name where there is none. */
	public static boolean sameInstrument(MassSpectrometer one, MassSpectrometer other) {
		return key(one).equals(key(other));
	}

	private static String key(MassSpectrometer instrument) {
		String serial = serialNumber(instrument);
		return serial.isBlank() ? String.valueOf(instrument.getName()) : serial;
	}

	/** Empty where the instrument has none. */
	public static String serialNumber(LiveInstrument instrument) {
		return serialNumber(instrument.model());
	}

	/** Empty where the instrument has none. */
	public static String serialNumber(MassSpectrometer instrument) {
		return Optional.ofNullable(instrument.getSerialNumber()).orElse("");
	}

	/** The tune sets that were kept, without those delivered with the instrument. */
	public TuneSets saved() {
		return new TuneSets(folder.resolve("sets"), List.of());
	}

	/** Tune sets: those delivered with the instrument, one for each polarity, and those kept. */
	public TuneSets sets(LiveInstrument instrument, ScanSettings settings) {
		TuneSetUse use = new TuneSetUse(new Measuring(instrument, text -> {
		}));
		return new TuneSets(folder.resolve("sets"), List.of(use.shipped(SHIPPED, Polarity.POSITIVE, settings),
				use.shipped(SHIPPED, Polarity.NEGATIVE, settings)));
	}

	public TuneLog log() {
		return new TuneLog(folder.resolve("tune.log"));
	}

	public TuneLimits limits() {
		return new TuneLimits(folder.resolve("tune.limits"));
	}

	public CalibrationStore calibrations() {
		return new CalibrationStore(folder.resolve("calibrations"));
	}

	/** The accepted calibrations that hold for the instrument as it is. Reads the disk. */
	public CalibrationSet inUse(CalibrationStore.Content content, LiveInstrument instrument) {
		return CalibrationSet.of(content.entries().stream().map(CalibrationStore.Entry::calibration).toList(),
				serialNumber(instrument), instrument.simulated());
	}
}
