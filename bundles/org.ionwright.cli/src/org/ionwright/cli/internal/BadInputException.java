package org.ionwright.cli.internal;

/** The command cannot be carried out as given; the message is the one line people get. */
final class BadInputException extends Exception {

	private static final long serialVersionUID = 1;

	BadInputException(String message) {
		super(message);
	}

	BadInputException(String message, Throwable cause) {
		super(message, cause);
	}
}
