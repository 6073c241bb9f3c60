package org.ionwright.model.validation.internal.filter;

import java.util.Optional;
import java.util.function.Supplier;

/** Laws refuse values they are not made for; models may have any. */
final class Possible {

	private Possible() {
	}

	/** Empty when the law refuses its values. */
	static <T> Optional<T> of(Supplier<T> law) {
		try {
			return Optional.of(law.get());
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
