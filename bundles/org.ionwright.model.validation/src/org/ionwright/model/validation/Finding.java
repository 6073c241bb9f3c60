package org.ionwright.model.validation;

/**
 * One thing a rule has to say.
 *
 * @param code
 *            of the rule, such as {@code S1.08}; the same for all its findings
 * @param where
 *            path in the model, such as {@code analyser.stages[0].length}; empty for the whole
 * @param message
 *            one line: values, limit, remedy, and seed and claim where the rule comes from one
 */
public record Finding(Severity severity, String code, String where, String message) {

	/** The line of a findings list: {@code SEVERITY CODE where: message}. */
	@Override
	public String toString() {
		return severity + " " + code + " " + (where.isEmpty() ? "model" : where) + ": " + message;
	}
}
