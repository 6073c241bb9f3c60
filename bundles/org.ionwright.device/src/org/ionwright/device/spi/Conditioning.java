package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ProcedureDescription;
import org.osgi.annotation.versioning.ConsumerType;

/** A device with procedures that take a while, such as degassing or finding the zero. Threads as in {@link Driver}. */
@ConsumerType
public interface Conditioning {

	/** The procedures, never empty. No I/O. */
	List<ProcedureDescription> procedures();

	/**
	 * Runs a procedure to its end. Cancelled by interrupting the thread: the driver then ends the procedure in the device within
	 * 500 ms, leaves it able to take the next call and throws {@link InterruptedException}.
	 *
	 * @throws DeviceException
	 *             reason UNSUPPORTED when there is no such procedure; HARDWARE when the device gave up; link reasons as in
	 *             {@link Driver#read}
	 */
	void run(String procedure, Progress progress) throws DeviceException, InterruptedException;
}
