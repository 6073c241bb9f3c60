package org.ionwright.spectrum.run;

import java.util.List;
import java.util.Objects;

import org.ionwright.spectrum.CvTerm;

/**
 * A program that took part in a run besides the acquiring one: a driver, the firmware of a device.
 *
 * @param name
 *            for people and programs, such as the symbolic name of a bundle
 * @param version
 *            empty when unknown
 * @param terms
 *            what the vocabulary calls it; empty when it has no word for it
 */
public record RunSoftware(String name, String version, List<CvTerm> terms) {

	public RunSoftware {
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
		terms = List.copyOf(terms);
	}

	/** A program that the vocabulary does not know. */
	public RunSoftware(String name, String version) {
		this(name, version, List.of());
	}
}
