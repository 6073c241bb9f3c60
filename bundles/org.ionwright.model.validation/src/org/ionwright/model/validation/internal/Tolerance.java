package org.ionwright.model.validation.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Tolerances;

/** The engineering thresholds of an instrument. */
final class Tolerance {

	private Tolerance() {
	}

	/** Its own, or the defaults. */
	static Tolerances of(MassSpectrometer instrument) {
		@Nullable
		Tolerances own = instrument.getTolerances();
		return own == null ? InstrumentFactory.eINSTANCE.createTolerances() : own;
	}
}
