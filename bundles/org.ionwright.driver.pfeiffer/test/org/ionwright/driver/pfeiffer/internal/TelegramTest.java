package org.ionwright.driver.pfeiffer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden vectors of tspspi/pfeifferpumps (capture of a real bus) and py-pfeiffer-vacuum-protocol. */
class TelegramTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void putBack() {
		Locale.setDefault(locale);
	}

	@Test
	void questionsAndAnswersOfARealBus() {
		for (Locale other : List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
			Locale.setDefault(other);
			assertEquals("0010030902=?107\r", Telegram.question(1, 309).text());
			assertEquals("0011030906000000020\r", Telegram.command(1, 309, "000000").text());
			assertEquals("0010034902=?111\r", Telegram.question(1, 349).text());
			assertEquals("0011001006111111015\r", Telegram.command(1, 10, "111111").text());
		}
		assertEquals(new Telegram(1, true, 309, "000000"), Telegram.parse("0011030906000000020\r").orElseThrow());
		assertEquals(new Telegram(1, false, 309, "=?"), Telegram.parse("0010030902=?107\r").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00ff\u00ff\u00ff0011030906000000020\r", "0010030902=?1070011030906000000020\r",
			"\0001\u00ff0011030906000000020\r",
			"001100110011030906000000020\r" })
	void noiseBeforeATelegramIsPassedOver(String frame) {
		assertEquals(new Telegram(1, true, 309, "000000"), Telegram.parse(frame).orElseThrow());
	}

	@Test
	void fortyBytesOfNoise() {
		assertTrue(Telegram.parse("\u00ff".repeat(40) + "0011030906000000020\r").isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0011030906000000021\r", "0011030905000000020\r", "001103090600000\r", "\r", "",
			"garbage\r",
			"0012030906000000021\r", "00110309060000000\u00ff0020\r" })
	void othersAreNone(String frame) {
		assertTrue(Telegram.parse(frame).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "100023, 1000", "100020, 1", "123410, 1.234e-10", "100014, 1e-6", "000000, 0", "999999, 9.999e79" })
	void exponents(String payload, double value) {
		assertEquals(value, PfeifferProtocol.exponent(payload).orElseThrow(), 1e-9 * value);
	}

	@Test
	void otherTypes() {
		assertEquals(1, PfeifferProtocol.flag("111111").orElseThrow());
		assertEquals(1, PfeifferProtocol.flag("1").orElseThrow());
		assertEquals(0, PfeifferProtocol.flag("000000").orElseThrow());
		assertTrue(PfeifferProtocol.flag("101111").isEmpty() && PfeifferProtocol.flag("").isEmpty());
		assertEquals(1500, PfeifferProtocol.integer("001500").orElseThrow());
		assertEquals(2, PfeifferProtocol.integer("002").orElseThrow());
		assertTrue(PfeifferProtocol.integer("1500").isEmpty());
		assertEquals(1.23, PfeifferProtocol.real("000123").orElseThrow());
		assertEquals("000123", PfeifferProtocol.real(1.23));
		assertEquals("111111", PfeifferProtocol.flag(true, 6));
		assertEquals("002", PfeifferProtocol.integer(2, 3));
	}

	@Test
	void errorsInWords() {
		assertEquals("none", PfeifferProtocol.FAULTS.get(PfeifferProtocol.fault("000000")));
		assertEquals("run-up took too long", PfeifferProtocol.FAULTS.get(PfeifferProtocol.fault("Err006")));
		assertEquals("bearing too hot", PfeifferProtocol.FAULTS.get(PfeifferProtocol.fault("Err119")));
		assertEquals("another error", PfeifferProtocol.FAULTS.get(PfeifferProtocol.fault("Err555")));
		assertEquals(0, PfeifferProtocol.fault("Wrn119"));
		assertEquals(119, PfeifferProtocol.errorCode("Wrn119"));
		assertEquals(-1, PfeifferProtocol.fault("hello!"));
		assertEquals(PfeifferProtocol.FAULTS.size(), new HashSet<>(PfeifferProtocol.FAULTS).size());
	}

	@Test
	void wordsOnTheWire() {
		assertEquals("asks 309 of 1", PfeifferProtocol.words("0010030902=?107\r", true));
		assertEquals("309 of 1 is 000000", PfeifferProtocol.words("0011030906000000020\r", false));
		assertEquals("sets 10 of 1 to 111111", PfeifferProtocol.words("0011001006111111015\r", true));
		assertEquals("", PfeifferProtocol.words("hm", false));
	}

	@Test
	void optionsAreChecked() throws DeviceException {
		assertEquals(List.of(1, 2, 101), PfeifferSettings.of(Map.of("devices", "1,2,101"), "x").devices());
		assertEquals(24, PfeifferSettings.of(Map.of(), "x").candidates().size());
		for (String devices : List.of("0", "256", "1,1", "1,,2", "a", "1,", "1;2",
				"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17")) {
			assertEquals(DeviceReason.CONFIGURATION, assertThrows(DeviceException.class,
					() -> PfeifferSettings.of(Map.of("devices", devices), "x")).reason(), devices);
		}
	}

	@Test
	void anythingMayBeOnTheWire() {
		Random random = new Random(1);
		String alphabet = "0123456789=?ErWNO_\r\377";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(40);
			for (int j = 0; j < length; j++) {
				text.append(random.nextInt(10) == 0 ? (char) random.nextInt(256)
						: alphabet.charAt(random.nextInt(alphabet.length())));
			}
			byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
			assertTrue(Telegram.FRAME.end(bytes, bytes.length) <= bytes.length);
			Telegram.parse(text.toString());
			PfeifferProtocol.words(text.toString(), i % 2 == 0);
			PfeifferProtocol.flag(text.toString());
			PfeifferProtocol.exponent(text.toString()).ifPresent(value -> assertTrue(Double.isFinite(value)));
			PfeifferProtocol.integer(text.toString());
			PfeifferProtocol.fault(text.toString());
		}
		for (int i = 0; i < 5000; i++) {
			StringBuilder payload = new StringBuilder();
			int length = random.nextInt(29);
			for (int j = 0; j < length; j++) {
				payload.append((char) (' ' + random.nextInt(95)));
			}
			Telegram telegram = new Telegram(random.nextInt(256), random.nextBoolean(), random.nextInt(1000),
					payload.toString());
			assertEquals(telegram, Telegram.parse("\u00ff" + telegram.text()).orElseThrow());
		}
	}
}
