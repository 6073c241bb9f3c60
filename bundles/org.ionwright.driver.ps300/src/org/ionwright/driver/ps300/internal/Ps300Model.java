package org.ionwright.driver.ps300.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model of the family can do. Source: EPICS-SRS_PS300 (LBNL), substitutions per model.
 *
 * @param volts
 *            highest voltage without its sign
 * @param amperes
 *            highest current limit without its sign
 */
record Ps300Model(String name, double volts, double amperes) {

	static final List<Ps300Model> ALL = List.of(new Ps300Model("PS310", 1250, 21e-3),
			new Ps300Model("PS325", 2500, 10.5e-3), new Ps300Model("PS350", 5000, 5.25e-3),
			new Ps300Model("PS355", 10_000, 1.05e-3), new Ps300Model("PS365", 10_000, 1.05e-3),
			new Ps300Model("PS370", 20_000, 0.525e-3), new Ps300Model("PS375", 20_000, 0.525e-3),
			new Ps300Model("2290-5", 5000, 5.25e-3), new Ps300Model("2290-10", 10_000, 1.05e-3));

	private static final Pattern NAME = Pattern.compile("(PS3\\d\\d)|(2290)E?(-\\d+)");

	/** The model that an identity names; empty for one that is not known. */
	static Optional<Ps300Model> of(String identity) {
		Matcher matcher = NAME.matcher(identity);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group(1) != null ? matcher.group(1) : "" + matcher.group(2) + matcher.group(3);
		return ALL.stream().filter(model -> model.name.equals(name)).findAny();
	}

	/** Smallest difference of two voltages that the supply keeps, V. */
	double resolution() {
		return Math.max(1, volts * 1e-4);
	}
}
