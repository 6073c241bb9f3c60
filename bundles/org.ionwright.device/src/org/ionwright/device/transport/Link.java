package org.ionwright.device.transport;

import org.osgi.annotation.versioning.ConsumerType;

/** An open way to a device. Used by one thread at a time, but {@link #close()} may come from any. */
@ConsumerType
public interface Link extends AutoCloseable {

	/** As it was opened, without options: {@code tcp://127.0.0.1:818}. */
	String address();

	/** Gives port and threads back within a second; a call that blocks on another thread ends. May be called twice. */
	@Override
	void close();
}
