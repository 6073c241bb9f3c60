package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A device that keeps calibrations. Threads as in {@link Driver}. */
@ConsumerType
public interface Calibratable {

	/** The calibrations, never empty. No I/O. */
	List<CalibrationDescription> calibrations();

	/**
	 * What the device uses now.
	 *
	 * @throws DeviceException
	 *             reason UNSUPPORTED for another subject; link reasons as in {@link Driver#read}
	 */
	Calibration calibration(String subject) throws DeviceException, InterruptedException;

	/**
	 * Replaces all coefficients of a subject; reads them back before it returns.
	 *
	 * @throws DeviceException
	 *             reason LIMIT when a coefficient is missing or out of range: none was changed; HARDWARE when the device kept
	 *             another value; link reasons as in {@link Driver#read}
	 */
	void calibrate(Calibration calibration) throws DeviceException, InterruptedException;
}
