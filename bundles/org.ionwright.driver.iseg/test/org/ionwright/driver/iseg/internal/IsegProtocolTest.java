package org.ionwright.driver.iseg.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsegProtocolTest {

	@Test
	void commandsAsInTheSources() {
		assertEquals(":VOLT 1000,(@0)", IsegProtocol.to(":VOLT", IsegProtocol.volts(1000), 0));
		assertEquals(":VOLT ON,(@0)", IsegProtocol.to(":VOLT", "ON", 0));
		assertEquals(":VOLT EMCY OFF,(@3)", IsegProtocol.to(":VOLT", "EMCY OFF", 3));
		assertEquals(":CONF:RAMP:VOLT:UP 250,(@1)",
				IsegProtocol.to(IsegProtocol.RAMP_UP, IsegProtocol.number(250), 1));
		assertEquals(":EVENT CLEAR,(@0)", IsegProtocol.to(":EVENT", "CLEAR", 0));
		assertEquals(":MEAS:VOLT? (@0)", IsegProtocol.of(IsegProtocol.MEASURED_VOLTAGE, 0));
		assertEquals(":READ:CHAN:STATUS? (@0,1,2)", IsegProtocol.of(IsegProtocol.STATUS, 0, 1, 2));
	}

	@ParameterizedTest
	@CsvSource({ "1000, 1000", "0, 0", "-0.0, 0", "-0.0001, 0", "-1500.5, -1500.5", "0.123, 0.123", "1e-3, 0.001",
			"6000, 6000" })
	void voltagesAreSentInPlainDigits(double volts, String text) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(text, IsegProtocol.volts(volts));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2e-6, 0.000002", "0.004, 0.004", "1.23456789e-4, 0.000123457", "1000, 1000" })
	void otherNumbersHaveSixDigits(double value, String text) {
		assertEquals(text, IsegProtocol.number(value));
	}

	@ParameterizedTest
	@CsvSource({ "1.0000E3V, V, 1000", "-1.50000E3V, V, -1500", "0.250E3V/s, V/s, 250", "50.000E-6A, A, 50e-6",
			"20.000%/s, %/s, 20", "100.000%, %, 100", "3E3V, V, 3000", "1234, '', 1234" })
	void values(String answer, String unit, double value) {
		assertEquals(value, IsegProtocol.value(answer, unit).orElseThrow(), Math.abs(value) * 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "1.0000E3A, V", "1.0000E3, V", "'', V", "V, V", "1.0000E3VV, V", "1,0E3V, V", "1.0E3 V, V", "NaNV, V",
			"1.0E+V, V", "-222,V", "٣V, V" })
	void noValues(String answer, String unit) {
		assertTrue(IsegProtocol.value(answer, unit).isEmpty());
	}

	@Test
	void limitsMayBePercent() {
		assertEquals(OptionalDouble.of(3000), IsegProtocol.limit("50.000%", "V", 6000));
		assertEquals(OptionalDouble.of(3000), IsegProtocol.limit("3.0E3V", "V", 6000));
	}

	@Test
	void identity() {
		var identity = IsegProtocol.identity("iseg Spezialelektronik GmbH,NR042060r4050000200,8200002,1.12")
				.orElseThrow();
		assertEquals("NR042060r4050000200", identity.model());
		assertEquals("8200002", identity.serialNumber());
		assertEquals("1.12", identity.firmware());
		assertTrue(IsegProtocol.identity("KEITHLEY INSTRUMENTS INC.,MODEL 6517B,1,A").isEmpty());
		assertTrue(IsegProtocol.identity("").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1, off", "0, off", "137, on", "9, on", "25, ramping", "524313, ramping up", "1048601, ramping down",
			"33, emergency off", "8193, current trip", "4097, external inhibit", "73, constant current", "3, arc",
			"67108865, flashover", "5, input error", "16393, current limit", "32777, voltage limit",
			"8201, current trip" })
	void states(long bits, String word) {
		assertEquals(word, IsegState.words().get(IsegState.of(bits)));
	}

	@ParameterizedTest
	@CsvSource({ "0, none", "16, none", "8, none", "8192, current trip", "32, emergency off", "8224, emergency off",
			"4, none", "4096, external inhibit" })
	void eventsThatBar(long bits, String word) {
		assertEquals(word, IsegState.eventWords().get(IsegState.event(bits)));
	}

	@Test
	void explained() {
		assertEquals("set voltage 1000,channel 0", IsegProtocol.explain(":VOLT 1000,(@0)\r\n", true));
		assertEquals("shut without ramp channel 0", IsegProtocol.explain(":VOLT EMCY OFF,(@0)\r\n", true));
		assertEquals("measured voltage of channel 0,1", IsegProtocol.explain(":MEAS:VOLT? (@0,1)\r\n", true));
		assertEquals("done (empty line), or not understood", IsegProtocol.explain("\r\n", false));
	}

	@Test
	void nothingThrowsForGarbage() {
		Random random = new Random(1);
		String letters = "0123456789.+-eEVA/s%,()@:*? pn\0\u00ff";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(30); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			String answer = text.toString();
			IsegProtocol.value(answer, "V").ifPresent(value -> assertTrue(!Double.isNaN(value)));
			IsegProtocol.limit(answer, "A", 1);
			IsegProtocol.word(answer).ifPresent(word -> assertTrue(word >= 0));
			IsegProtocol.negative(answer);
			IsegProtocol.identity(answer);
			assertFalse(IsegProtocol.explain(answer, i % 2 == 0).contains("\n"));
		}
	}
}
