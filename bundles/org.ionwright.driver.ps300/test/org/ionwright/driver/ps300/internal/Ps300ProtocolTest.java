package org.ionwright.driver.ps300.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ps300ProtocolTest {

	@ParameterizedTest
	@CsvSource({ "500, 500", "-1250, -1250", "0, 0", "-0.0, 0", "-0.04, 0", "123.45, 123.4", "20000, 20000" })
	void voltages(double volts, String sent) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(sent, Ps300Protocol.volts(volts));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "5.25e-3, 0.00525", "0, 0", "-21e-3, -0.021", "1.23456789e-4, 0.00012346" })
	void currents(double amperes, String sent) {
		assertEquals(sent, Ps300Protocol.amperes(amperes));
	}

	@ParameterizedTest
	@CsvSource({ "5000.0, 5000", "-1250, -1250", "5.2500E-03, 0.00525", "100d, 100", "0.005d, 0.005", "5e-05d, 5e-5",
			"+10.0 V, 10", "0, 0", ".5, 0.5" })
	void numbersWithAndWithoutWhatFollows(String answer, double value) {
		assertEquals(value, Ps300Protocol.number(answer).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "d", "Voltage set to: 100.0", "1,5", "12 34", "100dddd", "NaN", "1.2.3", "--5", "1e",
			"٣" })
	void noNumbers(String answer) {
		// "1e" is a number with a letter behind it
		assertEquals(answer.equals("1e"), Ps300Protocol.number(answer).isPresent(), answer);
	}

	@ParameterizedTest
	@CsvSource({ "0, off", "1, off", "128, 'on, not yet stable'", "129, on", "136, current limited", "4, current trip",
			"2, voltage trip", "6, voltage trip", "132, current trip", "64, off" })
	void statusByte(int status, String word) {
		assertEquals(word, Ps300Protocol.STATES.get(Ps300Protocol.state(status)));
		assertEquals(status, Ps300Protocol.status(status + "d").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "256", "-1", "1.5", "", "x" })
	void noStatusByte(String answer) {
		assertTrue(Ps300Protocol.status(answer).isEmpty());
	}

	@Test
	void errors() {
		assertEquals("", Ps300Protocol.error("0"));
		assertTrue(Ps300Protocol.error("10").contains("cannot do this"));
		assertEquals("the supply says error 3", Ps300Protocol.error("3d"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "StanfordResearchSystems,PS350,98101,1.25|PS350|98101|1.25",
			"StanfordResearchSystems,PS3XX,000,001d|PS3XX|000|001d",
			"KEITHLEY INSTRUMENTS INC.,MODEL 2290-5,1234567,1.0|2290-5|1234567|1.0",
			"KEITHLEY INSTRUMENTS, MODEL 2290-10 emulator|2290-10 emulator||" })
	void identities(String answer, String model, String serial, String firmware) {
		var identity = Ps300Protocol.identity(answer).orElseThrow();
		assertEquals(model, identity.model());
		assertEquals(serial == null ? "" : serial, identity.serialNumber());
		assertEquals(firmware == null ? "" : firmware, identity.firmware());
	}

	@ParameterizedTest
	@CsvSource({ "PS350, 5000", "PS310, 1250", "2290E-5, 5000", "2290-10 emulator, 10000", "PS375, 20000" })
	void models(String name, double volts) {
		assertEquals(volts, Ps300Model.of(name).orElseThrow().volts());
	}

	@Test
	void others() {
		assertTrue(Ps300Model.of("PS3XX").isEmpty());
		assertTrue(Ps300Model.of("").isEmpty());
		assertTrue(Ps300Protocol.identity("iseg Spezialelektronik GmbH,SHR,1,2").isEmpty());
		assertEquals("set voltage, V 500", Ps300Protocol.explain("VSET 500\n", true));
		assertEquals("set voltage, V?", Ps300Protocol.explain("VSET?\n", true));
		assertEquals("high voltage on", Ps300Protocol.explain("HVON\n", true));
		assertEquals("answer: 500.0", Ps300Protocol.explain("500.0\n", false));
	}

	@Test
	void nothingThrowsForGarbage() {
		Random random = new Random(2);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(20); length > 0; length--) {
				text.append((char) (i % 2 == 0 ? random.nextInt(256) : "0123456789.+-eEd,".charAt(random.nextInt(17))));
			}
			String answer = text.toString();
			Ps300Protocol.number(answer).ifPresent(value -> assertFalse(Double.isNaN(value)));
			Ps300Protocol.status(answer).ifPresent(Ps300Protocol::state);
			Ps300Protocol.error(answer);
			Ps300Protocol.identity(answer);
			Ps300Protocol.explain(answer, i % 3 == 0);
		}
	}
}
