package org.ionwright.device.tck.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;

/** What a factory tells without a device. */
public final class FactoryChecks {

	private final Subject subject;

	public FactoryChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() {
		return List.of(new Check("decoding takes any bytes, garbage included, and answers one line", this::decode),
				new Check(
						"the options of the address have well-formed unique names, labels and standard values that fit",
						this::names),
				new Check("a probe has a question, a time limit and is not deceived by silence or noise", this::probe));
	}

	private void decode() throws Exception {
		DriverFactory factory = subject.factory();
		Random random = new Random(3);
		for (int i = 0; i < 500; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			one(factory.decode(bytes, random.nextBoolean()));
		}
		try (Bench bench = Bench.opened(subject)) {
			for (String sent : bench.wire().sent()) {
				one(factory.decode(sent.getBytes(StandardCharsets.ISO_8859_1), true));
			}
		}
	}

	private static void one(String line) {
		Expect.that(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, () -> "decoded to more than a line: " + line);
	}

	private void names() throws DeviceException {
		Set<String> names = new HashSet<>();
		for (Setting setting : subject.factory().settings()) {
			Expect.that(setting.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), () -> "'" + setting.name() + "'");
			Expect.that(names.add(setting.name()), () -> "'" + setting.name() + "' is there twice");
			Expect.that(!setting.label().isBlank(), () -> setting.name() + " has no label for people");
			if (!setting.standard().isEmpty()) {
				Settings.of(List.of(setting), Map.of(), subject.address().toString());
			}
		}
	}

	private void probe() {
		Optional<Probe> probe = subject.factory().probe();
		if (probe.isPresent()) {
			Expect.that(probe.get().request().length > 0, () -> "the question is empty");
			Expect.that(probe.get().limit().isPositive(), () -> "there is no time limit");
			Expect.that(!probe.get().recognises().test(new byte[0]), () -> "it recognises silence");
			Random random = new Random(4);
			for (int i = 0; i < 200; i++) {
				byte[] noise = new byte[random.nextInt(64)];
				random.nextBytes(noise);
				Expect.that(!probe.get().recognises().test(noise), () -> "it recognises noise");
			}
		}
	}
}
