package org.ionwright.device.tck.internal;

/**
 * One check of the kit.
 *
 * @param name
 *            says what is expected, for people
 * @param parameter
 *            that it is about; empty when about the whole driver
 */
public record Check(String name, String parameter, Body body) {

	/** Fails by an {@link AssertionError}. */
	@FunctionalInterface
	public interface Body {

		void run() throws Exception;
	}

	Check(String name, Body body) {
		this(name, "", body);
	}

	/** For people: name and parameter. */
	public String title() {
		return parameter.isEmpty() ? name : name + ": " + parameter;
	}
}
