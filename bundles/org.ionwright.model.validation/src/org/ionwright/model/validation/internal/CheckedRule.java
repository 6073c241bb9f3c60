package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.function.BiConsumer;

import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Rule;

/** A rule as a row of a table. */
record CheckedRule<T>(String code, String about, BiConsumer<T, Report> body) implements Rule<T> {

	@Override
	public List<Finding> check(T subject) {
		Report report = new Report(code);
		body.accept(subject, report);
		return report.findings();
	}
}
