package org.ionwright.spectrum.run;

import java.util.Objects;

import org.ionwright.spectrum.SpectrumKind;

/**
 * What is expected of a run when it starts. A run may turn out otherwise; formats that have to say at the head what comes behind can
 * then not do it in one pass.
 *
 * @param spectra
 *            number of spectra; 0 when it is not known
 * @param kind
 *            of all spectra
 * @param encoding
 *            how numbers are stored
 */
public record RunPlan(int spectra, SpectrumKind kind, RunEncoding encoding) {

	/** Nothing known, nothing special. */
	public static final RunPlan OPEN = new RunPlan(0, SpectrumKind.FULL_SCAN, RunEncoding.DEFAULT);

	public RunPlan {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(encoding);
		if (spectra < 0) {
			throw new IllegalArgumentException("a run of " + spectra + " spectra cannot be planned");
		}
	}

	/** The same with numbers stored otherwise. */
	public RunPlan encoded(RunEncoding how) {
		return new RunPlan(spectra, kind, how);
	}
}
