package org.ionwright.device.spi;

import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.Polarities;
import org.osgi.annotation.versioning.ConsumerType;

/** A detector that measures when asked. Threads as in {@link Driver}. */
@ConsumerType
public interface Detector {

	/** What the detector measures. No I/O. */
	DetectorDescription detector();

	/** Signs of ions that it detects as it is set up; it is not told which one comes. No I/O. */
	default Polarities detectorPolarities() {
		return Polarities.UNTOLD;
	}

	/**
	 * Counts or integrates from now on for the given time and returns then. Overload is told, not hidden.
	 *
	 * @param dwellSeconds
	 *            inside the description's range
	 * @throws DeviceException
	 *             reason LIMIT when the dwell time is out of range; HARDWARE when the input is shorted or switched off, since such
	 *             a value is none; link reasons as in {@link Driver#read}
	 */
	Detection detect(double dwellSeconds) throws DeviceException, InterruptedException;
}
