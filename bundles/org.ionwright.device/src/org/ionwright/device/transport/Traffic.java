package org.ionwright.device.transport;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears what goes over a link. Called on the thread of the conversation; must return at once and not throw. */
@ConsumerType
public interface Traffic {

	/** Nobody listens. */
	Traffic NONE = (sent, bytes, nanos) -> {
		// nobody listens
	};

	/**
	 * @param sent
	 *            whether the device was to hear it
	 * @param bytes
	 *            for a link that is no byte channel, the call or its result as text
	 * @param nanos
	 *            {@link System#nanoTime()} after it was sent or when it had arrived
	 */
	void passed(boolean sent, byte[] bytes, long nanos);
}
