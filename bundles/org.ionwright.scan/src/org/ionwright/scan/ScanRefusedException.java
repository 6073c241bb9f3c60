package org.ionwright.scan;

/** A run could not be started; nothing was done. The message is one line for people. */
public final class ScanRefusedException extends Exception {

	private static final long serialVersionUID = 1;

	public ScanRefusedException(String message) {
		super(message);
	}

	public ScanRefusedException(String message, Throwable cause) {
		super(message, cause);
	}
}
