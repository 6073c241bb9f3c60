package org.ionwright.driver.keithley.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Detection;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.Script;
import org.ionwright.device.transport.ScriptedChannel;
import org.ionwright.device.transport.StandardLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Conversations as the manuals have them, word for word. */
class KeithleyDriverTest {

	private static final String END = "\r\n";

	private final Script script = new Script();
	private final List<ScriptedChannel> opened = new ArrayList<>();

	private interface Action {
		void run() throws DeviceException, InterruptedException;
	}

	private KeithleyDriver open(DriverFactory factory, String address) throws DeviceException, InterruptedException {
		ScriptedChannel channel = script.open("serial:/dev/ttyUSB0", true);
		opened.add(channel);
		return (KeithleyDriver) factory.open(DeviceUri.parse(address), DriverContext.of(TimeSource.system(), 1,
				new PartSheet(Map.of()), StandardLinks.only(channel)));
	}

	private KeithleyDriver picoammeter(String model) throws DeviceException, InterruptedException {
		return open(new PicoammeterFactory(), "keithley6485:serial:/dev/ttyUSB0");
	}

	private Script ask(String query, String answer) {
		return script.expect(query + END).answer(answer + "\r");
	}

	/** An order and the empty error queue behind it. */
	private Script order(String command) {
		script.expect(command + END);
		return ask("SYST:ERR?", "0,\"No error\"");
	}

	private void opening(String model) {
		ask("*IDN?", "KEITHLEY INSTRUMENTS INC.,MODEL " + model + ",1111167,A06   Jun 20 2006");
	}

	/** Before the first order: what an earlier program left. */
	private void old() {
		ask("SYST:ERR?", "0,\"No error\"");
	}

	private static void fails(DeviceReason reason, String words, Action action) {
		DeviceException failure = assertThrows(DeviceException.class, action::run);
		assertEquals(reason, failure.reason(), failure.getMessage());
		assertTrue(String.valueOf(failure.getMessage()).contains(words), failure.getMessage());
	}

	@AfterEach
	void theConversationWasAsWritten() {
		opened.forEach(channel -> assertEquals(Optional.empty(), channel.complaint()));
	}

	@Test
	void currentIsReadWithZeroCheckOff() throws Exception {
		opening("6487");
		ask("SYST:ZCH?", "0");
		ask("READ?", "+1.04E-09A,+22.3E+01,+0.00E+00");
		ask("SYST:ZCH?", "1");
		ask("SYST:ZCH?", "OFF");
		ask("READ?", "+9.9E37A,+22.3E+01,+0.00E+00");
		KeithleyDriver driver = picoammeter("6487");
		Reading good = driver.read(List.of("current")).get(0);
		assertEquals(1.04e-9, good.value());
		assertEquals(Quality.GOOD, good.quality());
		assertEquals(Quality.NONE, driver.read(List.of("current")).get(0).quality(), "the input is shorted");
		assertEquals(Quality.NONE, driver.read(List.of("current")).get(0).quality(), "overflow");
	}

	@Test
	void errorsOfEarlierProgramsAreNotOurs() throws Exception {
		opening("6485");
		ask("SYST:ERR?", "-113,\"Undefined header\"");
		ask("SYST:ERR?", "0,\"No error\"");
		order("SYST:ZCH OFF");
		ask("SYST:ZCH?", "0");
		KeithleyDriver driver = picoammeter("6485");
		assertEquals("6485", driver.description().model());
		assertEquals(List.of("current", "zeroCheck", "zeroCorrect", "range", "autoRange", "integration"),
				driver.description().parameters().stream().map(ParameterDescription::name).toList());
		driver.set("zeroCheck", 0);
	}

	@Test
	void ordersAreFollowedByTheErrorQueueAndTheReadback() throws Exception {
		opening("6485");
		old();
		order("CURR:RANG 2E-07");
		ask("CURR:RANG?", "2.100000E-07");
		order("CURR:NPLC 0.10");
		ask("CURR:NPLC?", "0.10");
		KeithleyDriver driver = picoammeter("6485");
		driver.set("range", 2);
		driver.set("integration", 0.1);
	}

