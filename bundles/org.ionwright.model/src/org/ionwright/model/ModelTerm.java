package org.ionwright.model;

/**
 * A term of the PSI-MS vocabulary that the model gives to one of its elements.
 *
 * @param accession
 *            such as {@code MS:1000876}
 * @param unitAccession
 *            of the unit the model keeps the value in; empty when the term has no unit
 */
public record ModelTerm(String accession, String name, String unitAccession, String unitName) {

	public boolean hasUnit() {
		return !unitAccession.isEmpty();
	}
}
