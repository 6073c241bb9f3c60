package org.ionwright.device.spi;

import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A detector that measures when asked. Threads as in {@link Driver}. */
@ConsumerType
public interface Detector {

	/** What the detector measures. No I/O. */
	DetectorDescription detector();

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
