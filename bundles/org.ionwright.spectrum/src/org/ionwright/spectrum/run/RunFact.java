package org.ionwright.spectrum.run;

/**
 * One line of the description of a stored run.
 *
 * @param group
 *            such as {@code instrument}
 * @param name
 *            such as {@code ionisation}
 */
public record RunFact(String group, String name, String value) {
}
