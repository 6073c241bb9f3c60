package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.operation.Guarded;

/** Set-points and readbacks of all parameters; the single place they are kept. Safe for use from any thread. */
final class ParameterTable {

	/** A readback older than this is stale (interlock matrix: readback stale after 2 s), unless its driver reads it in turns. */
	static final Duration STALE = Duration.ofSeconds(2);
	private static final int POLLS = 3;

	/** A parameter of a device by its name there. */
	private record Key(int device, String name) {
	}

	/** One moment. */
	private record Stopped(Instant now, boolean virtual) implements TimeSource {

		@Override
		public void sleep(Duration duration) {
			throw new UnsupportedOperationException("this time has stopped");
		}
	}

	private final TimeSource time;
	private final Map<String, LiveParameter> rows = new LinkedHashMap<>();
	private final Map<Key, String> paths = new HashMap<>();
	/** What is read elsewhere than by the name it is set by: name that is set by name that is read. */
	private final Map<Key, String> meters = new HashMap<>();
	private final Map<Integer, Duration> staleAfter = new HashMap<>();
	/** Paths of what interlocks are about. */
	private final Map<Guarded, List<String>> guarded = new EnumMap<>(Guarded.class);

	ParameterTable(TimeSource time) {
		this.time = time;
	}

	/** The same rows, to be looked at only: they get no older. */
	synchronized ParameterTable copy() {
		ParameterTable copy = new ParameterTable(new Stopped(time.now(), time.virtual()));
		copy.rows.putAll(rows);
		copy.staleAfter.putAll(staleAfter);
		// the lists are never changed, but replaced
		copy.guarded.putAll(guarded);
		return copy;
	}

	/** The path of a parameter that stands for nothing in the instrument. */
	static String apart(int device, String name) {
		return "devices[" + device + "]." + name;
	}

	/**
	 * Replaces what a device offers; set-points of before are kept. A path that another device offers already stays with that
	 * one.
	 */
	synchronized void offer(int device, List<LiveParameter> parameters) {
		offer(device, parameters, Map.of());
	}

	/**
	 * @param readings
	 *            names of the readings that tell whether a target was reached, by the name of the target
	 */
	synchronized void offer(int device, List<LiveParameter> parameters, Map<String, String> readings) {
		Map<String, LiveParameter> before = new LinkedHashMap<>(rows);
		remove(device);
		for (LiveParameter parameter : parameters) {
			LiveParameter row = free(parameter);
			LiveParameter old = before.get(row.path());
			rows.put(row.path(),
					old != null && old.source().device() == device ? row.withSetPoint(old.setPoint()) : row);
			paths.put(new Key(device, row.source().name()), row.path());
		}
		readings.forEach((target, reading) -> meters.put(new Key(device, target), reading));
		sort();
	}

	/** Switches before what they switch: off is off at once. */
	private void sort() {
		guarded.clear();
		rows.values().forEach(row -> Guarded.of(row)
				.ifPresent(what -> guarded.computeIfAbsent(what, none -> new ArrayList<>()).add(row.path())));
		guarded.values().forEach(paths -> paths.sort(Comparator.comparing(path -> !path.endsWith(Loop.ENABLE))));
	}

	private LiveParameter free(LiveParameter row) {
		LiveParameter other = rows.get(row.path());
		ParameterSource source = row.source();
		return other == null ? row
				: row.apart(apart(source.device(), source.name()),
						row.path() + " comes from the device bound to " + other.part() + " already");
	}

	/** Forgets what a device offered. */
	synchronized void remove(int device) {
		rows.values().removeIf(row -> row.source().device() == device);
		paths.keySet().removeIf(key -> key.device() == device);
		meters.keySet().removeIf(key -> key.device() == device);
		sort();
	}

	synchronized void update(String path, UnaryOperator<LiveParameter> change) {
		rows.computeIfPresent(path, (key, row) -> change.apply(row));
	}

	/** Changes a parameter by its name in the driver. */
	synchronized void update(int device, String name, UnaryOperator<LiveParameter> change) {
		@Nullable
		String path = paths.get(new Key(device, name));
		if (path != null) {
			update(path, change);
		}
	}

	/**
	 * Takes a reading: for its own parameter, and for those whose targets it tells of. What a device says its target is, is the set-point
	 * as long as nothing was set: a heater that was left on is on, however cold it still is.
	 */
	synchronized void read(int device, String name, UnaryOperator<LiveParameter> change) {
		update(device, name, row -> !meters.containsKey(new Key(device, name)) ? change.apply(row)
				: Double.isNaN(row.setPoint()) ? row.withSetPoint(change.apply(row).readback()) : row);
		meters.forEach((target, reading) -> {
			@Nullable
			String path = paths.get(target);
			if (target.device() == device && reading.equals(name) && path != null) {
				update(path, change);
			}
		});
	}

	/** A device that is slow to read is stale later. */
	synchronized void pace(int device, Duration betweenReadings) {
		Duration slow = betweenReadings.multipliedBy(POLLS);
		staleAfter.put(device, slow.compareTo(STALE) > 0 ? slow : STALE);
	}

	/** Marks every readback of the device as stale; the values stay readable. */
	synchronized void lost(int device) {
		rows.replaceAll((path, row) -> row.source().device() == device && row.quality() != Quality.NONE
				? row.withQuality(Quality.STALE)
				: row);
	}

	/** By device, in the order of its driver. */
	synchronized List<LiveParameter> all() {
		List<LiveParameter> all = new ArrayList<>(rows.size());
		rows.values().forEach(row -> all.add(aged(row)));
		all.sort((one, other) -> Integer.compare(one.source().device(), other.source().device()));
		return all;
	}

	/** The parameters that belong to something interlocks are about. */
	synchronized List<LiveParameter> guarded(Guarded what) {
		List<String> known = guarded.getOrDefault(what, List.of());
		List<LiveParameter> all = new ArrayList<>(known.size());
		known.forEach(path -> get(path).ifPresent(all::add));
		return all;
	}

	synchronized Optional<LiveParameter> get(String path) {
		@Nullable
		LiveParameter row = rows.get(path);
		return row == null ? Optional.empty() : Optional.of(aged(row));
	}

	private LiveParameter aged(LiveParameter row) {
		Duration limit = staleAfter.getOrDefault(row.source().device(), STALE);
		Duration turns = Duration.ofMillis((long) (2000 * row.source().periodSeconds()));
		boolean old = !time.virtual()
				&& row.time().plus(limit.compareTo(turns) > 0 ? limit : turns).isBefore(time.now());
		return old && row.quality() == Quality.GOOD ? row.withQuality(Quality.STALE) : row;
	}
}
