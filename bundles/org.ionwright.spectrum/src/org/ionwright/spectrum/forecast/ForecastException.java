package org.ionwright.spectrum.forecast;

/** Nothing can be predicted; the message says why and what helps. */
public final class ForecastException extends Exception {

	private static final long serialVersionUID = 1;

	public ForecastException(String message) {
		super(message);
	}

	public ForecastException(String message, Throwable cause) {
		super(message, cause);
	}
}
