package org.ionwright.device.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.internal.Replay;
import org.ionwright.device.transport.CallWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A recorded conversation is a regression test at once, and it can fail. */
class RecordingTest {

	private static final SimulatorProcess SIMULATOR = SimulatorProcess.of(ToyServer.class.getName());
	private static final DriverFactory FACTORY = new ToyDriverFactory(ToyDriver::new);

	@AfterAll
	static void stop() {
		SIMULATOR.close();
	}

	private Path record(String... calls) throws Exception {
		Path file = Files.createTempFile("toy", ".transcript");
		file.toFile().deleteOnExit();
		try (Recording recording = Recording.start(FACTORY, "toy:" + SIMULATOR.address("toy") + "?limit=20", file)) {
			for (String call : calls) {
				recording.call(call);
			}
		}
		return file;
	}

	private static String deviation(Path file, DriverFactory factory) throws Exception {
		return Replay.of(file, Files.readString(file, StandardCharsets.ISO_8859_1), "toy:", List.of("read")).getFirst()
				.deviation(factory);
	}

	@Test
	void goesAgainWithoutTheDevice() throws Exception {
		Path file = record("read", "set voltage 5", "read voltage", "set voltage 21", "identify",
				"calibration mass-scale",
				"scan 10 20 1 1000 2", "safe-state");
		String text = Files.readString(file);
		assertTrue(text.contains("#got voltage 5.0 GOOD") && text.contains("#got failed LIMIT")
				&& text.contains("#got frame 1 of 11 points"), text);
		SIMULATOR.kill();
		assertEquals("", deviation(file, FACTORY));
		SIMULATOR.restart();
	}

	/** The driver bench saves what was said until then: how the driver takes leave is not in it. */
	@Test
	void anOpenEndIsNoDeviation() throws Exception {
		Path file = record("set voltage 5");
		DriverFactory polite = new ToyDriverFactory((identity, exchange, limit, context) -> {
			ToyDriver driver = new ToyDriver(identity, exchange, limit, context);
			return new ToyDriver(identity, exchange, limit, context) {

				@Override
				public void close() {
					try {
						driver.identify();
					} catch (DeviceException | InterruptedException e) {
						// it goes anyway
					}
					super.close();
				}
			};
		});
		assertEquals("", deviation(file, polite));
	}

	private static DriverFactory looking(LooksAgain again) {
		return new ToyDriverFactory((identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit,
				context) {

			@Override
			public DeviceIdentity identify() throws DeviceException, InterruptedException {
				Instant start = context.time().now();
				int looked = 0;
				do {
					exchange.ask("*IDN?");
					looked++;
				} while (again.after(looked, Duration.between(start, context.time().now())));
				return identity;
			}
		});
	}

	private interface LooksAgain {
		boolean after(int times, Duration time);
	}

	/** Answers took 60 ms each when it was recorded. */
	@Test
	void aDriverThatLooksForATimeLooksAsOftenAsThen() throws Exception {
		Path file = Files.createTempFile("toy", ".transcript");
		file.toFile().deleteOnExit();
		try (Recording recording = Recording.start(looking((times, time) -> times < 3),
				"toy:" + SIMULATOR.address("toy"),
				file)) {
			recording.call("identify");
		}
		StringBuilder slow = new StringBuilder();
		int micros = 0;
		for (String line : Files.readAllLines(file)) {
			boolean passed = line.matches("\\d+\\.\\d{6} .*");
			micros += passed ? 60_000 : 0;
			slow.append(passed ? line.replaceFirst("\\S+", String.format(Locale.ROOT, "0.%06d", micros)) : line)
					.append('\n');
		}
		Files.writeString(file, slow);
		assertEquals("", deviation(file, looking((times, time) -> time.toMillis() < 200)));
		assertFalse(deviation(file, looking((times, time) -> time.toMillis() < 400)).isEmpty());
	}

	private static DriverFactory askingUntilAwaited(int most) {
		return new ToyDriverFactory((identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit,
				context) {

			@Override
			public DeviceIdentity identify() throws DeviceException, InterruptedException {
				int asked = 0;
				do {
					exchange.ask("*IDN?");
					asked++;
				} while (asked < most && !context.awaited());
				return identity;
			}
		});
	}

	@Test
	void whatEndedSinceAnotherCallWaitedEndsThereAgain() throws Exception {
		Path file = Files.createTempFile("toy", ".transcript");
		file.toFile().deleteOnExit();
		try (Recording recording = Recording.start(askingUntilAwaited(2), "toy:" + SIMULATOR.address("toy"), file)) {
			recording.call("identify");
		}
		assertFalse(deviation(file, askingUntilAwaited(5)).isEmpty());
		String text = Files.readString(file);
		int result = text.lastIndexOf(CallWords.GOT);
		Files.writeString(file,
				text.substring(0, result) + CallWords.GOT + CallWords.AWAITED + "\n" + text.substring(result));
		assertEquals("", deviation(file, askingUntilAwaited(5)));
		assertFalse(deviation(file, askingUntilAwaited(1)).isEmpty());
	}

	@Test
	void otherBytesAreFound() throws Exception {
		Path file = record("set voltage 5");
		String found = deviation(file, new ToyDriverFactory((identity, exchange, limit, context) -> {
			exchange.ask("V?");
			return new ToyDriver(identity, exchange, limit, context);
		}));
		assertTrue(found.contains("V?") || found.contains("V 5"), found);
	}

	@Test
	void otherResultsAreFound() throws Exception {
		Path file = record("read voltage");
		Files.writeString(file, Files.readString(file).replace("#got voltage", "#got voltage 7.0 GOOD\n#got voltage"));
		assertTrue(deviation(file, FACTORY).contains("recorded was '#got voltage 7.0 GOOD'"));
	}

	@Test
	void aTranscriptWithoutCallsIsReadOnce() throws Exception {
		Path file = record("read");
		Files.writeString(file,
				Files.readString(file).replaceAll("#.*\n", "").replaceFirst("^", "# Ionwright transcript 1\n"));
		assertEquals("", deviation(file, FACTORY));
	}

	@Test
	void anUnknownCallNamesTheOthers() throws Exception {
		assertTrue(
				assertThrows(IllegalArgumentException.class, () -> record("jump")).getMessage().contains("safe-state"));
	}

	@Test
	void optionsOfTheWireAreLeftOut() throws Exception {
		Path file = record("read");
		String text = Files.readString(file).replace("?limit=20", "?limit=20&connect=3&record=again.transcript");
		Files.writeString(file, text);
		assertEquals("", deviation(file, FACTORY));
		assertFalse(Files.exists(Path.of("again.transcript")));
	}

	@Test
	void aFileBesideTheTestIsFound() throws Exception {
		AsATest test = new AsATest();
		assertTrue(Files.exists(test.beside(ToyDriver.class.getSimpleName() + ".class")));
		assertTrue(
				String.valueOf(assertThrows(NoSuchFileException.class, () -> test.beside("no.transcript")).getMessage())
						.contains("src"));
	}

	/** The whole class that a driver's author writes. */
	@Nested
	class AsATest extends RegressionContract {

		@Override
		protected DriverFactory factory() {
			return FACTORY;
		}

		@Override
		protected Path transcripts() throws Exception {
			return record("read", "set on 1", "safe-state");
		}
	}
}