	@Test
	void refusalsAreToldInTheWordsOfTheInstrument() throws Exception {
		opening("6485");
		old();
		script.expect("CURR:NPLC 50.00" + END);
		ask("SYST:ERR?", "-222,\"Parameter data out of range\"");
		ask("SYST:ERR?", "0,\"No error\"");
		script.expect("SYST:ZCOR ON" + END);
		ask("SYST:ERR?", "-221,\"Settings conflict\"");
		ask("SYST:ERR?", "0,\"No error\"");
		order("SYST:ZCH OFF");
		ask("SYST:ZCH?", "1");
		KeithleyDriver driver = picoammeter("6485");
		fails(DeviceReason.LIMIT, "'CURR:NPLC 50.00' was refused: -222 Parameter data out of range",
				() -> driver.set("integration", 50));
		fails(DeviceReason.HARDWARE, "-221 Settings conflict", () -> driver.set("zeroCorrect", 1));
		fails(DeviceReason.HARDWARE, "zeroCheck was to be 0.0, the instrument has 1.0",
				() -> driver.set("zeroCheck", 0));
		fails(DeviceReason.LIMIT, "range = 1.5", () -> driver.set("range", 1.5));
	}

	@Test
	void voltageSourceHasRangesAndAnInterlock() throws Exception {
		opening("6487");
		ask("SOUR:VOLT:RANG?", "1.000000E+01");
		ask("SOUR:VOLT:RANG?", "1.000000E+01");
		old();
		order("SOUR:VOLT 9.5000");
		ask("SOUR:VOLT?", "9.500000E+00");
		script.expect("SOUR:VOLT:STAT ON" + END);
		ask("SYST:ERR?", "+802,\"Interlock open\"");
		ask("SYST:ERR?", "0,\"No error\"");
		ask("SOUR:VOLT:INT:FAIL?", "1");
		KeithleyDriver driver = picoammeter("6487");
		fails(DeviceReason.LIMIT, "beyond the range of 10.0 V; set source.range first",
				() -> driver.set("source.voltage", 100));
		driver.set("source.voltage", 9.5);
		fails(DeviceReason.HARDWARE, "802 Interlock open", () -> driver.set("source.on", 1));
		assertEquals(1, driver.read(List.of("source.interlock")).get(0).value());
	}

	@Test
	void safeStateSwitchesTheVoltageOffBeforeAnythingIsAsked() throws Exception {
		opening("6487");
		script.expect(":SOUR:VOLT:STAT OFF;:SOUR:VOLT 0;:SYST:ZCH ON" + END);
		old();
		order("SOUR:VOLT:STAT OFF");
		ask("SOUR:VOLT:STAT?", "0");
		order("SOUR:VOLT 0.0000");
		ask("SOUR:VOLT?", "0.000000E+00");
		order("SYST:ZCH ON");
		ask("SYST:ZCH?", "1");
		picoammeter("6487").safeState();
	}

	@Test
	void zeroIsCorrectedWithoutAReset() throws Exception {
		opening("6485");
		ask("SYST:ZCH?", "0");
		ask("CURR:RANG:AUTO?", "1");
		ask("CURR:RANG?", "2.100000E-08");
		old();
		order("SYST:ZCH ON");
		order("SYST:ZCOR OFF");
		order("CURR:RANG 2E-09");
		ask("READ?", "+1.0E-13A,+22.3E+01,+0.00E+00");
		order("SYST:ZCOR:ACQ");
		order("SYST:ZCOR ON");
		order("CURR:RANG 2E-08");
		ask("CURR:RANG?", "2.100000E-08");
		order("CURR:RANG:AUTO ON");
		order("SYST:ZCH OFF");
		ask("SYST:ZCOR?", "1");
		List<Double> progress = new ArrayList<>();
		picoammeter("6485").run("zero-correct", (fraction, text) -> progress.add(fraction));
		assertEquals(List.of(0.0, 0.3, 0.8, 1.0), progress);
	}

