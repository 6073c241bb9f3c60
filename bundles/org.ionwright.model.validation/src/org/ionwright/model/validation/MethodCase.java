package org.ionwright.model.validation;

import java.util.Optional;
import java.util.OptionalDouble;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/**
 * A method and what it is to run on.
 *
 * @param instrument
 *            empty when the method is looked at alone; rules that need one then have nothing to say
 * @param polaritySwitchSeconds
 *            from a change of the sign of the ions to the first that count, as the devices tell; empty when they do not
 */
public record MethodCase(AcquisitionMethod method, Optional<MassSpectrometer> instrument,
		OptionalDouble polaritySwitchSeconds) {

	/** Without devices. */
	public MethodCase(AcquisitionMethod method, Optional<MassSpectrometer> instrument) {
		this(method, instrument, OptionalDouble.empty());
	}
}
