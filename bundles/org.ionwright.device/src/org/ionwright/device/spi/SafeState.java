package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A device that can be made safe. Threads as in {@link Driver}. */
@ConsumerType
public interface SafeState {

	/**
	 * Brings every parameter with a safe value there, as fast as the device allows and in the order that is safe for it.
	 * Called in every state, also in the middle of a failed operation and twice in a row; must not need a reading that worked
	 * before, and must try each parameter even when one fails. Blocks for 2 s at most.
	 *
	 * @throws DeviceException
	 *             the first failure, after all were tried
	 */
	void safeState() throws DeviceException, InterruptedException;
}
