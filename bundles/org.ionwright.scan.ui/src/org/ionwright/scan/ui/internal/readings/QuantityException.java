package org.ionwright.scan.ui.internal.readings;

/** A text is no quantity of the parameter; the message is for the person who typed it. */
final class QuantityException extends Exception {

	private static final long serialVersionUID = 1;

	private final String text;

	QuantityException(String text) {
		super(text);
		this.text = text;
	}

	String text() {
		return text;
	}
}
