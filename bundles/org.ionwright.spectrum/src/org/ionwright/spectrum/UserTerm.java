package org.ionwright.spectrum;

import java.util.Objects;

/**
 * A named value for which no controlled-vocabulary term exists.
 *
 * @param name
 *            with the unit in square brackets where there is one, as in {@code first stage window [m/z]}
 * @param value
 *            numbers with a decimal point, independent of the locale
 * @param type
 *            an XML schema type such as {@code xsd:double}; empty when unknown
 */
public record UserTerm(String name, String value, String type) {

	public UserTerm {
		Objects.requireNonNull(name);
		Objects.requireNonNull(value);
		Objects.requireNonNull(type);
	}

	public static UserTerm text(String name, String value) {
		return new UserTerm(name, value, "xsd:string");
	}

	public static UserTerm number(String name, double value) {
		return new UserTerm(name, Double.toString(value), "xsd:double");
	}
}
