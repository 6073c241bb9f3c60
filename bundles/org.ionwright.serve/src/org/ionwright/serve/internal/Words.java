package org.ionwright.serve.internal;

import java.util.Objects;
import java.util.concurrent.CompletionException;

/** What an exception says to people. */
final class Words {

	private Words() {
	}

	static String of(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
				: failure;
		return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
	}
}
