package org.ionwright.device.spi;

import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.Reading;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A connected device. All methods are called on the session's own thread, never two at once, and may block; when the deadline
 * has passed, the thread is interrupted and the driver is closed. What a device can do beyond being read is told by the
 * further interfaces of this package that the driver implements: {@link Settable}, {@link Ramping}, {@link SafeState},
 * {@link Identifiable}, {@link MassScanner}, {@link MassFilter}, {@link Detector}, {@link Pump}, {@link Valve}, {@link Heater},
 * {@link Flow}, {@link Conditioning}, {@link Calibratable}. {@link PointDriver} is a start for most.
 */
@ConsumerType
public interface Driver extends AutoCloseable {

	/** What was found out when the device was opened. No I/O. */
	DeviceDescription description();

	/**
	 * Reads the named parameters in one go if the device can.
	 *
	 * @param names
	 *            of parameters in {@link #description()}
	 * @return one reading per name, in the order asked
	 * @throws DeviceException
	 *             reason LINK_LOST, TIMEOUT or PROTOCOL: the session closes this driver and opens a new one; reason HARDWARE: the
	 *             session shows the fault and goes on
	 */
	List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException;

	/** Releases threads and ports; leaves the device as it is. Called once; must return within a second. */
	@Override
	void close();
}
