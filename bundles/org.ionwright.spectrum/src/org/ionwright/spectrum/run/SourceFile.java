package org.ionwright.spectrum.run;

import java.util.List;

import org.ionwright.spectrum.CvTerm;

/**
 * A file that a run was made from.
 *
 * @param name
 *            without folder
 * @param location
 *            URI of the folder; empty when unknown
 * @param terms
 *            its format, the format of the ids of its spectra, its checksum
 */
public record SourceFile(String name, String location, List<CvTerm> terms) {

	public SourceFile {
		terms = List.copyOf(terms);
	}
}
