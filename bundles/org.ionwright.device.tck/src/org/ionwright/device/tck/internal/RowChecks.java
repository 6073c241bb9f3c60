package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.HeaterParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.ValveParameters;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.spi.Valve;

/** What pumps, valves, heaters and flows do when they are set. */
public final class RowChecks {

	private static final double OPEN = 1;
	private static final double CLOSED = 0;

	private final Subject subject;

	public RowChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> pumps() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (PumpParameters row : sample.as(Pump.class).pumps()) {
				checks.add(new Check("a pump starts, runs up and stops, and no valve moves with it", row.running(),
						() -> pump(row)));
			}
		}
		return checks;
	}

	public List<Check> valves() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (ValveParameters row : sample.as(Valve.class).valves()) {
				checks.add(new Check("a valve opens and closes within its travel time", row.open(), () -> valve(row)));
			}
		}
		return checks;
	}

	public List<Check> heaters() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (HeaterParameters row : sample.as(Heater.class).heaters()) {
				checks.add(new Check("a heater tells its temperature or its fault, and is without power when safe",
						row.target(), () -> heater(row)));
			}
		}
		return checks;
	}

	public List<Check> flows() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		try (Bench sample = Bench.sample(subject)) {
			for (FlowParameters row : sample.as(Flow.class).flows()) {
				checks.add(new Check("a flow follows its target, and nothing flows when safe", row.target(),
						() -> flow(row)));
			}
		}
		return checks;
	}

	private void pump(PumpParameters row) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<String> valves = bench.driver().description().parameters().stream()
					.filter(parameter -> parameter.role() == Role.VALVE).map(ParameterDescription::name).toList();
			List<Double> before = values(bench, valves);
			Prepared.with(bench, ReadingChecks.parameter(bench, row.running()));
			set(bench, row.running(), 1);
			reads(bench, row.running(), 1, subject.settle(), "it was started");
			Duration runUp = Duration.ofMillis((long) (1000 * row.runUpSeconds()));
			if (!row.normal().isEmpty() && runUp.compareTo(subject.patience()) <= 0) {
				reads(bench, row.normal(), 1, runUp, "the pump had its run-up time");
			}
			set(bench, row.running(), 1);
			set(bench, row.running(), 0);
			reads(bench, row.running(), 0, subject.settle(), "it was stopped");
			Expect.that(values(bench, valves).equals(before),
					() -> "valves moved with the pump: " + valves + " were " + before);
			SafeStateChecks.safe(bench);
		}
	}

	private void valve(ValveParameters row) throws DeviceException, InterruptedException {
		Duration travel = Duration.ofMillis((long) (1000 * row.travelSeconds())).plus(subject.settle());
		try (Bench bench = Bench.opened(subject)) {
			Prepared.with(bench, ReadingChecks.parameter(bench, row.open()));
			for (double state : new double[] { OPEN, CLOSED, OPEN }) {
				set(bench, row.open(), state);
				if (!row.position().isEmpty()) {
					reads(bench, row.position(), state, travel, "the valve had its travel time");
				}
			}
			SafeStateChecks.safe(bench);
		}
	}

	private void heater(HeaterParameters row) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			ParameterDescription target = ReadingChecks.parameter(bench, row.target());
			Reading temperature = ReadingChecks.read(bench, List.of(row.temperature())).getFirst();
			double fault = row.fault().isEmpty() ? 0
					: ReadingChecks.read(bench, List.of(row.fault())).getFirst().value();
			Expect.that(fault != 0 || temperature.quality() != Quality.NONE,
					() -> row.temperature() + " has no value, yet " + row.fault() + " says that nothing is wrong");
			if (Examples.has(subject, target)) {
				Prepared.with(bench, target);
				set(bench, row.target(), Examples.lively(subject, target));
			}
			SafeStateChecks.safe(bench);
			if (!row.output().isEmpty()) {
				reads(bench, row.output(), 0, subject.settle(), "the safe state");
			}
		}
	}

	private void flow(FlowParameters row) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			ParameterDescription target = ReadingChecks.parameter(bench, row.target());
			if (!Examples.has(subject, target)) {
				return;
			}
			double wanted = Examples.lively(subject, target);
			Prepared.with(bench, target);
			set(bench, row.target(), wanted);
			if (!row.running().isEmpty()) {
				set(bench, row.running(), 1);
			}
			reads(bench, row.flow(), wanted, subject.patience(), "its target was set");
			SafeStateChecks.safe(bench);
			if (row.running().isEmpty()) {
				reads(bench, row.flow(), 0, subject.patience(), "the safe state");
			} else {
				reads(bench, row.running(), 0, subject.settle(), "the safe state");
			}
		}
	}

	private static void set(Bench bench, String name, double value) throws DeviceException, InterruptedException {
		bench.act("set " + name + " to " + value, () -> bench.as(Settable.class).set(name, value));
	}

	/** Waits until the parameter reads so. */
	private static void reads(Bench bench, String name, double value, Duration limit, String since)
			throws DeviceException, InterruptedException {
		ParameterDescription parameter = ReadingChecks.parameter(bench, name);
		double range = parameter.maximum() - parameter.minimum();
		double tolerance = Double.isNaN(parameter.tolerance())
				? parameter.states().isEmpty() ? 0.02 * (Double.isFinite(range) ? range : Math.abs(value)) : 0.1
				: parameter.tolerance();
		Reading[] last = new Reading[1];
		boolean there = Expect.within(limit, () -> {
			last[0] = ReadingChecks.read(bench, List.of(name)).getFirst();
			return SettingChecks.near(last[0].value(), value, tolerance);
		});
		Expect.that(there, () -> name + " reads " + last[0].value() + " (" + last[0].quality() + ") instead of " + value
				+ ", " + limit.toMillis() + " ms after " + since);
	}

	private static List<Double> values(Bench bench, List<String> names) throws DeviceException, InterruptedException {
		return ReadingChecks.read(bench, names).stream().map(Reading::value).toList();
	}
}
