package org.ionwright.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.spectrum.run.RunFact;
import org.osgi.annotation.versioning.ProviderType;

/** Plans and runs acquisition methods; an OSGi service. Safe for use from any thread. */
@ProviderType
public interface ScanEngine {

	/**
	 * Checks the method against the instrument, and against the devices where an instrument of this model is connected, and works out what
	 * will be done. Touches no device.
	 *
	 * @return a plan that can be started when {@link ScanPlan#startable()}
	 */
	ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument);

	/**
	 * The same, with findings on the room for its data.
	 *
	 * @param dataFolder
	 *            where the file of the run would go; need not exist
	 */
	default ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument, Path dataFolder) {
		return plan(method, instrument);
	}

	/**
	 * From a change of the sign of the ions to the first that count, s, as the devices tell; empty where no instrument of this model is
	 * connected or its devices do not tell. Touches no device.
	 */
	default OptionalDouble polaritySwitchSeconds(MassSpectrometer instrument) {
		return OptionalDouble.empty();
	}

	/**
	 * Starts a run on its own thread and returns at once. One run per instrument at a time.
	 *
	 * @throws ScanRefusedException
	 *             with the reason in words: the plan has errors, the instrument is not ready or already scans, the format or the
	 *             target is not usable; nothing was done
	 */
	ScanRun start(ScanPlan plan, LiveInstrument instrument, RunOptions options) throws ScanRefusedException;

	/**
	 * Method and instrument of a stored run, to run it once more.
	 *
	 * @param facts
	 *            what the file of the run says of it ({@code RunFile.facts()})
	 * @throws ScanRefusedException
	 *             when the run does not hold them, or they are damaged
	 */
	FrozenSetup again(List<RunFact> facts) throws ScanRefusedException;

	/** The last run that was started on the instrument, running or over. */
	Optional<ScanRun> lastRun(LiveInstrument instrument);

	/** Told on the starting thread of each run that is started. Adding a listener twice has no effect. */
	void addListener(ScanEngineListener listener);

	void removeListener(ScanEngineListener listener);

	/** Names of the file formats runs can be stored in, such as {@code mzML 1.1}; empty when no format bundle is there. */
	List<String> formats();
}
