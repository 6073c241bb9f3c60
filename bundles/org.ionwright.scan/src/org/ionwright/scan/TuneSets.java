package org.ionwright.scan;

import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.annotation.versioning.ConsumerType;

/** Knows tune sets by their names; an OSGi service of whoever keeps them. Called on any thread, must not block for long. */
@ConsumerType
public interface TuneSets {

	/**
	 * What the tune set sets, in order; empty when there is none of this name and polarity for the instrument.
	 *
	 * @param negative
	 *            whether negative ions are tuned for
	 */
	Optional<List<PlannedSetting>> settings(MassSpectrometer instrument, String name, boolean negative);
}
