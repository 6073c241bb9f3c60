package org.ionwright.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * One parameter from value to value, the peaks measured at each: a tuning curve. The value before is set again at the end
 * and after an interrupt; not when the instrument was made safe meanwhile or failed, which is then left as it is.
 */
public final class ParameterRamp {

	/**
	 * @param value
	 *            of the parameter, in its unit
	 * @param objective
	 *            there
	 * @param peaks
	 *            one for each mass
	 */
	public record Point(double value, Objective.Value objective, List<WatchedPeak> peaks) {

		public Point {
			peaks = List.copyOf(peaks);
		}
	}

	private final Measuring measuring;
	private final PeakWatch watch;
	private final Objective objective;
	private final double width;

	/**
	 * @param width
	 *            of peaks that is wanted, u; only for {@link Objective#WIDTH}
	 */
	public ParameterRamp(Measuring measuring, PeakWatch watch, Objective objective, double width) {
		this.measuring = measuring;
		this.watch = watch;
		this.objective = objective;
		this.width = width;
	}

	/**
	 * Blocks until all values were measured.
	 *
	 * @param points
	 *            number of values, ends included, 2 or more
	 * @param scans
	 *            that are added up at each
	 * @param seen
	 *            hears of each point at once, on the calling thread
	 */
	public List<Point> run(Knob knob, int points, ScanSettings settings, int scans, Consumer<Point> seen)
			throws DeviceException, InterruptedException {
		if (points < 2) {
			throw new IllegalArgumentException("a ramp of " + points + " points; it needs 2 or more");
		}
		double before = knob.now(measuring, settings);
		List<Point> curve = new ArrayList<>();
		Restoring restoring = new Restoring(measuring);
		boolean handsOff = false;
		List<String> problems = List.of();
		try {
			for (int i = 0; i < points; i++) {
				double value = knob.low() + (knob.high() - knob.low()) * i / (points - 1);
				measuring.say(
						knob.words(measuring) + " " + knob.text(measuring, value) + ", " + (i + 1) + " of " + points);
				restoring.turning(knob, before, value);
				ScanSettings here = knob.turn(measuring, settings, value);
				List<WatchedPeak> peaks = watch.look(here, scans).stream().map(PeakWatch.Look::peak).toList();
				Point point = new Point(value, objective.of(peaks, width), peaks);
				curve.add(point);
				seen.accept(point);
			}
		} catch (DeviceException e) {
			handsOff = !Restoring.may(e);
			throw e;
		} finally {
			problems = handsOff ? problems : restoring.putBack();
		}
		if (!problems.isEmpty()) {
			throw new DeviceException(DeviceReason.HARDWARE, String.join("; ", problems));
		}
		return curve;
	}
}
