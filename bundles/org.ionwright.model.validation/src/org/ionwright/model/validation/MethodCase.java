package org.ionwright.model.validation;

import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/**
 * A method and what it is to run on.
 *
 * @param instrument
 *            empty when the method is looked at alone; rules that need one then have nothing to say
 */
public record MethodCase(AcquisitionMethod method, Optional<MassSpectrometer> instrument) {
}
