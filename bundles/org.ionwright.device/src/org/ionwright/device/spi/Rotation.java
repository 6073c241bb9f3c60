package org.ionwright.device.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;

/**
 * Reads more points than there is time for on a slow line: what is most overdue by the period in its description is asked first, for as long as the budget
 * lasts; the others give what they had, with the time of that. Used on the session's thread only.
 */
public final class Rotation {

	/** Leaves a call of two seconds room for one question that takes its whole time. */
	private static final Duration BUDGET = Duration.ofMillis(800);

	private static final double SHORTEST_SECONDS = 0.1;

	private final TimeSource time;
	private final Map<String, Kept> kept = new HashMap<>();

	private record Kept(Point.Value value, Instant time) {
	}

	/**
	 * @param time
	 *            of the readings and of the budget of 800 ms a call
	 */
	public Rotation(TimeSource time) {
		this.time = time;
	}

	/** What was read of points whose names begin so is no longer true. */
	public void forget(String prefix) {
		kept.keySet().removeIf(name -> name.startsWith(prefix));
	}

	/**
	 * @param points
	 *            by name, in the order asked
	 * @return one reading per point in this order; no value for those that had no turn yet
	 * @throws DeviceException
	 *             of the first question that failed; what was read before is kept
	 */
	public List<Reading> read(Map<String, Point> points) throws DeviceException, InterruptedException {
		Instant start = time.now();
		boolean first = true;
		for (String name : byNeed(points, start)) {
			if (!first && time.now().isAfter(start.plus(BUDGET))) {
				break;
			}
			first = false;
			Point point = points.get(name);
			if (point != null) {
				Point.Value value = point.reader().read();
				kept.put(name, new Kept(value, time.now()));
			}
		}
		List<Reading> readings = new ArrayList<>(points.size());
		points.keySet().forEach(name -> readings.add(reading(name)));
		return readings;
	}

	private Reading reading(String name) {
		@Nullable
		Kept last = kept.get(name);
		return last == null ? new Reading(name, Double.NaN, time.now(), Quality.NONE)
				: new Reading(name, last.value().value(), last.time(), last.value().quality());
	}

	private List<String> byNeed(Map<String, Point> points, Instant now) {
		Map<String, Double> need = new LinkedHashMap<>();
		points.forEach((name, point) -> {
			@Nullable
			Kept last = kept.get(name);
			double period = Math.max(SHORTEST_SECONDS, point.description().periodSeconds());
			// never read before everything else, the fast ones first
			need.put(name, last == null ? 1e9 / period
					: Duration.between(last.time(), now).toNanos() * 1e-9 / period);
		});
		return need.entrySet().stream()
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}
}
