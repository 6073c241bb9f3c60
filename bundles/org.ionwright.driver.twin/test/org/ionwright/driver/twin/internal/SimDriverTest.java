package org.ionwright.driver.twin.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.spi.Settable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimDriverTest extends SimFixture {

	/** Opens source and detector, brings the voltages up and scans. */
	private List<ScanFrame> run(DriverContext with, int scans) throws Exception {
		try (Driver source = open("sim:demo/source", with);
				Driver detector = open("sim:demo/detector", with);
				Driver analyser = open("sim:demo/analyser", with)) {
			((Settable) source).set("ioniser.capillaryVoltage", 3000);
			((Settable) source).set("coneVoltage", 40);
			((Settable) detector).set("voltage", 650);
			with.time().sleep(Duration.ofSeconds(5));
			List<ScanFrame> frames = new ArrayList<>();
			((MassScanner) analyser).scan(request(605, 615, scans), frames::add);
			return frames;
		}
	}

	@ParameterizedTest
	@CsvSource({ "source, 29, true", "vacuum, 20, true", "analyser, 20, true", "detector, 8, true", "gas, 2, false" })
	void partsOfferTheirParameters(String part, int parameters, boolean settable) throws Exception {
		try (Driver driver = open("sim:demo/" + part)) {
			assertTrue(driver.description().simulated());
			assertEquals("Ionwright", driver.description().vendor());
			assertEquals("Twin", driver.description().model());
			List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
			assertEquals(parameters, names.size(), names.toString());
			assertEquals(names, driver.read(names).stream().map(Reading::name).toList());
			assertEquals(settable, driver instanceof Settable);
			assertEquals(part.equals("analyser"), driver instanceof MassScanner);
		}
	}

	@Test
	void scansComeInOrderAndInTime() throws Exception {
		List<ScanFrame> frames = run(context, 3);
		assertEquals(3, frames.size());
		for (int i = 0; i < 3; i++) {
			ScanFrame frame = frames.get(i);
			assertEquals(i, frame.index());
			assertEquals(i * 101 * 0.2e-3, frame.startSeconds(), 1e-9);
			assertEquals(101, frame.counts().length);
			assertEquals(0.2e-3, frame.dwellSeconds(), 1e-12);
			assertSame(frames.getFirst().mz(), frame.mz());
			assertTrue(Arrays.stream(frame.counts()).allMatch(count -> count == Math.rint(count)));
			assertEquals(6, frame.readbacks().size());
			assertFalse(frame.overload());
		}
		assertEquals(START.plusSeconds(5).plusNanos(Math.round(3 * 101 * 0.2e6)), context.time().now());
		assertEquals(1021, frames.getFirst().readbacks().get(2).value(), 5);
		assertEquals(609.3, frames.getFirst().mz()[highest(frames)], 0.4);
	}

	private static int highest(List<ScanFrame> frames) {
		int best = 0;
		for (int i = 0; i < frames.getFirst().counts().length; i++) {
			best = frames.getFirst().counts()[i] > frames.getFirst().counts()[best] ? i : best;
		}
		return best;
	}

	@Test
	void sameSeedSameCounts() throws Exception {
		double[] counts = run(context, 2).getLast().counts();
		assertArrayEquals(counts, run(new Context(7), 2).getLast().counts());
		assertFalse(Arrays.equals(counts, run(new Context(8), 2).getLast().counts()));
	}

	@Test
	void interruptEndsTheScanAndTheNextOneWorks() throws Exception {
		try (Driver analyser = open("sim:demo/analyser")) {
			List<ScanFrame> frames = new ArrayList<>();
			assertThrows(InterruptedException.class, () -> ((MassScanner) analyser).scan(request(605, 615, 100),
					frame -> {
						frames.add(frame);
						if (frame.index() == 4) {
							Thread.currentThread().interrupt();
						}
					}));
			assertEquals(5, frames.size());
			assertFalse(Thread.currentThread().isInterrupted());
			((MassScanner) analyser).scan(request(605, 615, 1), frames::add);
			assertEquals(6, frames.size());
		}
	}

	@Test
	void tellsHowFarThePreparationIs() throws Exception {
		List<String> texts = new ArrayList<>();
		try (Driver analyser = new SimDriverFactory().open(DeviceUri.parse("sim:demo/analyser"), context)) {
			((MassScanner) analyser).scan(request(605, 615, 1), new FrameSink() {
				@Override
				public void accept(ScanFrame frame) {
					texts.add("scan");
				}

				@Override
				public void preparing(String text) {
					texts.add(text);
				}
			});
		}
		int masses = texts.size() - 2;
		assertTrue(masses >= 4, texts.toString());
		int known = 0;
		for (int i = 0; i < masses; i++) {
			Matcher text = Pattern.compile("preparing tables, (\\d+) of (\\d+) masses or more").matcher(texts.get(i));
			assertTrue(text.matches(), texts.get(i));
			assertEquals(i, Integer.parseInt(text.group(1)));
			assertTrue(Integer.parseInt(text.group(2)) >= Math.max(known, i + 1), texts.toString());
			known = Integer.parseInt(text.group(2));
		}
		assertEquals(masses, known, "masses announced at last against those made");
		assertEquals(List.of("", "scan"), texts.subList(masses, masses + 2));
	}

	@Test
	void interruptAlsoEndsThePreparation() throws Exception {
		try (Driver analyser = open("sim:demo/analyser")) {
			Thread.currentThread().interrupt();
			assertThrows(InterruptedException.class,
					() -> ((MassScanner) analyser).scan(request(50, 1050, 1), frame -> {
						throw new AssertionError("scanned in spite of the interrupt");
					}));
		}
	}

	@Test
	void scanBeyondTheSupplyIsRefusedBeforeAnythingIsDone() throws Exception {
		try (Driver analyser = open("sim:demo/analyser")) {
			DeviceException e = assertThrows(DeviceException.class,
					() -> ((MassScanner) analyser).scan(request(50, 1200, 1), frame -> {
						throw new AssertionError("scanned beyond the limit");
					}));
			assertEquals(DeviceReason.LIMIT, e.reason());
			assertTrue(e.getMessage().contains("1800 V"), e.getMessage());
			assertEquals(START, context.time().now());
			assertEquals(0, read(analyser, "stages[1].rfAmplitude"));
		}
	}

	@Test
	void safeStateTakesVoltagesToZero() throws Exception {
		try (Driver source = open("sim:demo/source"); Driver analyser = open("sim:demo/analyser")) {
			((Settable) source).set("ioniser.capillaryVoltage", 3000);
			context.time().sleep(Duration.ofSeconds(5));
			assertEquals(3000, read(source, "ioniser.capillaryVoltage"), 15);
			((MassScanner) analyser).scan(request(605, 610, 1), frame -> {
			});
			assertTrue(read(analyser, "stages[1].rfAmplitude") > 900);
			((Settable) source).safeState();
			((Settable) analyser).safeState();
			context.time().sleep(Duration.ofSeconds(1));
			assertEquals(2000, read(source, "ioniser.capillaryVoltage"), 60);
			context.time().sleep(Duration.ofSeconds(4));
			assertEquals(0, read(source, "ioniser.capillaryVoltage"));
			assertEquals(0, read(source, "coneVoltage"));
			assertEquals(0, read(analyser, "stages[1].rfAmplitude"));
		}
	}

	@Test
	void twinStartsReadyWithHighVoltagesOff() throws Exception {
		try (Driver source = open("sim:demo/source");
				Driver vacuum = open("sim:demo/vacuum");
				Driver detector = open("sim:demo/detector")) {
			assertEquals(0, read(source, "ioniser.capillaryVoltage"));
			assertEquals(0, read(detector, "voltage"));
			assertEquals(573.15, read(source, "ioniser.desolvationTemperature"), 2);
			assertEquals(535, read(vacuum, "chambers[0].pressure"), 20);
			assertEquals(6.7e-4, read(vacuum, "chambers[2].pressure"), 0.5e-4);
		}
	}

	@Test
	void partsOfOneNameShareATwinAndOthersDoNot() throws Exception {
		Context other = new Context(7);
		try (Driver source = open("sim:demo/source");
				Driver again = open("sim:demo/source");
				Driver elsewhere = open("sim:second/source");
				Driver later = open("sim:demo/source", other)) {
			((Settable) source).set("coneVoltage", 40);
			context.time().sleep(Duration.ofSeconds(1));
			other.time().sleep(Duration.ofSeconds(1));
			assertEquals(40, read(again, "coneVoltage"), 1);
			assertEquals(0, read(elsewhere, "coneVoltage"));
			assertEquals(0, read(later, "coneVoltage"));
		}
		try (Driver fresh = open("sim:demo/source")) {
			assertEquals(0, read(fresh, "coneVoltage"), "the twin outlived its last part");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sim:", "sim:demo", "sim:/source", "sim:demo/", "sim:demo/pump",
			"sim:demo/source?fault=fire",
			"sim:demo/source?speed=3" })
	void wrongAddressIsAMatterOfConfiguration(String uri) {
		DeviceException e = assertThrows(DeviceException.class, () -> open(uri));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(e.getMessage().contains(uri), e.getMessage());
		assertTrue(e.getMessage().contains("source, vacuum, analyser, detector")
				|| e.getMessage().contains("link-lost"), e.getMessage());
	}

	@Test
	void wrongFormulaIsAMatterOfConfiguration() {
		PartSheet sheet = new PartSheet(Map.of("ionSource.liquidSupply.sample.components[0].formula", "C6Hx",
				"ionSource.liquidSupply.sample.components[0].name", "thing"));
		DeviceException e = assertThrows(DeviceException.class,
				() -> open("sim:demo/source", new Context(context.time(), 7, sheet)));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(e.getMessage().contains("thing") && e.getMessage().contains("position 3"), e.getMessage());
	}

	@Test
	void settingsAreRefusedNotClipped() throws Exception {
		try (Driver source = open("sim:demo/source")) {
			Settable settable = (Settable) source;
			assertEquals(DeviceReason.LIMIT,
					assertThrows(DeviceException.class, () -> settable.set("coneVoltage", 151)).reason());
			assertEquals(DeviceReason.LIMIT,
					assertThrows(DeviceException.class, () -> settable.set("coneVoltage", Double.NaN)).reason());
			assertEquals(DeviceReason.UNSUPPORTED,
					assertThrows(DeviceException.class, () -> settable.set("interface.pressure", 1)).reason());
			assertEquals(DeviceReason.UNSUPPORTED,
					assertThrows(DeviceException.class, () -> settable.set("colour", 1)).reason());
			assertEquals(DeviceReason.UNSUPPORTED,
					assertThrows(DeviceException.class, () -> source.read(List.of("colour"))).reason());
		}
	}

	@Test
	void twinStartsAsOneOfItsAddressesSays() throws Exception {
		try (Driver vacuum = open("sim:demo/vacuum?start=vented"); Driver source = open("sim:demo/source")) {
			assertEquals(101325, read(vacuum, "chambers[2].pressure"), 3000);
			assertEquals(293.15, read(source, "blockTemperature"), 1);
		}
		PartSheet sheet = new PartSheet(Map.of("bindings[0].driver", "sim:demo/vacuum?start=pumped",
				"bindings[1].driver", "sim:demo/source"));
		Context bound = new Context(context.time(), 7, sheet);
		try (Driver source = open("sim:demo/source", bound)) {
			assertEquals(293.15, read(source, "blockTemperature"), 1);
		}
		DeviceException e = assertThrows(DeviceException.class, () -> open("sim:demo/source?start=ready", bound));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(e.getMessage().contains("READY") && e.getMessage().contains("PUMPED"), e.getMessage());
	}

	@Test
	void partsOfTheModelOpenByTheirPath() throws Exception {
		try (Driver pump = open("sim:demo/vacuumSystem.chambers[1].pumps[0]");
				Driver interfacePart = open("sim:demo/ionSource.interface")) {
			assertEquals(1, read(pump, "rotation"), 0.01);
			((Settable) pump).set("running", 0);
			context.time().sleep(Duration.ofMinutes(2));
			assertTrue(read(pump, "rotation") < 0.9);
			assertEquals(535, read(interfacePart, "pressure"), 20);
		}
	}

	/** Safe state: whatever is energised and has a safe value goes there. */
	@Test
	void safeStateTakesAllThatIsEnergised() throws Exception {
		for (String part : List.of("source", "vacuum", "analyser", "detector")) {
			try (Driver driver = open("sim:demo/" + part)) {
				Settable settable = (Settable) driver;
				for (ParameterDescription parameter : driver.description().parameters()) {
					if (!Double.isNaN(parameter.safeValue())) {
						settable.set(parameter.name(), parameter.maximum());
					}
				}
				context.time().sleep(Duration.ofSeconds(30));
				settable.safeState();
				context.time().sleep(Duration.ofMinutes(30));
				for (ParameterDescription parameter : driver.description().parameters()) {
					if (!Double.isNaN(parameter.safeValue())) {
						assertEquals(parameter.safeValue(), read(driver, parameter.name()), parameter.tolerance(),
								parameter.name());
					}
				}
			}
		}
	}
}
