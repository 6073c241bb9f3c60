package org.ionwright.driver.iseg.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsegDriverTest {

	private static final String VOLTAGE = "channels[0].voltage";
	private static final String OUTPUT = "channels[0].output";

	private final FakeModule module = new FakeModule();

	private static ParameterDescription parameter(IsegDriver driver, String name) {
		return driver.description().parameters().stream().filter(p -> p.name().equals(name)).findAny().orElseThrow();
	}

	private static Reading read(IsegDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).getFirst();
	}

	private static DeviceException refused(DeviceReason reason, org.junit.jupiter.api.function.Executable call) {
		DeviceException e = assertThrows(DeviceException.class, call);
		assertEquals(reason, e.reason(), e.getMessage());
		return e;
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void openingFindsOutAndChangesNothing(boolean echo) throws Exception {
		module.echo = echo;
		IsegDriver driver = module.open("");
		assertEquals(List.of(), module.commands());
		assertEquals("NR042060r4050000200", driver.description().model());
		ParameterDescription voltage = parameter(driver, VOLTAGE);
		assertEquals(3000, voltage.maximum());
		assertEquals(0, voltage.minimum());
		assertEquals(1200, voltage.ratePerSecond());
		assertEquals(Role.LENS_VOLTAGE, voltage.role());
		assertTrue(driver.ramps(VOLTAGE));
		assertFalse(driver.ramps(OUTPUT));
		driver.set(VOLTAGE, 1000);
		driver.set(OUTPUT, 1);
		assertEquals(List.of(":VOLT 1000,(@0)", ":VOLT ON,(@0)"), module.commands());
		assertEquals(1000, read(driver, "channels[0].setVoltage").value());
	}

	@Test
	void withoutItsEchoAnAnswerIsNotTaken() throws Exception {
		module.echo = true;
		IsegDriver driver = module.open("");
		module.echo = false;
		DeviceException e = refused(DeviceReason.PROTOCOL, () -> read(driver, VOLTAGE));
		assertTrue(e.getMessage().contains("echo"), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aLateAnswerIsNotTakenForTheNext(boolean echo) throws Exception {
		module.echo = echo;
		module.late = (echo ? ":VOLT 0,(@0)\r\n" : "") + "\r\n";
		IsegDriver driver = module.open("");
		module.answers.put(":MEAS:VOLT? (@0)", "0.10000E3V");
		module.silent = true;
		refused(DeviceReason.TIMEOUT, () -> read(driver, VOLTAGE));
		module.silent = false;
		module.late = (echo ? ":MEAS:CURR? (@0)\r\n" : "") + "9.99999E3V\r\n";
		assertEquals(100, read(driver, VOLTAGE).value());
	}

	@Test
	void channelsAreCountedWhereTheModuleDoesNotSay() throws Exception {
		module.answers.remove(":READ:MODULE:CHANNELNUMBER?");
		IsegDriver driver = module.open("");
		assertEquals(1, driver.description().parameters().stream().filter(p -> p.name().endsWith(".voltage")).count());
		module.answers.remove(":MEAS:VOLT? (@0)");
		refused(DeviceReason.PROTOCOL, () -> module.open(""));
		assertTrue(module.closed);
	}

	@Test
	void aChannelOfNegativePolarityGoesDownwards() throws Exception {
		module.answers.put(":READ:CHAN:STATUS? (@0)", "0");
		IsegDriver driver = module.open("?roles=detector");
		assertEquals(-3000, parameter(driver, VOLTAGE).minimum());
		assertEquals(0, parameter(driver, VOLTAGE).maximum());
		assertEquals(Role.DETECTOR_VOLTAGE, parameter(driver, VOLTAGE).role());
		driver.set(VOLTAGE, -1500);
		refused(DeviceReason.LIMIT, () -> driver.set(VOLTAGE, 10));
		assertEquals(List.of(":VOLT -1500,(@0)"), module.commands());
		assertEquals(Access.READ_ONLY, parameter(driver, "channels[0].polarity").access());
	}

	@Test
	void magnitudesGetTheSignOfThePolarity() throws Exception {
		module.answers.put(":READ:CHAN:STATUS? (@0)", "0");
		module.answers.put(":MEAS:VOLT? (@0)", "1.50000E3V");
		IsegDriver driver = module.open("?sign=magnitude");
		driver.set(VOLTAGE, -1500);
		assertEquals(List.of(":VOLT 1500,(@0)"), module.commands());
		assertEquals(-1500, read(driver, VOLTAGE).value());
	}

	@Test
	void polarityChangesOnlyWithoutVoltage() throws Exception {
		module.answers.put(":CONF:OUTP:POL? (@0)", "p");
		module.answers.put(":CONF:OUTP:POL:LIST? (@0)", "p,n");
		IsegDriver driver = module.open("");
		assertEquals(-3000, parameter(driver, VOLTAGE).minimum());
		DeviceException sign = refused(DeviceReason.LIMIT, () -> driver.set(VOLTAGE, -100));
		assertTrue(sign.getMessage().contains("channels[0].polarity"), sign.getMessage());
		module.answers.put(":MEAS:VOLT? (@0)", "0.70000E0V");
		refused(DeviceReason.INTERLOCK, () -> driver.set("channels[0].polarity", 1));
		module.answers.put(":MEAS:VOLT? (@0)", "0.50000E0V");
		var before = module.time.now();
		driver.set("channels[0].polarity", 1);
		assertEquals(before.plusSeconds(1), module.time.now());
		assertEquals(List.of(":CONF:OUTP:POL n,(@0)", ":EVENT CLEAR,(@0)"), module.commands());
		module.answers.put(":READ:CHAN:STATUS? (@0)", "9");
		refused(DeviceReason.INTERLOCK, () -> driver.set("channels[0].polarity", 0));
	}

	@Test
	void rampsWithARateOfTheChannel() throws Exception {
		IsegDriver driver = module.open("");
		assertTrue(parameter(driver, VOLTAGE).label().contains("ramps by itself"));
		driver.ramp(VOLTAGE, 800, 50);
		assertEquals(List.of(":CONF:RAMP:VOLT:UP 50,(@0)", ":CONF:RAMP:VOLT:DOWN 50,(@0)", ":VOLT 800,(@0)"),
				module.commands());
		refused(DeviceReason.LIMIT, () -> driver.ramp(VOLTAGE, 800, 1300));
		refused(DeviceReason.LIMIT, () -> driver.ramp(VOLTAGE, 3001, 50));
		refused(DeviceReason.LIMIT, () -> driver.ramp(VOLTAGE, 800, 0));
		refused(DeviceReason.UNSUPPORTED, () -> driver.ramp(OUTPUT, 1, 1));
		assertEquals(3, module.commands().size());
	}

	@Test
	void rampsWithOneRateForAllChannelsInPercent() throws Exception {
		module.answers.remove(":CONF:RAMP:VOLT:UP? (@0)");
		module.answers.put(":CONF:RAMP:VOLT?", "20.000%/s");
		IsegDriver driver = module.open("");
		assertTrue(parameter(driver, VOLTAGE).label().contains("one speed for all channels"));
		driver.ramp(VOLTAGE, 800, 60);
		assertEquals(List.of(":CONF:RAMP:VOLT 1", ":VOLT 800,(@0)"), module.commands());
	}

	@Test
	void whatIsSetGoesAtTheSpeedOfTheModuleOrOfTheAddress() throws Exception {
		module.open("").set(VOLTAGE, 10);
		module.open("?speed=100").set(VOLTAGE, 20);
		assertEquals(List.of(":VOLT 10,(@0)", ":CONF:RAMP:VOLT:UP 100,(@0)", ":CONF:RAMP:VOLT:DOWN 100,(@0)",
				":VOLT 20,(@0)"), module.commands());
	}

	@Test
	void holdKeepsWhatIsMeasured() throws Exception {
		IsegDriver driver = module.open("");
		driver.hold(VOLTAGE);
		assertEquals(List.of(), module.commands());
		module.answers.put(":READ:CHAN:STATUS? (@0)", String.valueOf(1 | 1 << 3 | 1 << 4 | 1 << 19));
		module.answers.put(":READ:VOLT:ON? (@0)", "1");
		module.answers.put(":MEAS:VOLT? (@0)", "0.41230E3V");
		driver.hold(VOLTAGE);
		assertEquals(List.of(":VOLT 412.3,(@0)"), module.commands());
	}

	@Test
	void aLatchedEventBarsUntilAPersonClearsIt() throws Exception {
		IsegDriver driver = module.open("");
		module.answers.put(":READ:CHAN:EVENT:STATUS? (@0)", String.valueOf(1 << 13 | 1 << 4));
		assertEquals("current trip", parameter(driver, "channels[0].event").states()
				.get((int) read(driver, "channels[0].event").value()));
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set(VOLTAGE, 100));
		assertTrue(e.getMessage().contains("current trip") && e.getMessage().contains("clear-events-0"),
				e.getMessage());
		refused(DeviceReason.HARDWARE, () -> driver.ramp(VOLTAGE, 100, 10));
		refused(DeviceReason.HARDWARE, () -> driver.set(OUTPUT, 1));
		assertEquals(List.of(), module.commands());
		driver.set(VOLTAGE, 0);
		driver.set(OUTPUT, 0);
		driver.run("clear-events-0", (fraction, text) -> assertTrue(fraction >= 0 && fraction <= 1));
		driver.set(VOLTAGE, 100);
		assertEquals(List.of(":VOLT 0,(@0)", ":VOLT OFF,(@0)", ":EVENT CLEAR,(@0)", ":VOLT 100,(@0)"),
				module.commands());
		module.special = command -> command.equals(":READ:CHAN:EVENT:STATUS? (@0)") ? "4096" : "";
		DeviceException back = refused(DeviceReason.HARDWARE, () -> driver.run("clear-events-0", (f, t) -> {
		}));
		assertTrue(back.getMessage().contains("external inhibit"), back.getMessage());
	}

	@Test
	void emergencyOffByAPersonAndItsEnd() throws Exception {
		IsegDriver driver = module.open("");
		assertEquals(List.of("emergency-off", "end-emergency-off-0", "clear-events-0"),
				driver.procedures().stream().map(procedure -> procedure.name()).toList());
		driver.run("emergency-off", (fraction, text) -> {
		});
		driver.run("end-emergency-off-0", (fraction, text) -> {
		});
		assertEquals(List.of(":VOLT EMCY OFF,(@0)", ":VOLT EMCY CLR,(@0)"), module.commands());
		refused(DeviceReason.UNSUPPORTED, () -> driver.run("degas", (fraction, text) -> {
		}));
	}

	@ParameterizedTest
	@CsvSource({ "'-222,Data out of range', LIMIT", "'-113,Undefined header', HARDWARE", "'0,No error', HARDWARE" })
	void anotherValueKeptIsNotHidden(String error, DeviceReason reason) throws Exception {
		IsegDriver driver = module.open("");
		module.answers.put(":SYST:ERR?", error);
		module.special = command -> command.equals(":READ:VOLT? (@0)") ? "0.00000E3V" : "";
		DeviceException e = refused(reason, () -> driver.set(VOLTAGE, 100));
		assertTrue(e.getMessage().contains("instead of 100 V"), e.getMessage());
	}

	@Test
	void whatIsOutOfRangeIsUncertainAndWhatIsNoValueIsNone() throws Exception {
		IsegDriver driver = module.open("");
		module.answers.put(":MEAS:VOLT? (@0)", "9.00000E3V");
		assertEquals(Quality.UNCERTAIN, read(driver, VOLTAGE).quality());
		module.answers.put(":MEAS:VOLT? (@0)", "9.00000E3A");
		refused(DeviceReason.PROTOCOL, () -> read(driver, VOLTAGE));
	}

	@Test
	void safeStateGoesOffWithTheFastestRampAndLooks() throws Exception {
		IsegDriver driver = module.open("");
		int[] volts = { 900 };
		module.special = command -> command.equals(":MEAS:VOLT? (@0)")
				? (volts[0] = Math.max(0, volts[0] - 100)) + ".0E0V"
				: "";
		var before = module.time.now();
		driver.safeState();
		assertEquals(List.of(":CONF:RAMP:VOLT:DOWN 1200,(@0)", ":VOLT OFF,(@0)", ":VOLT 0,(@0)"), module.commands());
		assertEquals(0, volts[0]);
		assertTrue(module.time.now().isBefore(before.plusSeconds(2)));
	}

	@Test
	void safeStateSaysWhatRemains() throws Exception {
		IsegDriver driver = module.open("");
		module.answers.put(":MEAS:VOLT? (@0)", "2.31000E3V");
		var before = module.time.now();
		DeviceException e = refused(DeviceReason.HARDWARE, driver::safeState);
		assertTrue(e.getMessage().contains("channel 0 still has 2310 V"), e.getMessage());
		assertTrue(module.time.now().isBefore(before.plusSeconds(2)));
	}

	@Test
	void safeStateCanShutAtOnce() throws Exception {
		IsegDriver driver = module.open("?safe=emergency-off");
		driver.safeState();
		assertEquals(List.of(":VOLT EMCY OFF,(@0)", ":VOLT 0,(@0)"), module.commands());
	}

	@ParameterizedTest
	@ValueSource(strings = { "?roles=lens,spray", "?sign=plus", "?safe=never", "?roles=" })
	void nonsenseIsRefusedBeforeAnythingIsOpened(String options) {
		refused(DeviceReason.CONFIGURATION, () -> module.open(options));
		assertEquals(List.of(), module.heard);
	}
}
