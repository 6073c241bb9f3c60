package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Settable;

/** Setting: limits, readback, refusals. */
public final class SettingChecks {

	private final Subject subject;

	public SettingChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks(List<ParameterDescription> parameters) {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("setting an unknown name is refused as UNSUPPORTED and nothing is sent",
				() -> refusedUnsent("noSuchParameter", 0, DeviceReason.UNSUPPORTED)));
		for (ParameterDescription parameter : parameters) {
			String name = parameter.name();
			if (parameter.access() != Access.READ_WRITE) {
				checks.add(new Check("what can only be read is not set: UNSUPPORTED, nothing sent", name,
						() -> refusedUnsent(name, parameter.minimum(), DeviceReason.UNSUPPORTED)));
				continue;
			}
			checks.add(new Check("values outside the limits are refused as LIMIT, nothing sent, nothing clipped", name,
					() -> outside(parameter)));
			if (Examples.has(subject, parameter)) {
				checks.add(new Check("what was set is read back", name, () -> readback(parameter)));
			}
		}
		checks.add(new Check("opening sends nothing that setting sends", () -> openingSets(parameters)));
		return checks;
	}

	private void refusedUnsent(String name, double value, DeviceReason reason)
			throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			refusedUnsent(bench, name, value, reason);
		}
	}

	private static void refusedUnsent(Bench bench, String name, double value, DeviceReason reason)
			throws InterruptedException {
		Settable device = bench.as(Settable.class);
		int sent = bench.wire().sent().size();
		DeviceException e = Expect.refused("setting " + name + " to " + value, reason,
				() -> bench.act("set", () -> device.set(name, value)));
		List<String> now = bench.wire().sent();
		Expect.that(now.size() == sent, () -> "setting " + name + " to " + value + " was refused (" + e.getMessage()
				+ "), but only after sending " + now.subList(sent, now.size()));
	}

	private void outside(ParameterDescription parameter) throws DeviceException, InterruptedException {
		double span = Math.max(parameter.maximum() - parameter.minimum(), Math.abs(parameter.maximum()));
		double beyond = Math.max(span * 1e-3, 2 * Math.ulp(parameter.maximum()));
		try (Bench bench = Bench.opened(subject)) {
			for (double value : new double[] { parameter.maximum() + beyond, parameter.minimum() - beyond, Double.NaN,
					Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
				refusedUnsent(bench, parameter.name(), value, DeviceReason.LIMIT);
			}
		}
	}

	private void readback(ParameterDescription parameter) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			double before = ReadingChecks.read(bench, List.of(parameter.name())).getFirst().value();
			Prepared.with(bench, parameter);
			try {
				for (double value : Examples.of(subject, parameter)) {
					set(bench, parameter, value);
				}
			} finally {
				restore(bench, parameter, before);
			}
		}
	}

	private void openingSets(List<ParameterDescription> parameters) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<String> opening = bench.wire().sent();
			Set<String> setting = new HashSet<>();
			for (ParameterDescription parameter : Examples.settables(subject, parameters)) {
				double before = ReadingChecks.read(bench, List.of(parameter.name())).getFirst().value();
				Prepared.with(bench, parameter);
				setting.addAll(bench.sentBy(() -> bench.act("set " + parameter.name(), () -> bench.as(Settable.class)
						.set(parameter.name(), Examples.of(subject, parameter)[0]))));
				restore(bench, parameter, before);
			}
			setting.removeAll(bench.sentBy(() -> ReadingChecks.read(bench, ReadingChecks.names(bench))));
			setting.removeAll(asking(bench));
			setting.retainAll(opening);
			Expect.that(setting.isEmpty(), () -> "opening sends " + setting + ", which setting sends too");
		}
	}

	/** Questions that opening and setting may share. */
	private static List<String> asking(Bench bench) throws DeviceException, InterruptedException {
		return bench.driver() instanceof Identifiable device
				? bench.sentBy(() -> bench.call("identify", device::identify))
				: List.of();
	}

	/** Sets and waits for the readback. */
	static void set(Bench bench, ParameterDescription parameter, double value)
			throws DeviceException, InterruptedException {
		String name = parameter.name();
		bench.act("set " + name + " to " + value, () -> bench.as(Settable.class).set(name, value));
		Reading[] last = new Reading[1];
		boolean arrived = Expect.within(bench.subject().settle(), () -> {
			Reading reading = ReadingChecks.read(bench, List.of(name)).getFirst();
			last[0] = reading;
			return reading.quality() != Quality.NONE && near(reading.value(), value, parameter.tolerance());
		});
		Expect.that(arrived,
				() -> name + " was set to " + value + " " + parameter.unit() + ", but reads " + last[0].value() + " ("
						+ last[0].quality() + ") after " + bench.subject().settle().toMillis()
						+ " ms; the tolerance is "
						+ parameter.tolerance());
	}

	static boolean near(double value, double target, double tolerance) {
		return Math.abs(value - target) <= tolerance + 1e-9 * Math.abs(target);
	}

	private static void restore(Bench bench, ParameterDescription parameter, double before)
			throws DeviceException, InterruptedException {
		if (before >= parameter.minimum() && before <= parameter.maximum()) {
			bench.act("set " + parameter.name() + " back to " + before,
					() -> bench.as(Settable.class).set(parameter.name(), before));
		}
	}
}
