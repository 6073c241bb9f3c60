package org.ionwright.driver.mks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.tck.AnsweringLine;
import org.ionwright.device.transport.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MksDriverTest {

	/** Cold cathode, two Piranis, two manometers, one relay. */
	private static FakeMks mks937b() {
		return new FakeMks().with("U", "TORR").with("MT", "CC,PR,CM").with("MD", "937B").with("SN", "1209371234")
				.with("FV6", "1.02").with("PR1", "1.00E-06").with("PR2", "NOGAUGE").with("PR3", "LO<E-03")
				.with("PR4", "ATM").with("PR5", "1.00E+01").with("PR6", "MISCONN").with("CP1", "ON").with("CP3", "ON")
				.with("T1", "G").with("SP1", "1.00E-03").with("SH1", "1.50E-03").with("SD1", "BELOW")
				.with("EN1", "CLEAR").with("SS1", "CLEAR");
	}

	/** Hot cathode, flow controllers at 3 and 4. */
	private static FakeMks mks946() {
		return new FakeMks().with("U", "mBAR").with("MT", "HC,FC,NC,NA").with("MD", "946").with("SN", "1")
				.with("FV6", "1.10")
				.with("PR1", "1.00E-06").with("CP1", "ON").with("T1", "G").with("DG1", "OFF").with("FR3", "5.00E+01")
				.with("QSP3", "5.00E+01").with("QMD3", "SETPOINT").with("FR4", "MISCONN").with("QSP4", "0.00E+00")
				.with("QMD4", "CLOSE");
	}

	private static MksDriver open(AnsweringLine line) throws DeviceException, InterruptedException {
		return open(line, 253);
	}

	private static MksDriver open(AnsweringLine line, int address) throws DeviceException, InterruptedException {
		return (MksDriver) MksDriver.open(new MksConversation(line, address),
				new MksSettings(address, 12, Map.of(3, 100.0)), DriverContext.of(TimeSource.system(), Links.NONE));
	}

	private static Reading read(MksDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0);
	}

	private static String sent(AnsweringLine line) {
		return new String(line.sent(), StandardCharsets.ISO_8859_1);
	}

	@Test
	void whatIsThereIsFoundOut() throws Exception {
		MksDriver driver = open(mks937b().line());
		assertEquals(new DeviceIdentity("MKS", "937B", "1209371234", "1.02"), driver.description().identity());
		assertEquals(driver.description().identity(), driver.identify());
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		assertTrue(names.containsAll(List.of("gauge1.pressure", "gauge1.on", "gauge1.state", "gauge3.pressure",
				"gauge6.status", "relay1.setPoint", "relay1.mode")));
		assertFalse(names.contains("gauge2.pressure"), "a board for one cold cathode has no second place");
		assertFalse(names.contains("gauge5.on") || names.contains("relay2.mode") || names.contains("gauge3.state"));
		assertFalse(driver instanceof Flow || driver instanceof Conditioning);
	}

	@Test
	void pressuresAreInPascalAndTextsAreNoPressures() throws Exception {
		MksDriver driver = open(mks937b().line());
		assertEquals(133.322368e-6, read(driver, "gauge1.pressure").value(), 1e-15);
		Reading low = read(driver, "gauge3.pressure");
		assertEquals(Quality.UNCERTAIN, low.quality());
		assertEquals(0.133322368, low.value(), 1e-12);
		assertEquals(Quality.NONE, read(driver, "gauge4.pressure").quality());
		assertEquals("over range", MksProtocol.STATUSES.get((int) read(driver, "gauge4.status").value()));
		assertEquals("not connected", MksProtocol.STATUSES.get((int) read(driver, "gauge6.status").value()));
	}

	@Test
	void aUnitSwitchedAtTheFrontIsNoticedAtOnce() throws Exception {
		FakeMks fake = mks937b();
		MksDriver driver = open(fake.line());
		read(driver, "gauge1.pressure");
		fake.with("U", "PASCAL").with("PR1", "1.33E-04").with("SP1", "1.33E-01");
		List<Reading> readings = driver.read(List.of("gauge1.pressure", "relay1.setPoint"));
		assertEquals(1.33e-4, readings.get(0).value(), 1e-15);
		assertEquals(0.133, readings.get(1).value(), 1e-12);
	}

	@Test
	void oldFirmwareEchoAndNeighboursAreUnderstood() throws Exception {
		FakeMks old = mks937b();
		old.at = "";
		assertEquals(1333.22368, read(open(old.line()), "gauge5.pressure").value(), 1e-9);
		FakeMks echoed = mks937b();
		AnsweringLine line = new AnsweringLine(bytes -> {
			String echo = new String(bytes, StandardCharsets.ISO_8859_1) + "@012ACK9.99E+09;FF";
			return (echo + new String(echoed.exchange(bytes), StandardCharsets.ISO_8859_1))
					.getBytes(StandardCharsets.ISO_8859_1);
		});
		assertEquals(1333.22368, read(open(line), "gauge5.pressure").value(), 1e-9);
	}

	@Test
	void whoeverListensIsAnyAddress() throws Exception {
		FakeMks fake = mks937b();
		fake.address = "017";
		AnsweringLine line = fake.line();
		assertEquals(1333.22368, read(open(line, 254), "gauge5.pressure").value(), 1e-9);
		assertTrue(sent(line).contains("@254PR5?;FF"));
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, () -> open(fake.line())).reason());
	}

	@Test
	void theFirstQuestionMayBeSwallowed() throws Exception {
		FakeMks fake = mks937b();
		int[] left = { 2 };
		AnsweringLine line = new AnsweringLine(bytes -> left[0]-- > 0 ? new byte[0] : fake.exchange(bytes));
		assertEquals(1333.22368, read(open(line), "gauge5.pressure").value(), 1e-9);
	}

	@Test
	void aLateAnswerOfAnotherFormIsPassedOver() throws Exception {
		FakeMks fake = mks937b();
		AnsweringLine line = new AnsweringLine(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("U?")
				? ("@253ACK1.00E-06;FF" + new String(fake.exchange(bytes), StandardCharsets.ISO_8859_1))
						.getBytes(StandardCharsets.ISO_8859_1)
				: fake.exchange(bytes));
		MksDriver driver = open(line);
		line.says("@253ACK5.00E+02;FF".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(1333.22368, read(driver, "gauge5.pressure").value(), 1e-9);
	}

	@Test
	void anEmulatorThatKnowsLittleIsEnough() throws Exception {
		FakeMks diamond = new FakeMks().with("U", "mbar").with("MT", "HC,CC,T1").with("FV6", "6.0")
				.with("PR1", "1.0E-02")
				.with("PR3", "NOGAUGE!").with("PR4", "LO").with("PR5", "1.0E-02").with("CP1", "OFF").with("CP3", "OFF")
				.with("CP4", "OFF").with("CP5", "OFF");
		diamond.deaf = true;
		MksDriver driver = open(diamond.line());
		assertEquals(1, read(driver, "gauge1.pressure").value(), 1e-12);
		assertEquals("937B", driver.description().model());
	}

	@Test
	void aSetPointKeepsTheShareOfItsHysteresis() throws Exception {
		FakeMks fake = mks937b();
		AnsweringLine line = fake.line();
		MksDriver driver = open(line);
		driver.set("relay1.setPoint", 0.2666);
		String sent = sent(line);
		assertTrue(sent.contains("SP1!2.00E-03") && sent.contains("SH1!3.00E-03"), sent);
		assertTrue(sent.indexOf("SP1!") < sent.indexOf("SH1!"));
		assertFalse(sent.contains("EN1!") || sent.contains("SD1!"));
		assertEquals(0.2666, read(driver, "relay1.setPoint").value(), 1e-3);
		driver.set("relay1.direction", 0);
		driver.set("relay1.hysteresis", 0.24);
		driver.set("relay1.mode", 2);
		assertEquals(2, read(driver, "relay1.mode").value());
		assertTrue(sent(line).contains("SD1!ABOVE") && sent(line).contains("SH1!1.80E-03")
				&& sent(line).contains("EN1!ENABLE"));
	}

	@Test
	void refusalsAreToldByTheirCode() throws Exception {
		FakeMks fake = mks937b();
		MksDriver driver = open(fake.line());
		fake.refusals.put("SP1", "172");
		DeviceException e = assertThrows(DeviceException.class, () -> driver.set("relay1.setPoint", 1));
		assertEquals(DeviceReason.LIMIT, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("172"), e.getMessage());
		fake.settings = (argument, old) -> old;
		assertEquals(DeviceReason.HARDWARE,
				assertThrows(DeviceException.class, () -> driver.set("gauge1.on", 0)).reason());
	}

	@ParameterizedTest
	@CsvSource({ "7.00E-04, false", "8.00E-04, true", "HI, true", "LO<E-11, false", "PROT_OFF, false",
			"NOGAUGE, false" })
	void onlyACathodeAboveATenthOfAPascalIsTurnedOff(String reading, boolean off) throws Exception {
		FakeMks fake = mks937b();
		AnsweringLine line = fake.line();
		MksDriver driver = open(line);
		fake.with("PR1", reading);
		driver.safeState();
		assertEquals(off, sent(line).contains("CP1!OFF"));
		assertFalse(sent(line).contains("CP3!") || sent(line).contains("EN1!"));
	}

	@Test
	void flowsOfA946() throws Exception {
		AnsweringLine line = mks946().line();
		MksDriver driver = open(line);
		Flow flow = (Flow) driver;
		assertEquals(List.of(new FlowParameters("flow3.target", "flow3.flow", "flow3.running", 273.15, 101_325),
				new FlowParameters("flow4.target", "flow4.flow", "flow4.running", 273.15, 101_325)), flow.flows());
		double sccm = MksProtocol.SCCM;
		assertEquals(50 * sccm, read(driver, "flow3.flow").value(), 1e-15);
		assertEquals(Quality.NONE, read(driver, "flow4.flow").quality());
		driver.set("flow3.target", 20 * sccm);
		assertTrue(sent(line).contains("@253QSP3!2.00E+01;FF"));
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> driver.set("flow3.target", 101 * sccm)).reason());
		driver.set("flow4.running", 1);
		assertEquals("set point", driver.description().parameters().stream()
				.filter(parameter -> parameter.name().equals("flow4.mode")).findAny().orElseThrow().states()
				.get((int) read(driver, "flow4.mode").value()));
		driver.safeState();
		String sent = sent(line);
		assertTrue(sent.contains("QMD3!CLOSE") && sent.contains("QSP3!0.00E+00"));
		assertEquals(0, read(driver, "flow3.running").value());
		assertFalse(sent.contains("CP1!"));
	}

	@Test
	void aFlowBeyondItsRangeIsUncertain() throws Exception {
		MksDriver driver = open(mks946().with("QSP3", "5.00E+03").with("FR3", "5.01E+03").line());
		assertEquals(Quality.UNCERTAIN, read(driver, "flow3.target").quality());
		assertEquals(Quality.UNCERTAIN, read(driver, "flow3.flow").quality());
	}

	@Test
	@Timeout(10)
	void degassingEndsByItselfOrWhenCancelled() throws Exception {
		FakeMks fake = mks946();
		AnsweringLine line = fake.line();
		MksDriver driver = open(line);
		Conditioning device = (Conditioning) driver;
		assertEquals("degas-1", device.procedures().get(0).name());
		List<String> told = new ArrayList<>();
		device.run("degas-1", (fraction, text) -> {
			told.add(text);
			fake.with("DG1", "OFF");
		});
		assertEquals(List.of("degassing gauge 1", "degassed"), told);
		assertFalse(sent(line).contains("DG1!OFF"));
		assertThrows(InterruptedException.class,
				() -> device.run("degas-1", (fraction, text) -> Thread.currentThread().interrupt()));
		assertTrue(sent(line).contains("DG1!OFF"));
		assertEquals("OFF", fake.answers.get("DG1"));
		fake.settings = (argument, old) -> old;
		assertEquals(DeviceReason.HARDWARE, assertThrows(DeviceException.class, () -> device.run("degas-1", (f, t) -> {
			// never
		})).reason());
		assertEquals(DeviceReason.UNSUPPORTED,
				assertThrows(DeviceException.class, () -> device.run("degas-2", (f, t) -> {
					// never
				})).reason());
	}

	@Test
	void aSlowLineIsReadInTurns() throws Exception {
		FakeMks fake = mks937b();
		for (int i = 2; i <= 12; i++) {
			fake.with("SP" + i, "1.00E-03").with("SH" + i, "1.50E-03").with("SD" + i, "BELOW").with("EN" + i, "CLEAR")
					.with("SS" + i, "SET");
		}
		AnsweringLine line = new AnsweringLine(bytes -> {
			try {
				Thread.sleep(Duration.ofMillis(20)); // as a line does
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return fake.exchange(bytes);
		});
		MksDriver driver = open(line);
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		assertTrue(names.size() > 60);
		long start = System.nanoTime();
		List<Reading> first = driver.read(names);
		assertTrue(System.nanoTime() - start < 1_800_000_000L);
		assertEquals(names, first.stream().map(Reading::name).toList());
		assertEquals(Quality.GOOD, first.get(names.indexOf("gauge1.pressure")).quality());
		int rounds = 1;
		while (driver.read(names).stream().anyMatch(reading -> reading.name().startsWith("relay")
				&& reading.quality() == Quality.NONE)) {
			assertTrue(rounds++ < 6);
		}
		driver.set("relay12.mode", 1);
		assertEquals(1, driver.read(names).get(names.indexOf("relay12.mode")).value(),
				"what was set is not given from memory");
	}

	@Test
	void strangersAreNotTakenForControllers() {
		assertEquals(DeviceReason.TIMEOUT,
				assertThrows(DeviceException.class, () -> open(new AnsweringLine(b -> new byte[0])))
						.reason());
		assertEquals(DeviceReason.PROTOCOL, assertThrows(DeviceException.class,
				() -> open(new AnsweringLine(b -> "hello;FF".getBytes(StandardCharsets.ISO_8859_1)))).reason());
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> open(new FakeMks().with("U", "TORR").line())).reason());
	}
}