	@Test
	void whatWasSetComesBackWhenTheZeroIsNotFound() throws Exception {
		opening("6485");
		ask("SYST:ZCH?", "0");
		ask("CURR:RANG:AUTO?", "1");
		ask("CURR:RANG?", "2.100000E-08");
		old();
		script.expect("SYST:ZCH ON" + END);
		ask("SYST:ERR?", "-221,\"Settings conflict\"");
		ask("SYST:ERR?", "0,\"No error\"");
		script.expect("CURR:RANG 2E-08;:CURR:RANG:AUTO ON;:SYST:ZCH OFF" + END);
		KeithleyDriver driver = picoammeter("6485");
		fails(DeviceReason.HARDWARE, "-221", () -> driver.run("zero-correct", (fraction, text) -> {
		}));
		fails(DeviceReason.UNSUPPORTED, "it has zero-correct", () -> driver.run("ammeter", (fraction, text) -> {
		}));
	}

	@Test
	void detectorIntegratesForTheDwellTime() throws Exception {
		opening("6485");
		ask("SYST:ZCH?", "0");
		old();
		order("CURR:NPLC 5.00");
		ask("CURR:NPLC?", "5.00");
		ask("READ?", "-1.5E-12A");
		ask("SYST:ZCH?", "0");
		order("CURR:NPLC 0.01");
		ask("CURR:NPLC?", "0.01");
		ask("READ?", "+9.9E37A");
		ask("SYST:ZCH?", "1");
		KeithleyDriver driver = picoammeter("6485");
		Detection detection = driver.detect(0.1);
		assertEquals(-1.5e-12, detection.value());
		assertEquals(0.1, detection.dwellSeconds(), 1e-12);
		assertTrue(driver.detect(0.0002).overload());
		fails(DeviceReason.HARDWARE, "zero check", () -> driver.detect(0.1));
		fails(DeviceReason.LIMIT, "possible is 2.0E-4 to 1.0 s", () -> driver.detect(1.1));
	}

	@Test
	void electrometerHasItsOwnSpelling() throws Exception {
		opening("6517B");
		old();
		order("FUNC 'CURR:DC'");
		order("CURR:DC:RANG 2E-11");
		ask("CURR:DC:RANG?", "2.100000E-11");
		order("SENS:CURR:RANG:AUTO ON");
		ask("SENS:CURR:RANG:AUTO?", "ON");
		order("OUTP OFF");
		ask("OUTP?", "0");
		ask("SYST:ZCH?", "0");
		order("CURR:NPLC 1.00");
		ask("CURR:NPLC?", "1.00");
		ask("READ?", "+1.0E+00NVDC,+00012.345678SECS,+00001RDNG#");
		KeithleyDriver driver = open(new ElectrometerFactory(), "keithley6517:serial:/dev/ttyUSB0");
		driver.run("ammeter", (fraction, text) -> {
		});
		driver.set("range", 0);
		driver.set("autoRange", 1);
		driver.set("source.on", 0);
		fails(DeviceReason.HARDWARE, "does not measure currents", () -> driver.detect(0.02));
	}

	@Test
	void wrongModelIsAMatterOfTheAddress() {
		ask("*IDN?", "KEITHLEY INSTRUMENTS INC.,MODEL 6517B,4096271,A13/700X").silence();
		fails(DeviceReason.CONFIGURATION,
				"is a Keithley 6517B; keithley6485 is for 6485, 6487, for others try keithley6517",
				() -> picoammeter("6517B"));
	}

	@Test
	void terminatorIsAnOption() throws Exception {
		script.expect("*IDN?\n").answer("KEITHLEY INSTRUMENTS INC.,MODEL 6485,1,A\n");
		script.expect("SYST:ZCH?\n").answer("1\n");
		KeithleyDriver driver = open(new PicoammeterFactory(),
				"keithley6485:serial:/dev/ttyUSB0?terminator=lf&mains=60");
		assertEquals(50 / 60d, driver.detector().longestDwellSeconds());
		assertEquals(Quality.NONE, driver.read(List.of("current")).get(0).quality());
	}

	/** Some end with CR LF, and with both of them missing characters have to be noticed. */
	@Test
	void endOfAnswersIsLearnt() throws Exception {
		script.expect("*IDN?" + END).answer("KEITHLEY INSTRUMENTS INC.,MODEL 6485,1,A\r\n");
		script.expect("SYST:ZCH?" + END).answer("0\r").after(Duration.ofMillis(20)).answer("\n");
		script.expect("READ?" + END).answer("+1.0E-9A\r\n");
		KeithleyDriver driver = picoammeter("6485");
		assertEquals(1e-9, driver.read(List.of("current")).get(0).value());
	}
}
