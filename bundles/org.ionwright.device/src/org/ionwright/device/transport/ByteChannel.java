package org.ionwright.device.transport;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** Bytes in both directions: a socket or a serial line. Most drivers talk through an {@link Exchange} over it. */
@ConsumerType
public interface ByteChannel extends Link {

	/**
	 * Sends all bytes. Blocks until the operating system has taken them.
	 *
	 * @throws DeviceException
	 *             reason LINK_LOST
	 * @throws InterruptedException
	 *             when the thread was interrupted; some bytes may be out
	 */
	void write(byte[] bytes) throws DeviceException, InterruptedException;

	/**
	 * Waits until at least one byte is there and takes what is there.
	 *
	 * @param most
	 *            number of bytes taken at most, 1 or more
	 * @param limit
	 *            in real time; zero to look without waiting
	 * @return empty when the time is over
	 * @throws DeviceException
	 *             reason LINK_LOST, also when the other side closed the connection
	 * @throws InterruptedException
	 *             within 100 ms after the thread was interrupted
	 */
	byte[] read(int most, Duration limit) throws DeviceException, InterruptedException;

	/** Whether it is a serial line: some devices echo there and not elsewhere. */
	boolean serial();
}
