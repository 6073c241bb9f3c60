package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.HeaterParameters;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A device with heaters. A heater whose sensor is broken reads quality NONE, says so in {@code fault} and does not heat. The safe state
 * takes the power away, whatever the temperature is.
 */
@ConsumerType
public interface Heater extends Settable {

	/** Names of the parameters, one row a heater, never empty. No I/O. */
	List<HeaterParameters> heaters();
}
