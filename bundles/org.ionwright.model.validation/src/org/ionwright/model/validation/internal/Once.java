package org.ionwright.model.validation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What several rules or facts need is computed once while an instrument is looked at: between the beginning and the end of
 * {@link #during} in one thread, during which the model must not change. Outside it everything is computed anew.
 */
public final class Once {

	/** What is computed of which part. */
	private record Key(Class<?> what, Object part) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && key.what == what && key.part == part;
		}

		@Override
		public int hashCode() {
			return 31 * what.hashCode() + System.identityHashCode(part);
		}
	}

	private static final ThreadLocal<@Nullable Map<Object, Object>> KNOWN = new ThreadLocal<>();

	private Once() {
	}

	/** Does something during which the model stands still. */
	public static <T> T during(Supplier<T> work) {
		if (KNOWN.get() != null) {
			return work.get();
		}
		KNOWN.set(new HashMap<>());
		try {
			return work.get();
		} finally {
			KNOWN.remove();
		}
	}

	/**
	 * The same result for the same part as before.
	 *
	 * @param what
	 *            tells results of one part apart
	 */
	@SuppressWarnings("unchecked")
	public static <T> T of(Object part, Class<?> what, Supplier<T> computing) {
		@Nullable
		Map<Object, Object> known = KNOWN.get();
		if (known == null) {
			return computing.get();
		}
		Key key = new Key(what, part);
		@Nullable
		Object found = known.get(key);
		if (found == null) {
			T computed = computing.get();
			known.put(key, computed);
			return computed;
		}
		return (T) found;
	}

	/** The first value that equals this one, so that what it has computed of itself is there already. */
	@SuppressWarnings("unchecked")
	public static <T> T first(T value) {
		@Nullable
		Map<Object, Object> known = KNOWN.get();
		if (known == null) {
			return value;
		}
		@Nullable
		Object before = known.putIfAbsent(value, value);
		return before == null ? value : (T) before;
	}
}
