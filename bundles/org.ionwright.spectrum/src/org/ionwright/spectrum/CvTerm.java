package org.ionwright.spectrum;

import java.util.Objects;

/**
 * A controlled-vocabulary term as data files carry it.
 *
 * @param accession
 *            for instance {@code MS:1000073}
 * @param name
 *            the exact name the vocabulary gives to the accession
 * @param value
 *            empty when the term carries none
 * @param unitAccession
 *            for instance {@code UO:0000218}; empty when the value has no unit
 * @param unitName
 *            the exact name the vocabulary gives to the unit; empty when there is none
 */
public record CvTerm(String accession, String name, String value, String unitAccession, String unitName) {

	public CvTerm {
		Objects.requireNonNull(accession);
		Objects.requireNonNull(name);
		Objects.requireNonNull(value);
		Objects.requireNonNull(unitAccession);
		Objects.requireNonNull(unitName);
	}

	public static CvTerm of(String accession, String name) {
		return new CvTerm(accession, name, "", "", "");
	}

	public static CvTerm of(String accession, String name, String value) {
		return new CvTerm(accession, name, value, "", "");
	}

	public boolean is(String other) {
		return accession.equals(other);
	}
}
