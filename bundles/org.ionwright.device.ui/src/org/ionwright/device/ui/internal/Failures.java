package org.ionwright.device.ui.internal;

import java.util.concurrent.CompletionException;

/** The words of what went wrong. */
final class Failures {

	private Failures() {
	}

	static String text(Throwable failure) {
		Throwable cause = failure;
		for (Throwable next = cause.getCause(); next != null && cause instanceof CompletionException; next = cause
				.getCause()) {
			cause = next;
		}
		String text = cause.getMessage();
		return text == null || text.isEmpty() ? cause.toString() : text;
	}
}
