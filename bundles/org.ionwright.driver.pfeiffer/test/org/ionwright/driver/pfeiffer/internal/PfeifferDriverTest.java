package org.ionwright.driver.pfeiffer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Rotation;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.tck.AnsweringLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PfeifferDriverTest {

	private static FakeBus bus() {
		return new FakeBus().turbo(1).backing(2).gauge(101);
	}

	private static PfeifferDriver open(AnsweringLine line, Integer... devices)
			throws DeviceException, InterruptedException {
		return PfeifferDriver.open(new Bus(line, new Rotation(TimeSource.system())),
				new PfeifferSettings(List.of(devices)), TimeSource.system());
	}

	private static Reading read(PfeifferDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0);
	}

	@Test
	void whatHangsOnTheBusIsFoundOut() throws Exception {
		PfeifferDriver driver = open(bus().line());
		assertEquals("TC 110 (1), MVP015 (2), PPT100 (101)", driver.description().model());
		assertEquals(driver.description().identity(), driver.identify());
		assertEquals(2, ((Pump) driver).pumps().size());
		assertEquals(1500, read(driver, "turbo1.speed").value());
		assertEquals(0.9, read(driver, "turbo1.rotation").value(), 1e-12);
		assertEquals(Quality.NONE, read(driver, "pump2.rotation").quality(), "its nominal speed is not told");
		assertEquals(1, read(driver, "turbo1.running").value());
		assertEquals(1, read(driver, "turbo1.normal").value());
		assertEquals(1.23, read(driver, "turbo1.current").value());
		assertEquals(40 + 273.15, read(driver, "turbo1.bearingTemperature").value());
		assertEquals(1234 * 3600, read(driver, "turbo1.runTime").value());
		assertEquals(6, read(driver, "turbo1.lastErrorCode").value());
		assertEquals(25, read(driver, "pump2.speed").value(), "1500 rpm");
		assertEquals(Quality.NONE, read(driver, "pump2.power").quality(), "it has no such parameter");
		assertEquals(1e5, read(driver, "gauge101.pressure").value(), 1e-6);
		assertEquals(0, read(driver, "bus.missing").value());
		ParameterDescription backing = driver.description().parameters().stream()
				.filter(it -> it.name().equals("pump2.running")).findAny().orElseThrow();
		assertEquals(Role.BACKING_PUMP, backing.role());
	}

	@Test
	void unknownNamesAreKnownByWhatTheyCanDo() throws Exception {
		FakeBus fake = new FakeBus().with(1, 349, "XYZ", 10, "000000", 30, "001").with(2, 349, "XYZ", 10, "000000")
				.with(3, 349, "OmniC", 740, "100020").with(4, 303, "000000");
		PfeifferDriver driver = open(fake.line(), 1, 2, 3, 4);
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		assertTrue(names.containsAll(List.of("turbo1.running", "pump2.running", "gauge3.pressure", "device4.fault")));
		assertEquals("XYZ (1), XYZ (2), OmniC (3), unnamed (4)", driver.description().model());
		assertEquals(100, read(driver, "gauge3.pressure").value(), 1e-9);
	}

	@Test
	void aBusOfGaugesHasNoPumps() throws Exception {
		assertFalse(open(new FakeBus().gauge(101).line(), 101) instanceof Pump);
	}

	@ParameterizedTest
	@CsvSource({ "100023, 000000, GOOD", "100023, Wrn001, GOOD", "100023, Err001, NONE", "000000, 000000, NONE" })
	void aGaugeWithAnErrorHasNoPressure(String pressure, String error, Quality quality) throws Exception {
		PfeifferDriver driver = open(bus().with(101, 740, pressure, 303, error).line(), 101);
		assertEquals(quality, read(driver, "gauge101.pressure").quality());
	}

	@Test
	void stoppingNeverVents() throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1, 2, 101);
		driver.set("turbo1.running", 0);
		assertEquals(List.of("1:30=001", "1:10=000000"), fake.written,
				"no vent first, then stop; venting itself is left alone");
		assertEquals(0, read(driver, "turbo1.running").value());
		fake.written.clear();
		driver.set("turbo1.running", 1);
		assertEquals(List.of("1:10=111111"), fake.written);
		fake.written.clear();
		fake.with(1, 303, "Err006", 23, "000000");
		assertEquals("run-up took too long",
				PfeifferProtocol.FAULTS.get((int) read(driver, "turbo1.fault").value()));
		driver.set("turbo1.running", 0);
		assertEquals(List.of("1:10=000000", "1:9=111111"), fake.written);
		fake.written.clear();
		driver.set("turbo1.running", 1);
		assertEquals(List.of("1:23=111111", "1:10=111111"), fake.written);
	}

	@Test
	void aStopThatWouldVentIsNotSent() throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1);
		fake.priority = true;
		DeviceException e = assertThrows(DeviceException.class, () -> driver.set("turbo1.running", 0));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("priority"), e.getMessage());
		assertEquals(List.of("1:30=001"), fake.written);
	}

	@ParameterizedTest
	@CsvSource({ "NO_DEF, UNSUPPORTED", "_RANGE, LIMIT", "_LOGIC, HARDWARE" })
	void refusals(String refusal, DeviceReason reason) throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1, 101);
		fake.refusal = refusal;
		assertEquals(reason,
				assertThrows(DeviceException.class, () -> driver.set("gauge101.correction", 2)).reason());
	}

	@Test
	void settingsAreSentInTheDigitsOfTheDevice() throws Exception {
		FakeBus fake = bus().with(1, 50, "0");
		PfeifferDriver driver = open(fake.line(), 1, 101);
		driver.set("turbo1.sealingGas", 1);
		driver.set("turbo1.gasMode", 2);
		driver.set("turbo1.standby", 1);
		driver.set("gauge101.correction", 1.25);
		assertEquals(List.of("1:50=1", "1:27=002", "1:2=111111", "101:742=000125"), fake.written);
		fake.devices.get(1).remove(50);
		assertEquals(DeviceReason.UNSUPPORTED,
				assertThrows(DeviceException.class, () -> driver.set("turbo1.sealingGas", 0)).reason());
	}

	@Test
	void theBackingPumpRunsOnWhileATurboIsFast() throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1, 2);
		driver.safeState();
		assertEquals(List.of("1:30=001", "1:10=000000"), fake.written);
		fake.with(1, 309, "000099");
		driver.safeState();
		assertEquals("2:10=000000", fake.written.get(fake.written.size() - 1));
		FakeBus alone = new FakeBus().backing(2);
		open(alone.line(), 2).safeState();
		assertEquals(List.of("2:10=000000"), alone.written);
	}

	@Test
	void theSafeStateTriesAllTurbos() throws Exception {
		FakeBus fake = bus().turbo(3);
		PfeifferDriver driver = open(fake.line(), 1, 2, 3);
		fake.silent.add(1);
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, driver::safeState).reason());
		assertEquals(List.of("3:30=001", "3:10=000000"), fake.written);
	}

	@Test
	void noiseAndEchoesArePassedOver() throws Exception {
		FakeBus fake = bus();
		fake.noise = "\u00ff".repeat(40);
		fake.echo = true;
		PfeifferDriver driver = open(fake.line(), 1, 101);
		assertEquals(1500, read(driver, "turbo1.speed").value());
		fake.priority = true;
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("gauge101.correction", 2)).reason(),
				"an echo is no answer");
		fake.priority = false;
		fake.refusal = "_RANGE";
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> driver.set("gauge101.correction", 2)).reason());
	}

	@Test
	void lateAnswersAreNotTakenForOthers() throws Exception {
		FakeBus fake = bus();
		AnsweringLine line = new AnsweringLine(bytes -> (Telegram.command(1, 398, "000001").text()
				+ Telegram.command(101, 309, "000002").text()
				+ new String(fake.exchange(bytes), StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
		PfeifferDriver driver = open(line, 1);
		assertEquals(1500, read(driver, "turbo1.speed").value());
	}

	@Test
	void aSpoiltTelegramIsAskedForAgain() throws Exception {
		FakeBus fake = bus();
		int[] count = { 0 };
		AnsweringLine line = new AnsweringLine(bytes -> {
			byte[] answer = fake.exchange(bytes);
			if (count[0]++ == 3 && answer.length > 12) {
				answer[12] ^= 1;
			}
			return answer;
		});
		PfeifferDriver driver = open(line, 1, 101);
		for (int i = 0; i < 3; i++) {
			assertEquals(1500, read(driver, "turbo1.speed").value());
		}
	}

	@Test
	void oneSilentDeviceDoesNotTakeTheOthersWithIt() throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1, 101);
		fake.silent.add(101);
		List<Reading> readings = driver.read(List.of("turbo1.speed", "gauge101.pressure", "gauge101.fault"));
		assertEquals(1500, readings.get(0).value());
		assertEquals(Quality.NONE, readings.get(1).quality());
		assertEquals(Quality.NONE, readings.get(2).quality());
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("gauge101.correction", 2)).reason());
		fake.silent.add(1);
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class,
				() -> driver.read(List.of("turbo1.speed", "gauge101.pressure"))).reason());
	}

	@Test
	void aListedDeviceThatIsMissingIsCounted() throws Exception {
		PfeifferDriver driver = open(bus().line(), 1, 7);
		assertEquals(1, read(driver, "bus.missing").value());
		assertEquals(DeviceReason.TIMEOUT,
				assertThrows(DeviceException.class, () -> open(bus().line(), 7, 8)).reason());
	}

	@Test
	void aLineThatGoesAwayWhileItIsOpenedIsNotTakenForMissingDevices() {
		int[] left = { 1 };
		FakeBus fake = bus();
		AnsweringLine line = new AnsweringLine(bytes -> left[0]-- > 0 ? fake.exchange(bytes) : new byte[0]);
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, () -> open(line, 1, 101)).reason());
	}

	@Test
	void aPayloadOfAnotherTypeIsNoReading() throws Exception {
		FakeBus fake = bus();
		PfeifferDriver driver = open(fake.line(), 1);
		fake.with(1, 309, "15OO00");
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> read(driver, "turbo1.speed")).reason());
	}

	@Test
	void aSlowBusIsReadInTurns() throws Exception {
		FakeBus fake = bus().turbo(3).turbo(4);
		AnsweringLine line = new AnsweringLine(bytes -> {
			try {
				Thread.sleep(40); // as a line does
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return fake.exchange(bytes);
		});
		PfeifferDriver driver = open(line, 1, 2, 3, 4, 101);
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		long start = System.nanoTime();
		List<Reading> first = driver.read(names);
		assertTrue(System.nanoTime() - start < 1_500_000_000L);
		assertEquals(names, first.stream().map(Reading::name).toList());
		for (String name : List.of("turbo1.speed", "turbo4.speed", "gauge101.pressure")) {
			assertEquals(Quality.GOOD, first.get(names.indexOf(name)).quality(), name);
		}
		int rounds = 1;
		while (driver.read(names).get(names.indexOf("turbo4.motorTemperature")).quality() == Quality.NONE) {
			assertTrue(rounds++ < 12);
		}
	}
}
