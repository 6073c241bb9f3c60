package org.ionwright.command;

/** A command cannot be carried out as given. The message is the one line people get: what, where, the limit, the remedy. */
public final class CommandException extends Exception {

	private static final long serialVersionUID = 1;

	public CommandException(String message) {
		super(message);
	}

	public CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
