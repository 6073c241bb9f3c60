package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.ValveParameters;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A device with valves. Setting {@code open} returns when the device has accepted it; {@code position} tells when the valve is there,
 * and says error when its switches disagree.
 */
@ConsumerType
public interface Valve extends Settable {

	/** Names of the parameters, one row a valve, never empty. No I/O. */
	List<ValveParameters> valves();
}
