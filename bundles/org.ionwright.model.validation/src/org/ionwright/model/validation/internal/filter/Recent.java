package org.ionwright.model.validation.internal.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/** The last results of a function that takes milliseconds and is asked the same again with each edit. Thread-safe. */
final class Recent<K, V> {

	private final int size;
	private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);

	Recent(int size) {
		this.size = size;
	}

	/** Two threads may compute the same at once; what the function throws is not kept. */
	V of(K key, Function<K, V> function) {
		V found = find(key);
		if (found != null) {
			return found;
		}
		V made = function.apply(key);
		keep(key, made);
		return made;
	}

	private synchronized @Nullable V find(K key) {
		return known.get(key);
	}

	private synchronized void keep(K key, V value) {
		known.put(key, value);
		if (known.size() > size) {
			known.remove(known.keySet().iterator().next());
		}
	}
}
