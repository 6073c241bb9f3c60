package org.ionwright.driver.newera.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.ionwright.device.transport.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewEraProtocolTest {

	@Test
	void basicFrames() {
		assertEquals("00RUN\\r", Bytes.show(NewEraProtocol.basic(0, "RUN")));
		assertEquals("07\\r", Bytes.show(NewEraProtocol.basic(7, "")));
		assertEquals(Optional.of("00S"), NewEraProtocol.basicText(Bytes.parse("\\x0200S\\x03")));
		assertEquals(Optional.of("00S"), NewEraProtocol.basicText(Bytes.parse("\\xff\\x00\\x0200S\\x03")));
		assertEquals(Optional.empty(), NewEraProtocol.basicText(Bytes.parse("00S\\x03")));
	}

	/** The packet of the manual that ends safe mode. */
	@Test
	void safeFrames() {
		assertEquals("\\x02\\x08SAF0UC\\x03", Bytes.show(NewEraProtocol.packet("SAF0")));
		byte[] packet = NewEraProtocol.safe(3, "RAT");
		assertEquals(Optional.of("03RAT"), NewEraProtocol.safeText(packet));
		for (int i = 1; i < packet.length; i++) {
			byte[] spoilt = packet.clone();
			spoilt[i] ^= 4;
			assertEquals(Optional.empty(), NewEraProtocol.safeText(spoilt), "byte " + i);
		}
	}

	@Test
	void aCheckSumMayLookLikeTheEnd() {
		int found = 0;
		for (int n = 0; n < 3000; n++) {
			byte[] packet = NewEraProtocol.packet("00S" + n);
			assertEquals(packet.length, NewEraProtocol.SAFE.end(packet, packet.length));
			assertEquals(0, NewEraProtocol.SAFE.end(packet, packet.length - 1));
			if (packet[packet.length - 3] == 3 || packet[packet.length - 2] == 3) {
				found++;
				assertEquals(Optional.of("00S" + n), NewEraProtocol.safeText(packet));
			}
		}
		assertTrue(found > 0);
	}

	@ParameterizedTest
	@CsvSource({ "00S, 0, stopped, none, ''", "00I, 0, infusing, none, ''",
			"12W1.250MH, 12, withdrawing, none, 1.250MH",
			"00P, 0, paused, none, ''", "00T, 0, pause phase, none, ''", "00U, 0, waiting for a trigger, none, ''",
			"00X, 0, purging, none, ''", "00A?R, 0, stopped, power was interrupted, ''",
			"00A?S, 0, stopped, stalled, ''",
			"00A?T, 0, stopped, communication timed out, ''", "00A?E, 0, stopped, program error, ''",
			"00A?O, 0, stopped, out of range, ''", "01I?NA, 1, infusing, none, ?NA" })
	void answers(String text, int address, String state, String alarm, String data) {
		NewEraProtocol.Answer answer = NewEraProtocol.answer(text).orElseThrow();
		assertEquals(address, answer.address());
		assertEquals(state, NewEraProtocol.STATES.get(answer.state()));
		assertEquals(alarm, NewEraProtocol.ALARMS.get(answer.alarm()));
		assertEquals(data, answer.data());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "S", "0S", "00", "00Q", "00A?", "00A?Z", "xxS", "\u000800S" })
	void noAnswers(String text) {
		assertTrue(NewEraProtocol.answer(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1.250MH, 3.472222e-10", "500.0UM, 8.333333e-9", "12.34MM, 2.056667e-7", "1.5UH, 4.166667e-13",
			"0.000UM, 0" })
	void rates(String data, double value) {
		assertEquals(value, NewEraProtocol.rate(data).orElseThrow().value(), 1e-6 * value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.250", "MH", "1.250ML", "12345UM", "1,5MH", "-1UM", ".UM", "1.2345UM" })
	void noRates(String data) {
		assertTrue(NewEraProtocol.rate(data).isEmpty());
	}

	@Test
	void volumes() {
		assertEquals(0.5e-6, NewEraProtocol.volume("0.500ML").orElseThrow().value(), 1e-18);
		assertEquals(25e-9, NewEraProtocol.volume("25.00UL").orElseThrow().value(), 1e-18);
		assertArrayEquals(new double[] { 0.002e-6, 0 },
				NewEraProtocol.dispensed("I0.002W0.0ML").stream().mapToDouble(NewEraProtocol.Quantity::value).toArray(),
				1e-18);
		assertTrue(NewEraProtocol.dispensed("I0.002ML").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "9.9994, 9.999", "9.9996, 10", "12.344, 12.34", "99.996, 100", "123.45, 123.5", "1234.5, 1234",
			"9999.4, 9999", "20000, 9999", "0.0004, 0", "0.0006, 0.001", "0.5, 0.5", "0, 0" })
	void fourDigitsAndThreeDecimals(double microlitres, String digits) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(digits, NewEraProtocol.nearest(microlitres * 1e-9, "UL").digits());
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "8.3333333e-11, 5UM", "1.6666667e-7, 10MM", "2.7777778e-13, 1UH", "3.4722222e-10, 1.25MH",
			"2.0573e-9, 123.4UM" })
	void theUnitIsTheOneThatComesNearest(double rate, String text) {
		NewEraProtocol.Quantity nearest = NewEraProtocol.nearestRate(rate);
		assertEquals(rate, nearest.value(), 1e-3 * rate, text + " " + nearest.text());
		assertTrue(Math.abs(nearest.value() - rate) <= Math
				.abs(NewEraProtocol.rate(text).orElseThrow().value() - rate), nearest.text());
	}

	@Test
	void everyRateOfUseCanBeSaid() {
		Random random = new Random(4);
		for (int i = 0; i < 5000; i++) {
			double rate = 3e-13 * Math.pow(10, 5.5 * random.nextDouble());
			NewEraProtocol.Quantity nearest = NewEraProtocol.nearestRate(rate);
			assertEquals(rate, nearest.value(), 1e-3 * rate, nearest.text());
			assertTrue(nearest.digits().length() <= 5 && nearest.digits().replace(".", "").length() <= 4,
					nearest.text());
			assertEquals(nearest.value(), NewEraProtocol.rate(nearest.text()).orElseThrow().value());
		}
	}

	@Test
	void explained() {
		assertEquals("to pump 00: RUN", NewEraProtocol.explain(NewEraProtocol.basic(0, "RUN"), true));
		assertEquals("safe mode, to pump 00RUN", NewEraProtocol.explain(NewEraProtocol.safe(0, "RUN"), true));
		assertEquals("pump 00 ALARM stalled", NewEraProtocol.explain(Bytes.parse("\\x0200A?S\\x03"), false));
		assertEquals("pump 00 stopped 1.250MH", NewEraProtocol.explain(Bytes.parse("\\x0200S1.250MH\\x03"), false));
		assertEquals("", NewEraProtocol.explain(Bytes.parse("nonsense"), false));
	}

	@Test
	void nothingThrowsForGarbage() {
		Random random = new Random(3);
		for (int i = 0; i < 30_000; i++) {
			byte[] bytes = new byte[random.nextInt(24)];
			random.nextBytes(bytes);
			if (bytes.length > 1 && i % 2 == 0) {
				bytes[0] = 2;
				bytes[bytes.length - 1] = 3;
			}
			int end = NewEraProtocol.SAFE.end(bytes, bytes.length);
			assertTrue(end >= 0 && end <= bytes.length);
			assertTrue(NewEraProtocol.BASIC.end(bytes, bytes.length) <= bytes.length);
			NewEraProtocol.safeText(bytes);
			NewEraProtocol.basicText(Arrays.copyOf(bytes, bytes.length));
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			NewEraProtocol.answer(text);
			NewEraProtocol.rate(text);
			NewEraProtocol.volume(text);
			NewEraProtocol.dispensed(text);
			NewEraProtocol.number(text);
			NewEraProtocol.explain(bytes, i % 3 == 0);
		}
	}
}
