package org.ionwright.cli.internal;

/** What the process tells its caller. */
final class ExitCode {

	static final int OK = 0;
	/** The command was carried out and its result is bad: findings with errors, a run that is not complete. */
	static final int FAILED = 1;
	/** The command could not be carried out as given; nothing was changed. */
	static final int BAD_INPUT = 2;

	private ExitCode() {
	}
}
