package org.ionwright.scan;

import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.instrument.LiveInstrument;
import org.osgi.annotation.versioning.ConsumerType;

/** Corrects the mass axis of scans; an OSGi service of whoever keeps mass calibrations. Called on any thread, must not block for long. */
@ConsumerType
public interface MassCalibrations {

	/** The instrument with scans of exact m/z; everything else is the instrument itself. */
	LiveInstrument calibrated(LiveInstrument instrument);

	/** In words for the file of a run, by what a scan started now would be corrected; empty when by nothing. */
	Optional<String> words(LiveInstrument instrument, MassScanRequest request);
}
