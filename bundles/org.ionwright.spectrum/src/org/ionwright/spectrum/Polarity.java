package org.ionwright.spectrum;

/** Sign of the ions a spectrum was taken from. */
public enum Polarity {
	POSITIVE, NEGATIVE, UNKNOWN
}
