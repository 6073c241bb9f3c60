package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.DriverReport.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One device at the command line. */
class DeviceConsoleTest {

	private final FakeDevice device = new FakeDevice();
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private DeviceConsole console(String typed) {
		return new DeviceConsole(device.open(), new Terminal(new BufferedReader(new StringReader(typed)),
				new PrintWriter(out), new PrintWriter(err)));
	}

	@Test
	void readingsHaveValueUnitAndQuality() throws Exception {
		console("").read(List.of());
		assertEquals(List.of("pressure  535 Pa (5.35 mbar)  good", "voltage  10 V  good", "output  0 (off)  good"),
				out.toString().lines().toList());
	}

	@ParameterizedTest
	@CsvSource({ "voltage=2.5kV,voltage=2500.0", "voltage=40,voltage=40.0", "voltage=40 V,voltage=40.0",
			"pressure=2mbar,pressure=200.0", "pressure=1e-3,pressure=0.001", "output=on,output=1.0" })
	void valuesTakeUnitsAndWords(String typed, String asked) throws Exception {
		console("").set(List.of(typed));
		assertEquals(asked, device.asked.getFirst());
	}

	@ParameterizedTest
	@CsvSource({ "voltage=2mbar,'mbar' is no unit for it", "voltage=much,'much' is no value",
			"output=half,'one of off, on'",
			"current=1,'has no parameter ''current''; it has pressure, voltage, output'", "voltage,is not NAME=VALUE",
			"voltage=6000,too much" })
	void nonsenseIsRefusedInWords(String typed, String words) {
		BadInputException refusal = assertThrows(BadInputException.class, () -> console("").set(List.of(typed)));
		assertTrue(String.valueOf(refusal.getMessage()).contains(words.replace("'one", "one")), refusal.getMessage());
	}

	@Test
	void nothingIsSetWhenOneOfSeveralIsWrong() {
		assertThrows(BadInputException.class, () -> console("").set(List.of("voltage=1", "voltage=x")));
		assertEquals(List.of(), device.asked);
	}

	@Test
	void consoleGoesOnAfterAMistakeAndEndsWithTheInput() throws Exception {
		console("nonsense\\q\n\nset voltage=3\ntraffic 1\nPR1\\r\nhelp\nidentify\nsafe\n").run();
		assertEquals(List.of("voltage=3.0", "refresh", "send PR1\\r", "safeState"), device.asked);
		assertTrue(err.toString().contains("ionwright: '\\q' at character"), err.toString());
		List<String> lines = out.toString().lines().toList();
		assertEquals("voltage  3 V  good", lines.get(0));
		assertEquals("2  < \\x06\\r", lines.get(1));
		assertEquals("< \\x06\\r  understood", lines.get(2));
		assertTrue(lines.contains("serial    4711"), out.toString());
	}

	@Test
	void driversAreListedWithWhatIsWrongWithThem() {
		assertEquals("tpg:  org.example.tpg 1.0.0  usable  Acme  kit not run", DriversCommand.line(
				new DriverReport("tpg", "org.example.tpg", "1.0.0", "Acme", Condition.USABLE, "", Optional.empty())));
		assertEquals("?  org.example.x 1.0.0  not resolved: needs y", DriversCommand.line(new DriverReport("",
				"org.example.x", "1.0.0", "", Condition.NOT_RESOLVED, "needs y", Optional.empty())));
	}
}
