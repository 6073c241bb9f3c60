package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.MassFilter;

/** Mass filters that are stepped, and detectors. */
public final class FilterChecks {

	private static final double LONG_DWELL = 0.5;

	private final Subject subject;

	public FilterChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> massFilter() {
		return List.of(new Check("the filter has stages, an ordered mass range and a settling time", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				Expect.that(filter.stages() >= 1 && filter.minimumMz() > 0 && filter.maximumMz() > filter.minimumMz()
						&& filter.settleSeconds() >= 0, () -> "the filter says " + filter);
			}
		}), new Check("masses in its range are selected, without direct voltage too unless that is refused", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				for (double mz : new double[] { filter.minimumMz(), (filter.minimumMz() + filter.maximumMz()) / 2,
						filter.maximumMz() }) {
					select(bench, mz, false, filter.stages());
				}
				try {
					select(bench, (filter.minimumMz() + filter.maximumMz()) / 2, true, filter.stages());
				} catch (DeviceException e) {
					Expect.reason("a mass without direct voltage", e,
							List.of(DeviceReason.LIMIT, DeviceReason.UNSUPPORTED));
				}
			}
		}), new Check("ions of each sign that it says it can are selected", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				double mz = (filter.minimumMz() + filter.maximumMz()) / 2;
				for (boolean negative : new boolean[] { false, true }) {
					if (bench.as(MassFilter.class).filterPolarities().has(negative)) {
						MassSelection selection = new MassSelection(selection(mz, false, filter.stages()).stages(),
								negative);
						bench.act("select", () -> bench.as(MassFilter.class).select(selection));
					}
				}
			}
		}), new Check("a mass outside its range is refused as LIMIT, nothing sent", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				refused(bench, 1.01 * filter.maximumMz() + 1, filter.stages());
				refused(bench, filter.minimumMz() / 2, filter.stages());
			}
		}), new Check("another number of stages than it has is refused, nothing sent", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				refused(bench, filter.maximumMz() / 2, filter.stages() + 1);
			}
		}), new Check("off works, twice too, and masses can be selected afterwards", () -> {
			try (Bench bench = Bench.opened(subject)) {
				MassFilterDescription filter = filter(bench);
				select(bench, filter.maximumMz() / 2, false, filter.stages());
				bench.act("off", bench.as(MassFilter.class)::off);
				bench.act("off", bench.as(MassFilter.class)::off);
				select(bench, filter.maximumMz() / 2, false, filter.stages());
				bench.act("off", bench.as(MassFilter.class)::off);
			}
		}));
	}

	public List<Check> detector() {
		return List.of(new Check("the detector has a unit and an ordered range of dwell times", () -> {
			try (Bench bench = Bench.opened(subject)) {
				DetectorDescription detector = bench.as(Detector.class).detector();
				Expect.that(
						Set.of("1", "A").contains(detector.unit()) && detector.shortestDwellSeconds() > 0
								&& detector.longestDwellSeconds() >= detector.shortestDwellSeconds(),
						() -> "the detector says " + detector);
			}
		}), new Check("it measures for as long as asked, in the context's time, and says overload or a number", () -> {
			try (Bench bench = Bench.opened(subject)) {
				DetectorDescription detector = bench.as(Detector.class).detector();
				double longest = Math.max(detector.shortestDwellSeconds(),
						Math.min(LONG_DWELL, detector.longestDwellSeconds()));
				for (double dwell : new double[] { detector.shortestDwellSeconds(), longest }) {
					detect(bench, dwell);
				}
			}
		}), new Check("a dwell time outside its range is refused as LIMIT, nothing sent", () -> {
			try (Bench bench = Bench.opened(subject)) {
				DetectorDescription detector = bench.as(Detector.class).detector();
				for (double dwell : new double[] { detector.shortestDwellSeconds() / 2,
						2 * detector.longestDwellSeconds(), 0, -1, Double.NaN }) {
					int sent = bench.wire().sent().size();
					Expect.refused("a dwell time of " + dwell + " s", DeviceReason.LIMIT,
							() -> bench.call("detect", () -> bench.as(Detector.class).detect(dwell)));
					Expect.that(bench.wire().sent().size() == sent, () -> "refused, but only after something was sent");
				}
			}
		}));
	}

	private void detect(Bench bench, double dwell) throws DeviceException, InterruptedException {
		Instant before = bench.time().now();
		Detection detection = bench.thread().call("detect for " + dwell + " s",
				subject.call().plus(Duration.ofMillis((long) (1000 * dwell))),
				() -> bench.as(Detector.class).detect(dwell));
		Instant after = bench.time().now();
		Expect.that(detection.overload() || Double.isFinite(detection.value()),
				() -> "the value is " + detection.value() + " without overload");
		Expect.that(detection.dwellSeconds() > 0 && detection.dwellSeconds() < 2 * dwell + 0.1,
				() -> "asked for " + dwell + " s, measured for " + detection.dwellSeconds() + " s");
		Expect.that(!detection.time().isBefore(before) && !detection.time().isAfter(after),
				() -> "measured between " + before + " and " + after + ", said " + detection.time());
	}

	private static MassFilterDescription filter(Bench bench) {
		return bench.as(MassFilter.class).massFilter();
	}

	private void select(Bench bench, double mz, boolean radioFrequencyOnly, int stages)
			throws DeviceException, InterruptedException {
		Duration settle = Duration.ofMillis((long) (1000 * filter(bench).settleSeconds()));
		bench.thread().call("selecting m/z " + mz, subject.call().plus(settle), () -> {
			bench.as(MassFilter.class).select(selection(mz, radioFrequencyOnly, stages));
			return Boolean.TRUE;
		});
	}

	private static void refused(Bench bench, double mz, int stages) throws InterruptedException {
		int sent = bench.wire().sent().size();
		Expect.refused(stages + " stage(s) at m/z " + mz, DeviceReason.LIMIT,
				() -> bench.act("select", () -> bench.as(MassFilter.class).select(selection(mz, false, stages))));
		Expect.that(bench.wire().sent().size() == sent, () -> "refused, but only after something was sent");
	}

	private static MassSelection selection(double mz, boolean radioFrequencyOnly, int stages) {
		return new MassSelection(Collections.nCopies(stages, new Stage(mz, Double.NaN, radioFrequencyOnly)));
	}
}
