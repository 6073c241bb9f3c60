package org.ionwright.device.transport;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Lists ports without opening one and without sending a byte. Found as an OSGi service. Safe for use from any thread; may take a
 * second.
 */
@ConsumerType
public interface PortScanner {

	/** The ports there are now, by address; empty when they cannot be listed. */
	List<FoundPort> ports();
}
