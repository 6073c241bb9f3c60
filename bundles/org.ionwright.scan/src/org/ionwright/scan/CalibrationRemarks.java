package org.ionwright.scan;

import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows the mass calibrations of instruments; an OSGi service of whoever keeps them. Called on any thread, must not block for
 * long.
 */
@ConsumerType
public interface CalibrationRemarks {

	/**
	 * What speaks against the mass axis of a scan as calibrated now, one line each with the remedy: none for its stages,
	 * polarity and speed, too old, or not for its range. Each becomes a warning of the plan.
	 */
	List<String> of(MassSpectrometer instrument, MassScanRequest request);
}
