package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassSelection;
import org.ionwright.device.Polarities;
import org.osgi.annotation.versioning.ConsumerType;

/** A mass filter that is stepped from outside. Threads as in {@link Driver}. */
@ConsumerType
public interface MassFilter {

	/** What the filter can do. No I/O. */
	MassFilterDescription massFilter();

	/** Signs of ions that it can select ({@link MassSelection#negative()}); others are never selected. No I/O. */
	default Polarities filterPolarities() {
		return Polarities.POSITIVE_ONLY;
	}

	/**
	 * Sets all stages as one step and returns when every stage has settled, or the settling time of its description have
	 * passed. A stage that does not follow is reported, not hidden.
	 *
	 * @throws DeviceException
	 *             reason LIMIT when a mass or width is out of reach: no stage was changed; HARDWARE when a stage did not settle;
	 *             link reasons as in {@link Driver#read}
	 */
	void select(MassSelection selection) throws DeviceException, InterruptedException;

	/**
	 * Takes alternating and direct voltage off all stages.
	 *
	 * @throws DeviceException
	 *             after every stage was tried
	 */
	void off() throws DeviceException, InterruptedException;
}
