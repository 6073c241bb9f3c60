package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;

/** Set-points and readbacks of all parameters; the single place they are kept. Safe for use from any thread. */
final class ParameterTable {

	/** A readback older than this is stale (interlock matrix: readback stale after 2 s). */
	static final Duration STALE = Duration.ofSeconds(2);

	private final TimeSource time;
	private final Map<String, LiveParameter> rows = new LinkedHashMap<>();

	ParameterTable(TimeSource time) {
		this.time = time;
	}

	/** Replaces what a part offers; set-points of before are kept. */
	synchronized void offer(String part, List<LiveParameter> parameters) {
		Map<String, LiveParameter> before = new LinkedHashMap<>(rows);
		rows.values().removeIf(row -> row.part().equals(part));
		for (LiveParameter parameter : parameters) {
			LiveParameter old = before.get(parameter.path());
			rows.put(parameter.path(), old == null ? parameter : parameter.withSetPoint(old.setPoint()));
		}
	}

	synchronized void update(String path, UnaryOperator<LiveParameter> change) {
		rows.computeIfPresent(path, (key, row) -> change.apply(row));
	}

	/** Marks every readback of the part as stale; the values stay readable. */
	synchronized void lost(String part) {
		rows.replaceAll((path, row) -> row.part().equals(part) && row.quality() != Quality.NONE
				? row.withQuality(Quality.STALE)
				: row);
	}

	synchronized List<LiveParameter> all() {
		List<LiveParameter> all = new ArrayList<>(rows.size());
		rows.values().forEach(row -> all.add(aged(row)));
		return all;
	}

	synchronized Optional<LiveParameter> get(String path) {
		@Nullable
		LiveParameter row = rows.get(path);
		return row == null ? Optional.empty() : Optional.of(aged(row));
	}

	private LiveParameter aged(LiveParameter row) {
		Instant now = time.now();
		boolean old = !time.virtual() && row.time().plus(STALE).isBefore(now);
		return old && row.quality() == Quality.GOOD ? row.withQuality(Quality.STALE) : row;
	}
}
