package org.ionwright.scan.ui.internal.desk;

/** Something asked for is not done. */
final class DeskRefusal extends Exception {

	private static final long serialVersionUID = 1;

	private final String text;

	DeskRefusal(String text) {
		super(text);
		this.text = text;
	}

	/** One line for people. */
	String text() {
		return text;
	}
}
