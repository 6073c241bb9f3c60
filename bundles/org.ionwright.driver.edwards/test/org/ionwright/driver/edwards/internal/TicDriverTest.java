package org.ionwright.driver.edwards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.AnsweringLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicDriverTest {

	/** A TIC 200 with turbo, backing pump and three gauges. */
	private static FakeEdwards tic() {
		FakeEdwards fake = new FakeEdwards().with("S902", "TIC200;D39700640S;150326362\0;5.0")
				.with("V902", "4;4;11;11;0;0;0;4;0;0").with("V904", "4;0;0").with("V905", "100;0;0")
				.with("V906", "48;0;0").with("V907", "4;0;0").with("V908", "0;0;0").with("V909", "27;0;0")
				.with("V910", "4;0;0").with("V911", "99;0;0").with("V912", "250;0;0")
				.with("V913", "1.2300e-03;59;11;0;0").with("V914", "5.0000e+00;59;11;0;0")
				.with("V915", "9.9000e+09;59;0;6;0").with("V916", "0;0;0").with("V917", "4;0;0").with("V918", "1;0;0");
		fake.obey = (object, argument) -> fake.with("V" + object.substring(1),
				(argument.equals("1") ? "5" : "7") + ";0;0");
		return fake;
	}

	private static Driver open(AnsweringLine line) throws DeviceException, InterruptedException {
		return TicDriver.open(new EdwardsConversation(line), TimeSource.virtual(Instant.EPOCH));
	}

	private static Reading read(Driver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0);
	}

	@Test
	void whatIsThereIsFoundOut() throws Exception {
		Driver driver = open(tic().line());
		assertEquals(new DeviceIdentity("Edwards", "TIC200", "150326362", "5.0"), driver.description().identity());
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		assertTrue(names.containsAll(List.of("turbo.running", "turbo.speed", "backing.running", "gauge1.pressure",
				"gauge3.state", "relay1.on", "relay3.on", "alert", "priority")), names.toString());
		assertFalse(names.contains("gauge4.pressure"));
		assertEquals(2, ((Pump) driver).pumps().size());
		assertEquals(1, read(driver, "turbo.running").value());
		assertEquals(1.0, read(driver, "turbo.speed").value());
		assertEquals(1, read(driver, "turbo.normal").value());
		assertEquals(27 * 3600, read(driver, "turbo.cycleTime").value());
		assertEquals(250, read(driver, "backing.power").value());
		assertEquals(1, read(driver, "relay2.on").value());
		assertEquals(1, read(driver, "relay3.on").value());
		assertEquals(0, read(driver, "alert").value());
	}

	@ParameterizedTest
	@CsvSource({ "'1.2300e-03;59;11;0;0', GOOD", "'1.2300e-03;59;11;4;1', UNCERTAIN",
			"'1.2300e-03;59;11;3;1', UNCERTAIN",
			"'1.2300e-03;59;11;15;3', NONE", "'1.2300e-03;59;4;3;1', NONE", "'1.2300e-03;59;5;0;0', NONE",
			"'1.2300e-03;59;6;0;0', NONE", "'1.2300e-03;59;10;0;0', NONE", "'1.2300e-03;59;12;0;0', NONE",
			"'5.3;66;11;0;0', NONE", "'50;81;11;0;0', NONE", "'9.9000e+09;59;0;6;0', NONE" })
	void onlyAGaugeThatIsOnHasAPressure(String answer, Quality quality) throws Exception {
		FakeEdwards fake = tic();
		Driver driver = open(fake.line());
		fake.with("V913", answer);
		Reading reading = read(driver, "gauge1.pressure");
		assertEquals(quality, reading.quality());
		assertEquals(quality == Quality.NONE ? Double.NaN : 1.23e-3, reading.value());
	}

	@Test
	void sixGauges() throws Exception {
		FakeEdwards fake = tic().with("V934", "1.0e+02;59;11;0;0").with("V935", "0;66;0;6;0").with("V936", "0;66;0;6;0")
				.with("V937", "4;0;0").with("V938", "0;0;0").with("V939", "0;0;0");
		Driver driver = open(fake.line());
		assertEquals(100, read(driver, "gauge4.pressure").value());
		assertEquals(1, read(driver, "relay4.on").value());
		Driver other = open(tic().with("V940", "1.0e+02;59;11;0;0").line());
		assertEquals(100, read(other, "gauge4.pressure").value());
		Driver none = open(tic().with("V934", "3;0;0").with("V940", "1;2;3;4;5;6").line());
		assertTrue(none.description().parameters().stream().noneMatch(it -> it.name().startsWith("gauge4")));
	}

	@Test
	void startingIsBelievedWhenTheStateSaysSo() throws Exception {
		FakeEdwards fake = tic().with("V904", "0;0;0");
		Driver driver = open(fake.line());
		((Settable) driver).set("turbo.running", 1);
		assertEquals(List.of("!C904 1"), fake.commands);
		assertEquals(1, read(driver, "turbo.running").value());
		fake.obey = (object, argument) -> fake.with("V904", "6;25;3");
		DeviceException e = assertThrows(DeviceException.class, () -> ((Settable) driver).set("turbo.running", 1));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("did not come to speed"), e.getMessage());
		assertEquals("fault braking", TicPoints.FAULTS.get((int) read(driver, "turbo.fault").value()));
		fake.obey = (object, argument) -> fake.with("V904", "0;0;0");
		((Settable) driver).set("turbo.running", 0);
		assertEquals(0, read(driver, "turbo.fault").value());
	}

	@ParameterizedTest
	@CsvSource({ "5, HARDWARE", "4, LIMIT", "1, UNSUPPORTED" })
	void refusalsAreToldInWords(int code, DeviceReason reason) throws Exception {
		FakeEdwards fake = tic();
		Driver driver = open(fake.line());
		fake.code = code;
		assertEquals(reason,
				assertThrows(DeviceException.class, () -> ((Settable) driver).set("relay1.on", 1)).reason());
	}

	@Test
	void relaysAndStandby() throws Exception {
		FakeEdwards fake = tic();
		fake.obey = (object, argument) -> fake.with("V" + object.substring(1),
				(argument.equals("1") ? "4" : "0") + ";0;0");
		Settable driver = (Settable) open(fake.line());
		driver.set("relay1.on", 1);
		driver.set("turbo.standby", 1);
		driver.set("turbo.standby", 0);
		assertEquals(List.of("!C916 1", "!C908 1", "!C908 0"), fake.commands);
	}

	@Test
	void theBackingPumpRunsOnWhileTheTurboIsFast() throws Exception {
		FakeEdwards fake = tic();
		Settable driver = (Settable) open(fake.line());
		driver.safeState();
		assertEquals(List.of("!C904 0"), fake.commands);
		fake.with("V904", "7;0;0").with("V905", "19;0;0");
		driver.safeState();
		assertEquals(List.of("!C904 0", "!C904 0", "!C910 0"), fake.commands);
	}

	@Test
	void aBackingPumpAloneIsStopped() throws Exception {
		FakeEdwards fake = tic();
		fake.answers.remove("V904");
		Driver driver = open(fake.line());
		assertEquals(1, ((Pump) driver).pumps().size());
		((Settable) driver).safeState();
		assertEquals(List.of("!C910 0"), fake.commands);
	}

	@Test
	void anInstrumentControllerHasNoPump() throws Exception {
		FakeEdwards fake = tic();
		fake.answers.remove("V904");
		fake.answers.remove("V910");
		Driver driver = open(fake.line());
		assertFalse(driver instanceof Pump);
		assertEquals(1.23e-3, read(driver, "gauge1.pressure").value());
	}

	@Test
	void theTurboIsStoppedThoughNothingCanBeRead() throws Exception {
		FakeEdwards fake = tic();
		Settable driver = (Settable) open(fake.line());
		fake.with("V905", "??").with("V913", "??");
		assertEquals(DeviceReason.PROTOCOL, assertThrows(DeviceException.class, driver::safeState).reason());
		assertEquals(List.of("!C904 0"), fake.commands);
	}

	@Test
	void anEmulatorThatKnowsLittleIsEnough() throws Exception {
		FakeEdwards lewis = new FakeEdwards().with("V904", "0;0;0").with("V905", "1;0;0").with("V906", "1;0;0")
				.with("V907", "1;0;0").with("V908", "0;0;0").with("V909", "1;0;0").with("V910", "1;0;0")
				.with("V911", "1;0;0").with("V912", "1;0;0").with("V913", "1;0;0").with("V914", "1;0;0")
				.with("V915", "1;0;0");
		lewis.deaf = true;
		Driver driver = open(lewis.line());
		assertEquals(0.01, read(driver, "turbo.speed").value());
		assertEquals(0, read(driver, "turbo.normal").value());
		assertEquals("TIC", driver.description().model());
	}

	@Test
	void lateAnswersAndEchoesArePassedOver() throws Exception {
		FakeEdwards fake = tic();
		AnsweringLine line = new AnsweringLine(
				bytes -> (new String(bytes, StandardCharsets.ISO_8859_1) + "=V905 1;0;0\r"
						+ new String(fake.exchange(bytes), StandardCharsets.ISO_8859_1))
						.getBytes(StandardCharsets.ISO_8859_1));
		Driver driver = open(line);
		assertEquals(1.23e-3, read(driver, "gauge1.pressure").value());
		line.says("=V913 7.0000e+01;59;11;0;0\r".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(1.23e-3, read(driver, "gauge1.pressure").value());
	}

	@ParameterizedTest
	@CsvSource({ "V905, turbo.speed, '300;0;0'", "V905, turbo.speed, 'x;0;0'", "V904, turbo.state, '9;0;0'",
			"V913, gauge1.pressure, '1e9;59;11;0;0'", "V913, gauge1.alert, '1;59;11;99;0'" })
	void whatNoTicSaysIsNoReading(String object, String name, String answer) throws Exception {
		FakeEdwards fake = tic();
		Driver driver = open(fake.line());
		fake.with(object, answer);
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> read(driver, name)).reason());
	}

	@Test
	void strangersAreNotTakenForControllers() {
		assertEquals(DeviceReason.TIMEOUT,
				assertThrows(DeviceException.class, () -> open(new AnsweringLine(b -> new byte[0]))).reason());
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> open(new FakeEdwards().line())).reason());
		assertEquals(DeviceReason.PROTOCOL, assertThrows(DeviceException.class,
				() -> open(new AnsweringLine(b -> "hello\r".getBytes(StandardCharsets.ISO_8859_1)))).reason());
	}
}
