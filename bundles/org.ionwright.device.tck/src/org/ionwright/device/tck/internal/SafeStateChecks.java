package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;

/** The safe state, from every state. */
public final class SafeStateChecks {

	/** What the contract allows. */
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final Subject subject;

	public SafeStateChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks(List<ParameterDescription> parameters) {
		List<ParameterDescription> settables = Examples.settables(subject, parameters).stream()
				.filter(parameter -> !Double.isNaN(parameter.safeValue())).toList();
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("safe state right after opening", () -> {
			try (Bench bench = Bench.opened(subject)) {
				safe(bench);
			}
		}));
		checks.add(new Check("safe state twice in a row", () -> {
			try (Bench bench = Bench.opened(subject)) {
				safe(bench);
				safe(bench);
			}
		}));
		checks.add(new Check("safe state after a call that failed, when no reading has worked", this::afterFailure));
		for (ParameterDescription parameter : settables) {
			checks.add(new Check("safe state after it was set", parameter.name(), () -> {
				try (Bench bench = Bench.opened(subject)) {
					enliven(bench, parameter);
					safe(bench);
				}
			}));
		}
		if (settables.size() > 1) {
			checks.add(new Check("the safe state goes in the order of the roles", () -> order(settables)));
		}
		return checks;
	}

	private void enliven(Bench bench, ParameterDescription parameter) throws DeviceException, InterruptedException {
		Prepared.with(bench, parameter);
		double value = Examples.lively(subject, parameter);
		bench.act("set " + parameter.name(), () -> bench.as(Settable.class).set(parameter.name(), value));
	}

	/** A spoilt answer to a reading; the wire is sound afterwards. */
	private void afterFailure() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			bench.wire().fault(Fault.garbage(Fault.Garbage.RANDOM, 1, 11));
			try {
				bench.call("read", () -> bench.driver().read(ReadingChecks.names(bench)));
			} catch (DeviceException e) {
				// what was wanted
			}
			bench.wire().fault(Fault.none());
			safe(bench);
		}
	}

	/**
	 * Learns from the traffic what makes each parameter safe, then looks in which order the safe state sends it. What the safe state
	 * does by other messages is not seen.
	 */
	private void order(List<ParameterDescription> settables) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<String> messages = new ArrayList<>();
			for (ParameterDescription parameter : settables) {
				enliven(bench, parameter);
				List<String> own = bench.sentBy(() -> bench.act("set " + parameter.name(),
						() -> bench.as(Settable.class).set(parameter.name(), parameter.safeValue())));
				messages.add(own.isEmpty() ? "" : own.getFirst());
			}
			for (ParameterDescription parameter : settables) {
				enliven(bench, parameter);
			}
			List<String> sent = bench.sentBy(() -> safe(bench));
			List<String> findings = new ArrayList<>();
			for (int i = 0; i < settables.size(); i++) {
				for (int j = 0; j < settables.size(); j++) {
					int first = sent.indexOf(messages.get(i));
					int second = sent.indexOf(messages.get(j));
					boolean told = !messages.get(i).equals(messages.get(j)) && first >= 0 && second >= 0;
					if (told && settables.get(i).role().compareTo(settables.get(j).role()) < 0 && first > second) {
						findings.add(
								settables.get(i).name() + " (" + settables.get(i).role() + ") was made safe behind "
										+ settables.get(j).name() + " (" + settables.get(j).role() + ")");
					}
				}
			}
			Expect.none(findings);
		}
	}

	static void safe(Bench bench) throws DeviceException, InterruptedException {
		bench.thread().call("safeState", LONGEST.plus(Bench.SLACK), () -> {
			bench.as(SafeState.class).safeState();
			return Boolean.TRUE;
		});
		List<ParameterDescription> safe = bench.driver().description().parameters().stream()
				.filter(parameter -> !Double.isNaN(parameter.safeValue()))
				.filter(parameter -> !bench.subject().leftOut().containsKey(parameter.name())).toList();
		List<String> wrong = new ArrayList<>();
		boolean arrived = Expect.within(bench.subject().settle(), () -> {
			List<Reading> readings = ReadingChecks.read(bench, safe.stream().map(ParameterDescription::name).toList());
			wrong.clear();
			for (int i = 0; i < safe.size(); i++) {
				ParameterDescription parameter = safe.get(i);
				Reading reading = readings.get(i);
				if (reading.quality() != Quality.NONE
						&& !SettingChecks.near(reading.value(), parameter.safeValue(), parameter.tolerance())) {
					wrong.add(parameter.name() + " is " + reading.value() + ", safe is " + parameter.safeValue());
				}
			}
			return wrong.isEmpty();
		});
		Expect.that(arrived, () -> bench.subject().settle().toMillis() + " ms after the safe state: "
				+ String.join("; ", wrong));
	}
}
