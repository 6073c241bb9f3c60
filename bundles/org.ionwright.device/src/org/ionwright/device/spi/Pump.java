package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.PumpParameters;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A device with pumps. Setting {@code running} to 1 starts one and returns; {@code normal} tells when it is at speed, within
 * {@code runUpSeconds} of its row. Setting it to 0 stops it and leaves every vent valve as it is. The safe state stops turbo pumps
 * before backing pumps. A fault is cleared only when somebody sets {@code running} to 0.
 */
@ConsumerType
public interface Pump extends Settable {

	/** Names of the parameters, one row a pump, never empty. No I/O. */
	List<PumpParameters> pumps();
}
