package org.ionwright.serve.internal.pva;

/**
 * Alarm of a variable (alarm_t of the normative types).
 *
 * @param message
 *            one line for people; empty when all is well
 */
public record Alarm(Severity severity, Status status, String message) {

	public enum Severity {
		NONE, MINOR, MAJOR, INVALID, UNDEFINED
	}

	/** Who is to blame. */
	public enum Status {
		NONE, DEVICE, DRIVER, RECORD, DB, CONF, UNDEFINED, CLIENT
	}

	public static final Alarm NO = new Alarm(Severity.NONE, Status.NONE, "");
}
