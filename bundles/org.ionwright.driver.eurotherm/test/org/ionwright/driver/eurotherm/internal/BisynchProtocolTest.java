package org.ionwright.driver.eurotherm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.ionwright.device.transport.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BisynchProtocolTest {

	private static byte[] answer(String body) {
		byte[] bytes = Bytes.parse("\\x02" + body + "\\x03?");
		bytes[bytes.length - 1] = (byte) BisynchProtocol.check(Arrays.copyOfRange(bytes, 1, bytes.length - 1));
		return bytes;
	}

	@Test
	void telegrams() {
		assertEquals("\\x040011PV\\x05", Bytes.show(BisynchProtocol.question(1, "PV")));
		assertEquals("\\x041122PV\\x05", Bytes.show(BisynchProtocol.question(12, "PV")));
		// S 53h, L 4Ch, 1 31h, 6 36h, . 2Eh, 4 34h, ETX 03h
		int check = 0x53 ^ 0x4c ^ 0x31 ^ 0x36 ^ 0x2e ^ 0x34 ^ 0x03;
		byte[] command = BisynchProtocol.command(1, "SL", "16.4");
		assertEquals("\\x040011\\x02SL16.4\\x03", Bytes.show(command, command.length - 1));
		assertEquals(check, command[command.length - 1]);
	}

	@Test
	void answersEndOneByteBehindEtxWhateverItIs() {
		int[] seen = new int[128];
		for (int tenth = -999; tenth < 9999; tenth++) {
			byte[] answer = answer(String.format(Locale.ROOT, "PV%.1f", tenth / 10.0));
			seen[answer[answer.length - 1]]++;
			assertEquals(0, BisynchProtocol.ANSWER.end(answer, answer.length - 1));
			assertEquals(answer.length, BisynchProtocol.ANSWER.end(answer, answer.length));
			assertEquals(tenth / 10.0,
					BisynchProtocol.number(BisynchProtocol.value(answer, "PV").orElseThrow()).orElseThrow());
		}
		assertTrue(seen[2] > 0 && seen[3] > 0 && seen[4] > 0 && seen[5] > 0 && seen[6] > 0);
	}

	@Test
	void parityBitsAndNoiseAreNotLookedAt() {
		byte[] marked = answer("PV300.0");
		for (int i = 0; i < marked.length; i++) {
			marked[i] |= (byte) (Integer.bitCount(marked[i]) % 2 << 7);
		}
		assertEquals(Optional.of("300.0"), BisynchProtocol.value(marked, "PV"));
		byte[] noisy = Bytes.parse("\\xff\\x7f" + Bytes.show(answer("PV300.0")));
		assertEquals(noisy.length, BisynchProtocol.ANSWER.end(noisy, noisy.length));
		assertEquals(Optional.of("300.0"), BisynchProtocol.value(noisy, "PV"));
	}

	@Test
	void unknownMnemonics() {
		assertEquals(1, BisynchProtocol.ANSWER.end(Bytes.parse("\\x04"), 1));
		assertTrue(BisynchProtocol.unknown(Bytes.parse("\\x04")));
		assertFalse(BisynchProtocol.unknown(answer("PV1.0")));
		for (int tenths = 0; tenths < 1000; tenths++) {
			String value = tenths / 10 + "." + tenths % 10;
			byte[] known = answer("OP" + value);
			assertFalse(BisynchProtocol.unknown(known), value);
			assertEquals(Optional.of(value), BisynchProtocol.value(known, "OP"));
		}
	}

	@Test
	void brokenAnswersAreNone() {
		byte[] whole = answer("PV300.0");
		for (int i = 0; i < whole.length; i++) {
			byte[] broken = whole.clone();
			broken[i] ^= 1;
			assertEquals(Optional.empty(), BisynchProtocol.value(broken, "PV"), "byte " + i);
		}
		assertEquals(Optional.empty(), BisynchProtocol.value(whole, "SL"));
		assertEquals(Optional.empty(), BisynchProtocol.value(new byte[0], "PV"));
	}

	@ParameterizedTest
	@CsvSource({ "300.0, 300, 1", "-5.25, -5.25, 2", "100, 100, 0", "100., 100, 0", "' 16.4', 16.4, 1",
			"0016.4, 16.4, 1" })
	void numbers(String text, double value, int decimals) {
		assertEquals(value, BisynchProtocol.number(text).orElseThrow());
		assertEquals(decimals, BisynchProtocol.decimals(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ">0020", "1,5", "1.2.3", "NaN", "--1", "1e3" })
	void noNumbers(String text) {
		assertTrue(BisynchProtocol.number(text).isEmpty());
	}

	@Test
	void words() {
		assertEquals(0x20, BisynchProtocol.word(">0020").orElseThrow());
		assertEquals(0x2480, BisynchProtocol.word(">2480").orElseThrow());
		assertTrue(BisynchProtocol.word("0020").isEmpty());
		assertEquals("out of range", BisynchProtocol.error(8));
		assertEquals("out of range", BisynchProtocol.error(0x08));
		assertEquals("error 0005h", BisynchProtocol.error(5));
	}

	@ParameterizedTest
	@CsvSource({ "16.4, 1, 16.4", "16.45, 1, 16.4", "250, 0, 250", "-0.01, 1, 0.0", "-5, 2, -5.00" })
	void valuesGoInTheDigitsTheyCameIn(double value, int decimals, String text) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(text, BisynchProtocol.text(value, decimals));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, none", "32, sensor broken", "96, sensor broken", "64, loop open", "128, heater failed",
			"1024, temperature out of range", "2048, output module fault", "16, none", "15, none" })
	void faults(int status, String word) {
		assertEquals(word, EurothermStatus.FAULTS.get(EurothermStatus.fault(status)));
	}

	@ParameterizedTest
	@CsvSource({ "3000, 1, 300", "65486, 1, -5", "300, 0, 300", "1234, 2, 12.34" })
	void registers(int word, int decimals, double value) {
		assertEquals(value, EurothermModbus.value(word, decimals));
		assertEquals(word, EurothermModbus.word(value, decimals).orElseThrow());
	}

	@Test
	void registersThatSayNothing() {
		assertTrue(Double.isNaN(EurothermModbus.value(0x7fff, 1)) && Double.isNaN(EurothermModbus.value(0x8000, 1)));
		assertTrue(EurothermModbus.word(4000, 1).isEmpty() && EurothermModbus.word(Double.NaN, 1).isEmpty());
		assertArrayEquals(new double[] { 273.15, 255.372222, 0 },
				new double[] { EurothermSettings.Scale.CELSIUS.kelvin(0), EurothermSettings.Scale.FAHRENHEIT.kelvin(0),
						EurothermSettings.Scale.KELVIN.kelvin(0) },
				1e-6);
		assertEquals(212, EurothermSettings.Scale.FAHRENHEIT.shown(373.15), 1e-9);
	}

	@Test
	void explained() {
		assertEquals("unit 01 is asked PV", BisynchProtocol.explain(BisynchProtocol.question(1, "PV"), true));
		assertEquals("unit 12 is told SL16.4",
				BisynchProtocol.explain(BisynchProtocol.command(12, "SL", "16.4"), true));
		assertEquals("done", BisynchProtocol.explain(new byte[] { 6 }, false));
		assertEquals("refused", BisynchProtocol.explain(new byte[] { 21 }, false));
	}

	@Test
	void nothingThrowsForGarbage() {
		Random random = new Random(6);
		for (int i = 0; i < 30_000; i++) {
			byte[] bytes = new byte[random.nextInt(20)];
			random.nextBytes(bytes);
			if (bytes.length > 4 && i % 2 == 0) {
				bytes[0] = 2;
				bytes[bytes.length - 2] = 3;
			}
			int end = BisynchProtocol.ANSWER.end(bytes, bytes.length);
			assertTrue(end >= 0 && end <= bytes.length);
			BisynchProtocol.value(bytes, "PV").ifPresent(BisynchProtocol::number);
			BisynchProtocol.unknown(bytes);
			BisynchProtocol.explain(bytes, i % 3 == 0);
		}
	}
}
