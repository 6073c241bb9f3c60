package org.ionwright.device.tck.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Identifiable;

/** Reading and identity. */
public final class ReadingChecks {

	private final Subject subject;

	public ReadingChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks(List<ParameterDescription> parameters) {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("all parameters are read in one go, in the order asked", this::all));
		checks.add(new Check("any selection is read in any order", this::anyOrder));
		checks.add(new Check("nothing asked, nothing answered", this::nothing));
		checks.add(new Check("an unknown name is refused as UNSUPPORTED and nothing is sent", this::unknown));
		checks.add(new Check("opening twice gives the same description", this::openTwice));
		checks.add(new Check("opening changes nothing on the device", this::openingChangesNothing));
		for (ParameterDescription parameter : parameters) {
			checks.add(new Check("is read alone", parameter.name(), () -> {
				try (Bench bench = Bench.opened(subject)) {
					read(bench, List.of(parameter.name()));
				}
			}));
		}
		return checks;
	}

	public List<Check> identity() {
		return List.of(new Check("the device says twice who it is, and it is who the description says", () -> {
			try (Bench bench = Bench.opened(subject)) {
				Identifiable device = bench.as(Identifiable.class);
				var first = bench.call("identify", device::identify);
				var second = bench.call("identify", device::identify);
				Expect.that(first.equals(second), () -> "first " + first + ", then " + second);
				Expect.that(first.equals(bench.driver().description().identity()),
						() -> "identify() says " + first + ", the description "
								+ bench.driver().description().identity());
			}
		}), new Check("who it is comes from the device and not from memory", () -> {
			try (Bench bench = Bench.opened(subject)) {
				int before = bench.wire().sent().size();
				bench.call("identify", bench.as(Identifiable.class)::identify);
				Expect.that(bench.wire().open() == 0 || bench.wire().sent().size() > before,
						() -> "identify() sent nothing");
			}
		}));
	}

	private void all() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			read(bench, names(bench));
			read(bench, names(bench));
		}
	}

	private void anyOrder() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<String> names = new ArrayList<>(names(bench));
			Random random = new Random(5);
			for (int i = 0; i < 3; i++) {
				Collections.shuffle(names, random);
				read(bench, names.subList(0, (names.size() + 1) / 2));
			}
		}
	}

	private void nothing() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			Expect.that(bench.call("read of nothing", () -> bench.driver().read(List.of())).isEmpty(),
					() -> "read of no names answered something");
		}
	}

	private void unknown() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			Expect.refused("reading noSuchParameter", DeviceReason.UNSUPPORTED,
					() -> bench.call("read", () -> bench.driver().read(List.of("noSuchParameter"))));
			read(bench, names(bench).subList(0, 1));
		}
	}

	private void openTwice() throws DeviceException, InterruptedException {
		var first = Bench.opened(subject);
		var description = first.driver().description();
		first.close();
		try (Bench bench = Bench.opened(subject)) {
			Expect.that(bench.driver().description().equals(description),
					() -> "first " + description + ", then " + bench.driver().description());
		}
	}

	private void openingChangesNothing() throws DeviceException, InterruptedException {
		List<Reading> before = settables();
		List<Reading> after = settables();
		try (Bench bench = Bench.opened(subject)) {
			List<String> findings = new ArrayList<>();
			for (int i = 0; i < before.size(); i++) {
				Reading was = before.get(i);
				Reading is = after.get(i);
				double tolerance = parameter(bench, was.name()).tolerance();
				if (Math.abs(was.value() - is.value()) > 2 * tolerance + 1e-12 * Math.abs(was.value())) {
					findings.add(was.name() + " was " + was.value() + " and is " + is.value()
							+ " after the device was opened again");
				}
			}
			Expect.none(findings);
		}
	}

	private List<Reading> settables() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<String> names = bench.driver().description().parameters().stream()
					.filter(parameter -> parameter.access() == Access.READ_WRITE).map(ParameterDescription::name)
					.toList();
			return read(bench, names);
		}
	}

	static List<String> names(Bench bench) {
		return bench.driver().description().parameters().stream().map(ParameterDescription::name).toList();
	}

	static ParameterDescription parameter(Bench bench, String name) {
		return bench.driver().description().parameters().stream().filter(candidate -> candidate.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError(name + " is in no description"));
	}

	/** Reads and looks at everything the contract says of readings. */
	static List<Reading> read(Bench bench, Collection<String> names) throws DeviceException, InterruptedException {
		Instant before = bench.time().now();
		List<Reading> readings = bench.call("read " + names, () -> bench.driver().read(names));
		Instant after = bench.time().now();
		List<String> findings = new ArrayList<>();
		if (!readings.stream().map(Reading::name).toList().equals(List.copyOf(names))) {
			findings.add("asked for " + names + ", got " + readings.stream().map(Reading::name).toList());
		} else {
			for (Reading reading : readings) {
				findings.addAll(of(reading, parameter(bench, reading.name())));
				if (reading.time().isBefore(before) || reading.time().isAfter(after)) {
					findings.add(reading.name() + " has the time " + reading.time() + ", but was read between " + before
							+ " and " + after + " by the context's time");
				}
			}
		}
		Expect.none(findings);
		return readings;
	}

	/** What is wrong with one reading. */
	static List<String> of(Reading reading, ParameterDescription parameter) {
		double value = reading.value();
		List<String> findings = new ArrayList<>();
		if (reading.quality() == Quality.GOOD && !Double.isFinite(value)) {
			findings.add(reading.name() + " is " + value + " and called GOOD");
		} else if (reading.quality() == Quality.GOOD && outside(value, parameter)) {
			findings.add(reading.name() + " = " + value + " " + parameter.unit() + " is called GOOD but is outside "
					+ parameter.minimum() + " to " + parameter.maximum());
		} else if (reading.quality() == Quality.GOOD && !parameter.states().isEmpty() && value != Math.rint(value)) {
			findings.add(reading.name() + " = " + value + " is none of the states " + parameter.states());
		}
		if (reading.quality() == Quality.NONE && !Double.isNaN(value)) {
			findings.add(reading.name() + " has no value (NONE) and yet says " + value);
		}
		return findings;
	}

	private static boolean outside(double value, ParameterDescription parameter) {
		double tolerance = Double.isNaN(parameter.tolerance()) ? 0 : parameter.tolerance();
		return value < parameter.minimum() - tolerance || value > parameter.maximum() + tolerance;
	}
}
