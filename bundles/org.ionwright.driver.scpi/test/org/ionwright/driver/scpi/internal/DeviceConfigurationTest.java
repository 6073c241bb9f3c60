package org.ionwright.driver.scpi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point.Value;
import org.ionwright.device.transport.SerialLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeviceConfigurationTest {

	private static DeviceConfiguration parse(String lines) throws DeviceException {
		return DeviceConfiguration.parse(lines.replace("; ", "\n"), "f");
	}

	private static DeviceParameter parameter(String lines) throws DeviceException {
		return parse("[p]; query = Q?; " + lines).parameters().getFirst();
	}

	@Test
	void whatIsNotSaidIsSCPI() throws DeviceException {
		DeviceConfiguration device = parse("[p]; query = MEAS?");
		assertEquals("*IDN?", device.identify());
		assertEquals("SYST:ERR?", device.errors());
		assertEquals("\n", device.terminator());
		assertEquals("", device.end());
		assertEquals(Duration.ofSeconds(1), device.limit());
		assertEquals(SerialLine.of(9600), device.line());
		assertEquals(List.of(), device.init());
		assertFalse(device.parameters().getFirst().settable());
	}

	@Test
	void theHeadSaysHowToTalk() throws DeviceException {
		DeviceConfiguration device = parse(
				"init = A 1 | B 2\\x06; safe = OFF; errors = none; terminator = \\r; answer-end = ;FF; "
						+ "echo = serial; limit = 0.25; pause = 0.1; baud = 19200; parity = even; bits = 7; set-answer = OK; [p]; query = Q");
		assertEquals(List.of("A 1", "B 2\u0006"), device.init());
		assertEquals(List.of("OFF"), device.safe());
		assertEquals("", device.errors());
		assertEquals("\r", device.terminator());
		assertEquals(";FF", device.end());
		assertEquals(DeviceConfiguration.Echo.SERIAL, device.echo());
		assertEquals(Duration.ofMillis(250), device.limit());
		assertEquals(Duration.ofMillis(100), device.pause());
		assertEquals(new SerialLine(19200, 7, SerialLine.Parity.EVEN, 1, SerialLine.Handshake.NONE), device.line());
		assertEquals("OK", device.setAnswer());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | f: there is no parameter", "colour = red | f: unknown key 'colour'",
			"[p] | f, line 1 [p]: query is missing", "[p]; query = Q?; [p]; query = Q? | the parameter is there twice",
			"limit = 0; [p]; query = Q | limit = 0 is outside 0.01 to 30.0",
			"echo = maybe; [p]; query = Q | expected one of no, yes, serial",
			"identity = (; [p]; query = Q | identity = ( is no regular expression",
			"terminator = \\q; [p]; query = Q | is unknown",
			"baud = fast; [p]; query = Q | baud is 'fast'", "[p]; query = Q; set = S | set = S has no {value}",
			"[p]; query = Q; set = S {value} | minimum and maximum must be given",
			"[p]; query = Q; words = a | words is of no use without set",
			"[p]; query = Q; regex = x | regex = x has no group",
			"[p]; query = Q; regex = (x); field = 2 | takes the place",
			"[p]; query = Q; field = 0 | field = 0 is outside 1", "[p]; query = Q; field = 1.5 | no whole number",
			"[p]; query = Q; bit = 1 | bit needs two states",
			"[p]; query = Q; states = a, b; bit = 63 | bit = 63 is outside",
			"[p]; query = Q; states = a, b; answers = 1 | expected a word for each of the states",
			"[p]; query = Q; answers = 1, 2 | expected a word for each of the states",
			"[p]; query = Q; states = a, b; set = S {value}; digits = 3 | digits is of no use beside states",
			"[p]; query = Q; status-field = 2 | needs status-none or status-uncertain",
			"[p]; query = Q; status-none = 2 | and they need it",
			"[p]; query = Q; status-field = 2; status-none = x | is no bit" })
	void whatIsWrongIsSaidWithItsLine(String lines, String part) {
		DeviceException e = assertThrows(DeviceException.class, () -> parse(lines));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "unit = V | 1.5 | 1.5 | GOOD", "unit = V | +1.5E+00 | 1.5 | GOOD",
			"scale = 1e3; offset = 1 | 2 | 2001 | GOOD", "maximum = 1 | 1.5 | 1.5 | UNCERTAIN",
			"unit = V | 9.9E37 | NaN | NONE",
			"unit = V | 9.91E37 | NaN | NONE", "field = 2 | 1, 2 ,3 | 2 | GOOD", "suffix = V | 1.5 V | 1.5 | GOOD",
			"regex = .*<(.*)>.* | a<7>b | 7 | GOOD", "no-value = LO.* | LO<E-3 | NaN | NONE",
			"states = a, b | 1 | 1 | GOOD", "states = a, b | +1.0 | 1 | GOOD",
			"states = a, b; answers = OFF, ON | on | 1 | GOOD", "states = a, b; bit = 3 | 8 | 1 | GOOD",
			"states = a, b; bit = 3 | #H7 | 0 | GOOD",
			"field = 1; status-field = 2; status-none = 9 | 1,+5.12E+02 | NaN | NONE",
			"field = 1; status-field = 2; status-none = 9; status-uncertain = 1 | 1,2 | 1 | UNCERTAIN",
			"field = 1; status-field = 2; status-none = 9 | 1,1 | 1 | GOOD",
			"status-field = 2; status-none = 9 | 1 | NaN | NONE" })
	void answersAndWhatTheyMean(String lines, String answer, double value, Quality quality) throws DeviceException {
		assertEquals(Optional.of(new Value(value, quality)), parameter(lines).value(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "unit = V | 1.5V", "unit = V | ''", "unit = V | 1,5 V", "field = 3 | 1,2",
			"suffix = V | 1.5A", "regex = (\\d) | 12", "states = a, b | 2", "states = a, b; answers = OFF, ON | maybe",
			"states = a, b; bit = 0 | x", "unit = V | :SENS:PRES 1" })
	void otherAnswersAreNone(String lines, String answer) throws DeviceException {
		assertEquals(Optional.empty(), parameter(lines).value(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { ":SENS:PRES 1013.25 | 1013.25", "1 | 1", "SENS 2 | 2", "*STB 4 | 4" })
	void headersAreTakenOff(String answer, double value) throws DeviceException {
		assertEquals(Optional.of(Value.good(value)),
				parse("header = yes; [p]; query = Q?").parameters().getFirst().value(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "minimum = 0; maximum = 9 | 1.5 | S 1.5 | 1.5",
			"minimum = 0; maximum = 9; decimals = 1 | 1.26 | S 1.3 | 1.3",
			"minimum = 0; maximum = 9; digits = 2 | 1.26 | S 1.3 | 1.3",
			"minimum = 0; maximum = 9000; scale = 1e3; offset = 1 | 2001 | S 2 | 2001",
			"states = closed, open | 1 | S 1 | 1", "states = closed, open; words = OFF, ON | 1 | S ON | 1",
			"states = closed, open; answers = C, O | 1 | S O | 1" })
	void settings(String lines, double value, String message, double sent) throws DeviceException {
		DeviceParameter parameter = parameter("set = S {value}; " + lines);
		assertEquals(message, parameter.message(value));
		assertEquals(sent, parameter.sent(value), 1e-12);
	}

	static List<String> shipped() {
		return ScpiDriverFactory.SHIPPED;
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void whatComesWithTheBundleIsRight(String name) throws DeviceException {
		DeviceConfiguration device = DeviceConfiguration.parse(ScpiDriverFactory.shipped(name), name);
		assertFalse(device.parameters().isEmpty());
		assertTrue(device.init().isEmpty(), "opening changes nothing");
		for (DeviceParameter parameter : device.parameters()) {
			assertTrue(!parameter.settable() || parameter.description().role() != Role.READING);
		}
	}

	@Test
	void anyTextIsReadOrRefused() throws DeviceException {
		Random random = new Random(2);
		String text = ScpiDriverFactory.shipped("example") + ScpiDriverFactory.shipped("keithley-6485");
		for (int i = 0; i < 3000; i++) {
			StringBuilder spoilt = new StringBuilder(text);
			for (int n = random.nextInt(6); n >= 0; n--) {
				int at = random.nextInt(spoilt.length());
				switch (random.nextInt(3)) {
				case 0 -> spoilt.deleteCharAt(at);
				case 1 -> spoilt.insert(at, (char) random.nextInt(300));
				default -> spoilt.setCharAt(at, "[]=\n\\|({*#9-".charAt(random.nextInt(12)));
				}
			}
			try {
				parse(spoilt.toString());
			} catch (DeviceException e) {
				assertEquals(DeviceReason.CONFIGURATION, e.reason());
			}
		}
	}

	@Test
	void anyAnswerIsAValueOrNone() throws DeviceException {
		Random random = new Random(3);
		List<DeviceParameter> parameters = DeviceConfiguration.parse(ScpiDriverFactory.shipped("keithley-6485"), "k")
				.parameters();
		String[] answers = { "+1.040564E-09A,+2.236299E+02,+0.000000E+00", "1", "0,\"No error\"" };
		for (int i = 0; i < 50_000; i++) {
			StringBuilder answer = new StringBuilder(answers[random.nextInt(answers.length)]);
			for (int n = random.nextInt(4); n >= 0; n--) {
				answer.setCharAt(random.nextInt(answer.length()), (char) random.nextInt(256));
			}
			for (DeviceParameter parameter : parameters) {
				parameter.value(answer.toString()).ifPresent(value -> assertEquals(value.quality() == Quality.NONE,
						Double.isNaN(value.value()), answer.toString()));
			}
		}
	}
}
