package org.ionwright.twin.filter;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The tables of the last few tunings, for twins to share, as they take some seconds to make and depend on
 * nothing else. Safe for use by several threads.
 */
public final class TandemResponses {

	private static final int KEPT = 8;

	private record Key(FilterTrain train, Tuning tuning, double heaviest) {
	}

	private final KeptCurves kept = KeptCurves.ofEnvironment();
	private final Map<Key, TandemResponse> responses = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Key, TandemResponse> eldest) {
			return size() > KEPT;
		}
	};

	/** As the constructor of {@link TandemResponse}, but the same object for the same arguments while it is kept. */
	public synchronized TandemResponse of(FilterTrain train, Tuning tuning, double heaviest) {
		return responses.computeIfAbsent(new Key(train, tuning, heaviest),
				key -> new TandemResponse(key.train(), key.tuning(), key.heaviest(), kept));
	}
}
