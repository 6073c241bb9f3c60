package org.ionwright.scan;

import java.util.OptionalLong;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/**
 * What a run was made with, as it remembers it.
 *
 * @param seed
 *            of simulated devices; empty for a run of real ones
 * @param sampleName
 *            empty when the run does not say
 */
public record FrozenSetup(AcquisitionMethod method, MassSpectrometer instrument, OptionalLong seed,
		String sampleName) {
}
