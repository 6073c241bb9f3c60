package org.ionwright.driver.srsrga.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.ionwright.device.transport.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgaProtocolTest {

	@ParameterizedTest
	@CsvSource({ "SRSRGA200VER0.24SN12345, 200, 0.24, 12345", "SRSRGA100VER0.19SN00012, 100, 0.19, 00012",
			"SRSRGA300VER0.26SN17300, 300, 0.26, 17300", "SRSRGA???VER0.24SN12345, 100, 0.24, 12345",
			"'0 SRSRGA200VER0.24SN12345', 200, 0.24, 12345" })
	void identities(String answer, int heaviest, String firmware, String serial) {
		assertEquals(Optional.of(new RgaIdentity(heaviest, firmware, serial)), RgaIdentity.parse(answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SRSRGA", "SRSRGA2", "SRSPS350", "SRSRGA999VER0.24SN12345", "SRSRGA000VER0.24SN1",
			"SRSRGA200", "ID?" })
	void noIdentities(String answer) {
		assertEquals(Optional.empty(), RgaIdentity.parse(answer));
	}

	@ParameterizedTest
	@CsvSource({ "EMISSION, 1e-3, FL1.00", "EMISSION, 0, FL0.00", "EMISSION, 3.5e-3, FL3.50", "EMISSION, 2e-5, FL0.02",
			"ELECTRON_ENERGY, 70, EE70", "MULTIPLIER, 1400, HV1400", "MULTIPLIER, 0, HV0", "FOCUS, 90, VF90",
			"ION_ENERGY, 1, IE1", "NOISE_FLOOR, 4, NF4", "FIRST_MASS, 1, MI1", "LAST_MASS, 200, MF200",
			"POINTS, 25, SA25", "RF_OFFSET, -0.0123, RI-12.3000", "RF_SLOPE, 1.1, RS1100.0000", "DC_OFFSET, 128, DI128",
			"DC_SLOPE, -0.8, DS-0.8000", "TOTAL_SENSITIVITY, 7.500616827e-8, ST0.0100", "STORED_GAIN, 1000, MG1.0000" })
	void orders(RgaSetting setting, double value, String command) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(command, setting.order(value));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "28, 28", "28.5, 28.5000", "1, 1", "199.00390625, 199.0039" })
	void masses(double mz, String parameter) {
		assertEquals(parameter, RgaProtocol.mass(mz));
	}

	@ParameterizedTest
	@CsvSource({ "\\x00\\x00\\x00\\x00, 0", "\\x01\\x00\\x00\\x00, 1", "\\xff\\xff\\xff\\xff, -1",
			"\\xd2\\x04\\x00\\x00, 1234", "\\x00\\xca\\x9a;, 1000000000", "\\x00\\x00\\x00\\x80, -2147483648",
			"\\xff\\xff\\xff\\x7f, 2147483647", "\\n\\r\\n\\r, 218762506" })
	void currents(String bytes, int counts) {
		assertArrayEquals(new int[] { counts }, RgaProtocol.currents(Bytes.parse(bytes)));
	}

	@Test
	void currentsComeInARow() {
		assertArrayEquals(new int[] { 1, -2, 256 },
				RgaProtocol.currents(
						Bytes.parse("\\x01\\x00\\x00\\x00\\xfe\\xff\\xff\\xff\\x00\\x01\\x00\\x00\\x01\\x02")));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "66, 66", "255, 255" })
	void bytes(String answer, int value) {
		assertEquals(OptionalInt.of(value), RgaProtocol.byteValue(answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "256", "1.0", "a", "\u0661", "0 0" })
	void noBytes(String answer) {
		assertEquals(OptionalInt.empty(), RgaProtocol.byteValue(answer));
	}

	@Test
	void overloadIsAtTheEndsOfFourBytes() {
		assertTrue(RgaProtocol.overload(Integer.MAX_VALUE));
		assertTrue(RgaProtocol.overload(Integer.MIN_VALUE));
		assertFalse(RgaProtocol.overload(2_000_000_000));
	}

	@ParameterizedTest
	@CsvSource({ "2.4, 0", "3, 0", "1.3, 1", "0.163, 4", "0.16, 4", "0.025, 7", "0.001, 7", "0.05, 6", "0.055, 5" })
	void dwellTimesHaveANearestNoiseFloor(double seconds, int noiseFloor) {
		assertEquals(noiseFloor, RgaProtocol.noiseFloorFor(seconds));
	}

	/** Whatever is left of a scan or of a check stands before it. */
	@ParameterizedTest
	@ValueSource(strings = { "", "0\\n\\r", "0\\n\\r0\\n\\r", "\\x01\\n\\r\\x00\\xff", "SRSRG", "SRSRGASRSRG", "\\n" })
	void identificationIsFoundBehindAnything(String before) {
		byte[] bytes = Bytes.parse(before + "SRSRGA200VER0.24SN12345\\n\\r");
		int end = RgaProtocol.IDENTIFICATION.end(bytes, bytes.length);
		assertEquals(bytes.length - 1, end);
		String answer = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
		assertEquals(200, RgaIdentity.parse(answer).orElseThrow().heaviest());
		for (int length = 0; length < bytes.length - 1; length++) {
			assertEquals(0, RgaProtocol.IDENTIFICATION.end(bytes, length));
		}
	}

	@ParameterizedTest
	@CsvSource({ "COMMUNICATION, 0, 0", "COMMUNICATION, 1, 1", "COMMUNICATION, 2, 2", "COMMUNICATION, 66, 7",
			"COMMUNICATION, 128, 8", "FILAMENT, 32, 2", "FILAMENT, 128, 4", "FILAMENT, 33, 2", "FILAMENT, 4, 5",
			"MULTIPLIER, 128, 1", "FILTER, 16, 1", "ELECTROMETER, 64, 5", "SUPPLY, 64, 1", "SUPPLY, 192, 2" })
	void faultsAreStates(RgaFault fault, int bits, int state) {
		assertEquals(state, fault.state(bits));
	}

	@Test
	void everyByteHasAStateAndWords() {
		for (RgaFault fault : RgaFault.values()) {
			for (int bits = 0; bits < 256; bits++) {
				assertTrue(fault.state(bits) < fault.states().size());
				assertEquals(bits == 0, fault.state(bits) == 0);
				assertFalse(fault.words(bits).isBlank());
			}
		}
		assertEquals("filament: pressure too high, one filament left", RgaFault.FILAMENT.words(33));
		assertEquals("filament: bit 3 of EF?", RgaFault.FILAMENT.words(8));
	}

	@ParameterizedTest
	@CsvSource({ "0, ''", "1, COMMUNICATION", "2, FILAMENT", "4, ''", "8, MULTIPLIER", "16, FILTER", "32, ELECTROMETER",
			"64, SUPPLY", "128, ''" })
	void statusHasABitForEach(int status, String fault) {
		for (RgaFault each : RgaFault.values()) {
			assertEquals(each.name().equals(fault), each.in(status));
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, ID?\\r, ask: who are you",
			"true, MR28\\r, 'peak-locked current at a mass, u; 0: fields off = 28'",
			"true, \\r, end what is going on", "true, \\rHV0\\rFL0\\rMR0\\r, "
					+ "'multiplier, V = 0; emission, mA = 0; peak-locked current at a mass, u; 0: fields off = 0'",
			"true, ZZ1\\r, ''", "true, \\x01, ''", "false, 70\\n\\r, answer 70",
			"false, \\xd2\\x04\\x00\\x00, '1 current: 1.234E-13 A'",
			"false, \\x01\\x00\\x00\\x00\\x02\\x00\\x00\\x00, '2 currents, the first 1E-16 A'", "false, \\x01, ''" })
	void bytesAreDecodedForPeople(boolean sent, String bytes, String meaning) {
		assertEquals(meaning, RgaDecoder.decode(Bytes.parse(bytes), sent));
	}

	@Test
	void nothingIsThrownForGarbage() {
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			if (random.nextBoolean()) {
				byte[] mark = "SRSRGA200VER".getBytes(StandardCharsets.US_ASCII);
				System.arraycopy(mark, 0, bytes, 0, Math.min(mark.length, bytes.length));
			}
			RgaDecoder.decode(bytes, random.nextBoolean());
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			RgaIdentity.parse(text);
			RgaProtocol.byteValue(text);
			assertEquals(bytes.length / 4, RgaProtocol.currents(bytes).length);
			assertTrue(RgaProtocol.IDENTIFICATION.end(bytes, bytes.length) <= bytes.length);
		}
	}
}
