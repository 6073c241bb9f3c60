package org.ionwright.driver.mks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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

/** Golden vectors of the manuals 100016467 (937B) and 100018121 (946), Diamond's mks937b and pymeasure. */
class MksProtocolTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void putBack() {
		Locale.setDefault(locale);
	}

	@Test
	void questions() {
		for (Locale other : List.of(Locale.ROOT, Locale.forLanguageTag("ar-EG"))) {
			Locale.setDefault(other);
			assertEquals("@253PR1?;FF", MksProtocol.question(253, "PR1?"));
			assertEquals("@001CP3!ON;FF", MksProtocol.question(1, "CP3!ON"));
			assertEquals("1.23E-06", MksProtocol.number(1.234e-6));
		}
	}

	@ParameterizedTest
	@CsvSource({ "@253ACK1.23E-06;FF, 253, true, 1.23E-06", "253ACK1.23E-06;FF, 253, true, 1.23E-06",
			"@001NAK160;FF, 1, false, 160",
			"@002ACKON;FF, 2, true, ON", "xx\u00ff@253ACK OFF ;FF, 253, true, OFF", "@253ACK;FF, 253, true, ''" })
	void answers(String frame, int address, boolean good, String value) {
		assertEquals(new MksProtocol.Answer(address, good, value), MksProtocol.answer(frame).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "@253PR1?;FF", "@253AC1.0;FF", "@25ACK1.0;FF", ";FF", "@253ACK1.0", "@253ack1.0;FF" })
	void othersAreNone(String frame) {
		assertTrue(MksProtocol.answer(frame).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1.23E-06, ok, 1.23e-6", "7.60E+02, ok, 760", "-1.00E-03, ok, -1e-3", "1.0E-02, ok, 0.01",
			"LO<E-03, under range, 1e-3",
			"LO<E-11, under range, 1e-11", "<1.00E-11, under range, 1e-11", ">1.00E+03, over range, 1000",
			"LO, under range, NaN",
			"L, under range, NaN", "HI, over range, NaN", "ATM, over range, NaN", "OVER, over range, NaN",
			"OFF, off, NaN",
			"HV_OFF, off, NaN", "WAIT, waiting, NaN", "CTRL_OFF, off by another gauge, NaN",
			"PROT_OFF, off by protection, NaN",
			"RP_OFF, off from the rear panel, NaN", "NOGAUGE, no gauge, NaN", "NOGAUGE!, no gauge, NaN",
			"MISCONN, not connected, NaN",
			"NOT LICENSED, something else, NaN", "'', something else, NaN", "NaN, something else, NaN",
			"LO<, something else, NaN" })
	void whatAGaugeSays(String text, String status, double value) {
		MksProtocol.Pressure said = MksProtocol.pressure(text);
		assertEquals(status, MksProtocol.STATUSES.get(said.status()));
		assertEquals(value, said.value().orElse(Double.NaN));
	}

	@Test
	void unitsAndFlow() {
		assertEquals(133.322368, MksProtocol.UNITS.get("TORR"));
		assertEquals(100, MksProtocol.UNITS.get("MBAR"));
		assertEquals(1.0 / 6e7, MksProtocol.SCCM, 1e-20);
	}

	@ParameterizedTest
	@CsvSource({ "152, UNSUPPORTED", "160, UNSUPPORTED", "172, LIMIT", "169, HARDWARE", "175, HARDWARE",
			"166, HARDWARE" })
	void refusals(String code, DeviceReason reason) {
		assertEquals(reason, MksProtocol.reason(code));
		assertTrue(MksProtocol.refusal(code).length() > 5);
	}

	@Test
	void wordsOnTheWire() {
		assertEquals("asks PR1 of 253", MksProtocol.words("@253PR1?;FF", true));
		assertEquals("sets CP1 to ON of 253", MksProtocol.words("@253CP1!ON;FF", true));
		assertEquals("refused, 160: it does not know the command", MksProtocol.words("@253NAK160;FF", false));
		assertEquals("", MksProtocol.words("hm", false));
	}

	@Test
	void optionsAreChecked() throws DeviceException {
		assertEquals(new MksSettings(253, 12, Map.of()), MksSettings.of(Map.of(), "x"));
		assertEquals(Map.of(5, 100.0, 6, 2000.0),
				MksSettings.of(Map.of("ranges", "5:100,6:2000", "address", "254"), "x").ranges());
		for (String ranges : List.of("7:1", "5", "5:0", "5:-1", "5:1e3", "a")) {
			assertEquals(DeviceReason.CONFIGURATION, assertThrows(DeviceException.class,
					() -> MksSettings.of(Map.of("ranges", ranges), "x")).reason(), ranges);
		}
		assertThrows(DeviceException.class, () -> MksSettings.of(Map.of("address", "255"), "x"));
	}

	@Test
	void anythingMayBeOnTheWire() {
		Random random = new Random(1);
		String alphabet = "0123456789@ACKNFPRLOHI;<>.E+-!? \r\377";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(30);
			for (int j = 0; j < length; j++) {
				text.append(random.nextInt(10) == 0 ? (char) random.nextInt(256)
						: alphabet.charAt(random.nextInt(alphabet.length())));
			}
			byte[] bytes = (text + ";FF").getBytes(StandardCharsets.ISO_8859_1);
			assertTrue(MksProtocol.FRAME.end(bytes, bytes.length) > 0);
			MksProtocol.answer(text + ";FF");
			MksProtocol.words(text.toString(), i % 2 == 0);
			double value = MksProtocol.pressure(text.toString()).value().orElse(0);
			assertTrue(Double.isFinite(value), text.toString());
		}
	}
}
