package org.ionwright.model.validation;

import java.util.List;

/**
 * One thing a rule has to say.
 *
 * @param code
 *            of the rule, such as {@code S1.08}; the same for all its findings
 * @param where
 *            path in the model, such as {@code analyser.stages[0].length}; empty for the whole
 * @param message
 *            one line: values, limit, remedy, and seed and claim where the rule comes from one
 * @param fixes
 *            each mends the finding by one value; empty when none does
 */
public record Finding(Severity severity, String code, String where, String message, List<Fix> fixes) {

	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** A finding that no single value mends, or not by a rule's knowledge. */
	public Finding(Severity severity, String code, String where, String message) {
		this(severity, code, where, message, List.of());
	}

	/** The line of a findings list: {@code SEVERITY CODE where: message}. */
	@Override
	public String toString() {
		return severity + " " + code + " " + (where.isEmpty() ? "model" : where) + ": " + message;
	}
}
