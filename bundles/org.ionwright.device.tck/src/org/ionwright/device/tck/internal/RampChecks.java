package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Ramping;

/** Ramps that the device makes by itself. */
public final class RampChecks {

	/** How far a ramp may be off its line, as a fraction of its height: readings take time. */
	private static final double OFF_THE_LINE = 0.35;

	private static final int LONGER_RAMPS = 2;

	private final Subject subject;

	public RampChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks(List<ParameterDescription> parameters) throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("a ramp of an unknown name is refused as UNSUPPORTED, nothing sent", () -> {
			try (Bench bench = Bench.opened(subject)) {
				refused(bench, "noSuchParameter", 0, DeviceReason.UNSUPPORTED);
			}
		}));
		try (Bench sample = Bench.sample(subject)) {
			for (ParameterDescription parameter : Examples.settables(subject, parameters)) {
				boolean ramps = sample.as(Ramping.class).ramps(parameter.name());
				if (ramps) {
					checks.addAll(of(parameter));
				} else {
					checks.add(new Check("what the device does not ramp is refused as UNSUPPORTED, nothing sent",
							parameter.name(), () -> {
								try (Bench bench = Bench.opened(subject)) {
									refused(bench, parameter.name(), parameter.minimum(), DeviceReason.UNSUPPORTED);
								}
							}));
				}
			}
		}
		return checks;
	}

	private List<Check> of(ParameterDescription parameter) {
		String name = parameter.name();
		return List.of(new Check("a ramp beyond the limits is refused as LIMIT, nothing sent", name, () -> {
			try (Bench bench = Bench.opened(subject)) {
				double beyond = parameter.maximum() + Math.max(1, Math.abs(parameter.maximum()));
				refused(bench, name, beyond, DeviceReason.LIMIT);
				refused(bench, name, Double.NaN, DeviceReason.LIMIT);
			}
		}), new Check("a ramp goes steadily at its rate and arrives", name, () -> with(parameter, this::steady)),
				new Check("hold stops a ramp where it is", name, () -> with(parameter, this::hold)),
				new Check("hold without a ramp changes nothing", name, () -> with(parameter, this::holdAtRest)),
				new Check("a second ramp takes over from the first", name, () -> with(parameter, this::superseded)));
	}

	private interface Body {

		void run(Bench bench, Ramp ramp) throws DeviceException, InterruptedException;
	}

	private record Ramp(ParameterDescription parameter, double from, double to, double seconds) {

		double rate() {
			return Math.abs(to - from) / seconds;
		}

		Ramp longer() {
			return new Ramp(parameter, from, to, 3 * seconds);
		}

		double slack() {
			return parameter.tolerance() + OFF_THE_LINE * Math.abs(to - from);
		}

		/** Where it should be; before its start and after its end where it rests. */
		double at(double time) {
			return from + (to - from) * Math.clamp(time / seconds, 0, 1);
		}
	}

	private void with(ParameterDescription parameter, Body body) throws DeviceException, InterruptedException {
		double from = Examples.of(subject, parameter)[0];
		double to = Examples.lively(subject, parameter);
		double seconds = Math.max(subject.ramp().toNanos() / 1e9, Math.abs(to - from) / parameter.ratePerSecond());
		Expect.that(from != to, () -> parameter.name() + " has only one example, nothing to ramp");
		try (Bench bench = Bench.opened(subject)) {
			Prepared.with(bench, parameter);
			SettingChecks.set(bench, parameter, from);
			body.run(bench, new Ramp(parameter, from, to, seconds));
			SafeStateChecks.safe(bench);
		}
	}

	private void steady(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		start(bench, ramp);
		long begin = System.nanoTime();
		List<Double> seen = new ArrayList<>();
		boolean arrived = Expect.within(limit(ramp), () -> {
			double before = (System.nanoTime() - begin) / 1e9;
			double value = value(bench, ramp);
			double after = (System.nanoTime() - begin) / 1e9;
			seen.add(value);
			double low = Math.min(ramp.at(before), ramp.at(after)) - ramp.slack();
			double high = Math.max(ramp.at(before), ramp.at(after)) + ramp.slack();
			Expect.that(value >= low && value <= high, () -> "after " + Expect.number(after) + " s of a ramp from "
					+ ramp.from() + " to " + ramp.to() + " in " + Expect.number(ramp.seconds()) + " s it reads "
					+ value);
			return SettingChecks.near(value, ramp.to(), ramp.parameter().tolerance()) && before >= ramp.seconds() / 2;
		});
		Expect.that(arrived, () -> "the ramp to " + ramp.to() + " did not arrive; it read " + seen);
		for (int i = 1; i < seen.size(); i++) {
			double step = (seen.get(i) - seen.get(i - 1)) * Math.signum(ramp.to() - ramp.from());
			Expect.that(step >= -2 * ramp.parameter().tolerance(), () -> "the ramp went back: " + seen);
		}
	}

	/** A machine that is busy with other things may be late: a longer ramp shows whether it was that. */
	private void hold(Bench bench, Ramp first) throws DeviceException, InterruptedException {
		Ramp ramp = first;
		double held = held(bench, ramp);
		for (int i = 0; i < LONGER_RAMPS && arrived(held, ramp); i++) {
			SettingChecks.set(bench, ramp.parameter(), ramp.from());
			ramp = ramp.longer();
			held = held(bench, ramp);
		}
		stays(bench, ramp, held);
	}

	private static boolean arrived(double value, Ramp ramp) {
		return SettingChecks.near(value, ramp.to(), ramp.parameter().tolerance());
	}

	/** @return where it stood right after it was held on its way */
	private double held(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		start(bench, ramp);
		double quarter = ramp.from() + (ramp.to() - ramp.from()) / 4;
		Expect.that(Expect.within(limit(ramp), () -> Math.abs(value(bench, ramp) - ramp.from()) >= Math
				.abs(quarter - ramp.from())), () -> "the ramp does not get going");
		bench.act("hold", () -> bench.as(Ramping.class).hold(ramp.parameter().name()));
		return value(bench, ramp);
	}

	private void stays(Bench bench, Ramp ramp, double held) throws DeviceException, InterruptedException {
		Expect.that(!arrived(held, ramp),
				() -> "it was held at " + held + ", which is the end of the ramp already; make the ramp longer");
		long end = System.nanoTime() + Duration.ofMillis((long) (500 * ramp.seconds())).toNanos();
		while (System.nanoTime() < end) {
			double value = value(bench, ramp);
			Expect.that(
					Math.abs(value - held) <= 2 * ramp.parameter().tolerance()
							+ 0.1 * Math.abs(ramp.to() - ramp.from()),
					() -> "it was held at " + held + " and went on to " + value);
		}
	}

	private void holdAtRest(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		double before = value(bench, ramp);
		bench.act("hold", () -> bench.as(Ramping.class).hold(ramp.parameter().name()));
		double after = value(bench, ramp);
		Expect.that(Math.abs(after - before) <= 2 * ramp.parameter().tolerance(),
				() -> "it read " + before + " before hold and " + after + " behind it");
	}

	private void superseded(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		start(bench, ramp);
		double quarter = ramp.from() + (ramp.to() - ramp.from()) / 4;
		Expect.within(limit(ramp), () -> Math.abs(value(bench, ramp) - ramp.from()) >= Math.abs(quarter - ramp.from()));
		Ramp back = new Ramp(ramp.parameter(), ramp.to(), ramp.from(), ramp.seconds());
		start(bench, back);
		Expect.that(Expect.within(limit(ramp),
				() -> SettingChecks.near(value(bench, ramp), ramp.from(), ramp.parameter().tolerance())),
				() -> "the second ramp, back to " + ramp.from() + ", did not arrive");
	}

	private void start(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		bench.act("ramp",
				() -> bench.as(Ramping.class).ramp(ramp.parameter().name(), ramp.to(), ramp.rate()));
	}

	private double value(Bench bench, Ramp ramp) throws DeviceException, InterruptedException {
		Reading reading = ReadingChecks.read(bench, List.of(subject.shownBy().apply(ramp.parameter().name())))
				.getFirst();
		Expect.that(reading.quality() != Quality.NONE, () -> reading.name() + " has no value during a ramp");
		return reading.value();
	}

	private Duration limit(Ramp ramp) {
		return Duration.ofMillis((long) (2000 * ramp.seconds())).plus(subject.settle());
	}

	private static void refused(Bench bench, String name, double target, DeviceReason reason)
			throws InterruptedException {
		int sent = bench.wire().sent().size();
		Expect.refused("a ramp of " + name + " to " + target, reason,
				() -> bench.act("ramp", () -> bench.as(Ramping.class).ramp(name, target, 1)));
		List<String> now = bench.wire().sent();
		Expect.that(now.size() == sent, () -> "refused, but only after sending " + now.subList(sent, now.size()));
	}
}
