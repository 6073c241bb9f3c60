package org.ionwright.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;

/**
 * Remembers what parameters were before they were turned, and puts them back through the gate, the last one first. What somebody
 * else sets meanwhile ends the tuning and stays: a safe state above all, which must not be undone, whichever parameter it changed.
 */
final class Restoring {

	/** After these the instrument is on its way to safety or cannot be reached: nothing is raised again. */
	private static final Set<DeviceReason> HANDS_OFF = Set.of(DeviceReason.CANCELLED, DeviceReason.INTERLOCK,
			DeviceReason.LINK_LOST, DeviceReason.HARDWARE, DeviceReason.TIMEOUT, DeviceReason.DRIVER_DEFECT);

	/** What a parameter was, and between what it may be on its way. */
	private record Turned(double before, double previous, double last) {

		boolean holds(double setPoint) {
			double margin = MARGIN * Math.max(1, Math.abs(last));
			return setPoint >= Math.min(previous, last) - margin && setPoint <= Math.max(previous, last) + margin;
		}
	}

	private static final double MARGIN = 1e-9;

	private final Measuring measuring;
	private final Map<String, Turned> turned = new LinkedHashMap<>();
	private final Map<String, Double> others = new HashMap<>();

	/** From now on nobody else may set anything. */
	Restoring(Measuring measuring) {
		this.measuring = measuring;
		measuring.instrument().parameters().stream().filter(row -> row.access() == Access.READ_WRITE)
				.forEach(row -> others.put(row.path(), row.setPoint()));
	}

	/** To be called before a knob is turned, as {@link #turning(String, double, double)}. */
	void turning(Knob knob, double now, double next) throws DeviceException {
		Optional<String> changed = changed();
		if (changed.isPresent()) {
			throw new DeviceException(DeviceReason.CANCELLED, changed.get() + "; nothing more is set");
		}
		if (!knob.ofScan()) {
			remember(knob.path(), now, next);
		}
	}

	/**
	 * To be called before a parameter is set.
	 *
	 * @param now
	 *            what it is; only the first time counts
	 * @param next
	 *            what it will be
	 * @throws DeviceException
	 *             reason CANCELLED when somebody else has set something since
	 */
	void turning(String path, double now, double next) throws DeviceException {
		turning(new Knob(path, Math.min(now, next), Math.max(now, next) + 1, 0), now, next);
	}

	private void remember(String path, double now, double next) {
		Turned known = turned.get(path);
		turned.put(path, known == null ? new Turned(now, now, next) : new Turned(known.before, known.last, next));
		others.remove(path);
	}

	/** What somebody else has set, in words. */
	private Optional<String> changed() {
		for (LiveParameter row : measuring.instrument().parameters()) {
			Turned mine = turned.get(row.path());
			double setPoint = row.setPoint();
			boolean same = mine != null ? Double.isNaN(setPoint) || mine.holds(setPoint)
					: !others.containsKey(row.path())
							|| Objects.equals(others.get(row.path()), Double.valueOf(setPoint));
			if (!same) {
				return Optional.of(row.path() + " was set to " + row.text(setPoint) + " by somebody else");
			}
		}
		return Optional.empty();
	}

	/** Whether anything may be put back after a failure. */
	static boolean may(DeviceException failure) {
		return !HANDS_OFF.contains(failure.reason());
	}

	/**
	 * Puts everything back. Also after an interrupt, which is kept: what an operator stopped does not leave the instrument detuned.
	 * Nothing where somebody else has set something.
	 *
	 * @return what could not be put back, one line each
	 */
	List<String> putBack() {
		boolean interrupted = Thread.interrupted();
		List<String> problems = new ArrayList<>();
		changed().ifPresent(what -> problems.add(what + "; nothing was put back"));
		for (String path : problems.isEmpty() ? turned.keySet().stream().toList().reversed() : List.<String>of()) {
			double before = Objects.requireNonNull(turned.get(path)).before;
			double now = measuring.instrument().parameter(path).map(LiveParameter::setPoint).orElse(Double.NaN);
			if (Math.abs(now - before) <= MARGIN * Math.max(1, Math.abs(before))) {
				continue;
			}
			try {
				measuring.send(path, before);
			} catch (DeviceException e) {
				problems.add(path + ": could not be put back to " + before + ": " + e.getMessage());
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		turned.clear();
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return problems;
	}
}
