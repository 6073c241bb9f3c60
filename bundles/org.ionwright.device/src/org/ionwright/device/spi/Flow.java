package org.ionwright.device.spi;

import java.util.List;

import org.ionwright.device.FlowParameters;
import org.osgi.annotation.versioning.ConsumerType;

/** A device that doses gas or liquid. In the safe state the target is 0 and nothing flows. */
@ConsumerType
public interface Flow extends Settable {

	/** Names of the parameters, one row a flow, never empty. No I/O. */
	List<FlowParameters> flows();
}
