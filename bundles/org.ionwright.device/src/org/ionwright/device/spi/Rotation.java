package org.ionwright.device.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;

/**
 * Reads more points than there is time for on a slow line: what is most overdue by the period in its description is asked first, for as long as the budget
 * lasts or until another call waits; the others give what they had, with the time of that. Used on the session's thread only.
 */
public final class Rotation {

	/** Finds out whether what was read is sound. */
	public interface Check {

		/** @return false when none of what was read is true any more */
		boolean holds() throws DeviceException, InterruptedException;
	}

	private static final Check SOUND = () -> true;

	/** Leaves a call of two seconds room for one question that takes its whole time. */
	private static final Duration BUDGET = Duration.ofMillis(800);

	private static final double SHORTEST_SECONDS = 0.1;

	private final TimeSource time;
	private final BooleanSupplier awaited;
	private final Map<String, Kept> kept = new HashMap<>();
	/** Read, but not checked yet. */
	private final Map<String, Kept> fresh = new HashMap<>();
	/** Of this turn: whether the device was asked something, and whether that gave a value. */
	private boolean asked;
	private boolean gained;
	/** Whether the last turn was over before it gave a value: the next one gives one. */
	private boolean fruitless;

	private record Kept(Point.Value value, Instant time) {
	}

	/** Ends a turn inside of a point. */
	private static final class TurnOver extends DeviceException {

		private static final long serialVersionUID = 1L;

		TurnOver() {
			super(DeviceReason.BUSY, "another call waits");
		}
	}

	/**
	 * @param time
	 *            of the readings and of the budget of 800 ms a call
	 */
	public Rotation(TimeSource time) {
		this(time, () -> false);
	}

	/**
	 * @param time
	 *            of the readings and of the budget of 800 ms a call
	 * @param awaited
	 *            {@link DriverContext#awaited()}
	 */
	public Rotation(TimeSource time, BooleanSupplier awaited) {
		this.time = time;
		this.awaited = awaited;
	}

	/** What was read of points whose names begin so is no longer true. */
	public void forget(String prefix) {
		kept.keySet().removeIf(name -> name.startsWith(prefix));
		fresh.keySet().removeIf(name -> name.startsWith(prefix));
	}

	/**
	 * Called by a reader before each question when one value takes several: ends the turn there when another call waits.
	 *
	 * @throws DeviceException
	 *             that the reader lets pass
	 */
	public void question() throws DeviceException {
		if (asked && (gained || !fruitless) && awaited.getAsBoolean()) {
			throw new TurnOver();
		}
		asked = true;
	}

	/**
	 * As {@link #read(Map, Check)}, with nothing to check.
	 *
	 * @throws DeviceException
	 *             of the first question that failed; what was read before is kept
	 */
	public List<Reading> read(Map<String, Point> points) throws DeviceException, InterruptedException {
		return read(points, SOUND);
	}

	/**
	 * @param points
	 *            by name, in the order asked
	 * @param check
	 *            made after a turn, or before the next when this one was cut short; what was read since the last one counts from then on
	 * @return one reading per point in this order; no value for those that had no turn yet
	 * @throws DeviceException
	 *             of the first question that failed, or of the check
	 */
	public List<Reading> read(Map<String, Point> points, Check check) throws DeviceException, InterruptedException {
		boolean due = !fresh.isEmpty();
		if (due) {
			settle(check);
		}
		if (!due || !awaited.getAsBoolean()) {
			if (turn(points, check == SOUND ? kept : fresh)) {
				settle(check);
			}
		}
		List<Reading> readings = new ArrayList<>(points.size());
		points.keySet().forEach(name -> readings.add(reading(name)));
		return readings;
	}

	private void settle(Check check) throws DeviceException, InterruptedException {
		if (check.holds()) {
			kept.putAll(fresh);
		} else {
			kept.clear();
		}
		fresh.clear();
	}

	/** @return false when another call waits */
	private boolean turn(Map<String, Point> points, Map<String, Kept> into)
			throws DeviceException, InterruptedException {
		Instant start = time.now();
		asked = false;
		gained = false;
		for (String name : byNeed(points, start)) {
			if (gained && time.now().isAfter(start.plus(BUDGET))) {
				break;
			}
			if (gained && awaited.getAsBoolean()) {
				return false;
			}
			Point point = points.get(name);
			if (point != null) {
				try {
					Point.Value value = point.reader().read();
					into.put(name, new Kept(value, time.now()));
				} catch (TurnOver e) {
					fruitless = !gained;
					return false;
				}
				asked = true;
				gained = true;
				fruitless = false;
			}
		}
		return true;
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
