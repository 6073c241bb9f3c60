package org.ionwright.spectrum.run;

import java.io.IOException;

/** Another program, or this one, writes the file right now. */
public final class StillWrittenException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message
	 *            in one line for people
	 */
	public StillWrittenException(String message) {
		super(message);
	}
}
