package org.ionwright.driver.modbus.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Quality;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.spi.Point.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersTest {

	private static Register register(String text, boolean manual) throws DeviceException {
		return Register.parse(new ConfigurationSection("p", "f, line 1", Map.of()), "register", text, manual);
	}

	@ParameterizedTest
	@CsvSource({ "holding 10, HOLDING, 10", "input 0x810, INPUT, 2064", "coil 0, COIL, 0",
			"discrete 65535, DISCRETE, 65535",
			"holding 010, HOLDING, 10", "holding  7, HOLDING, 7" })
	void addressesOfTheTelegram(String text, Register.Kind kind, int address) throws DeviceException {
		assertEquals(new Register(kind, address), register(text, false));
	}

	@ParameterizedTest
	@CsvSource({ "40001, HOLDING, 0", "40123, HOLDING, 122", "30001, INPUT, 0", "10001, DISCRETE, 0", "00001, COIL, 0",
			"400001, HOLDING, 0", "465536, HOLDING, 65535", "000012, COIL, 11" })
	void addressesOfManuals(String text, Register.Kind kind, int address) throws DeviceException {
		assertEquals(new Register(kind, address), register(text, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "40001", "holding", "holding 65536", "holding -1", "holding 0x10000", "register 1",
			"holding 1 2", "" })
	void noAddressesOfTheTelegram(String text) {
		DeviceException e = assertThrows(DeviceException.class, () -> register(text, false));
		assertTrue(String.valueOf(e.getMessage()).contains("is no register; expected coil, discrete"), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "holding 1", "40000", "20001", "4001", "465537", "4" })
	void noAddressesOfManuals(String text) {
		DeviceException e = assertThrows(DeviceException.class, () -> register(text, true));
		assertTrue(String.valueOf(e.getMessage()).contains("expected a number as in manuals"), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "U16, ffff, 65535", "S16, ffff, -1", "S16, 8000, -32768", "U32, 00010000, 65536",
			"U32, ffffffff, 4294967295",
			"S32, ffffffff, -1", "S32, 80000000, -2147483648", "FLOAT32, 42c80000, 100", "FLOAT32, c1480000, -12.5",
			"FLOAT32, 00000000, 0" })
	void numbersInBothOrders(NumberType type, String hex, double number) {
		int[] words = words(hex);
		assertEquals(number, type.decode(words, false));
		assertArrayEquals(words, type.encode(number, false));
		int[] swapped = words.length == 1 ? words : new int[] { words[1], words[0] };
		assertEquals(number, type.decode(swapped, true));
		assertArrayEquals(swapped, type.encode(number, true));
	}

	private static int[] words(String hex) {
		byte[] bytes = HexFormat.of().parseHex(hex);
		int[] words = new int[bytes.length / 2];
		Arrays.setAll(words, i -> (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
		return words;
	}

	@ParameterizedTest
	@CsvSource({ "13107, 0, GOOD", "65535, 100, GOOD", "39321, 50, GOOD", "12452, -1.25, GOOD",
			"12200, -1.73, UNCERTAIN",
			"11796, NaN, NONE", "0, NaN, NONE" })
	void aTransmitterBelowItsFourMilliampere(double number, double value, Quality quality) {
		Value reading = new CurrentLoop(13107, 65535, 0, 100).reading(number);
		assertEquals(value, reading.value(), 0.01);
		assertEquals(quality, reading.quality());
	}

	@ParameterizedTest
	@CsvSource({ "20.4, GOOD", "20.6, UNCERTAIN", "21, NONE", "3.8, GOOD", "3.79, UNCERTAIN", "3.59, NONE" })
	void limitsOfNamur(double milliampere, Quality quality) {
		assertEquals(quality, new CurrentLoop(4, 20, 0, 100).reading(milliampere).quality());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1, 1", "1, x", "1, 2, 3", "1, 1e999" })
	void aLoopNeedsTwoNumbers(String loop) {
		ConfigurationSection section = new ConfigurationSection("p", "f", Map.of("loop", loop, "range", "0, 1"));
		assertThrows(DeviceException.class, () -> CurrentLoop.of(section));
		assertEquals(List.of("loop", "range"), CurrentLoop.KEYS);
	}
}
