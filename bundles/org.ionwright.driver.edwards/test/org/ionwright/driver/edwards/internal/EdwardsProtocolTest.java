package org.ionwright.driver.edwards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden vectors from the manuals, from exchanges with TIC 200 and nXDS that users published, and from EPICS-DeviceEmulator. */
class EdwardsProtocolTest {

	@Test
	void answers() {
		assertEquals(new EdwardsProtocol.Answer(true, "V904", List.of("4", "0", "0")),
				EdwardsProtocol.answer("=V904 4;0;0\r").orElseThrow());
		assertEquals(List.of("TIC200", "D39700640S", "150326362", "5.0"),
				EdwardsProtocol.answer("=S902 TIC200;D39700640S;150326362\0;5.0\r").orElseThrow().data());
		assertEquals(0, EdwardsProtocol.answer("*C904 0\r").orElseThrow().code());
		assertEquals(8, EdwardsProtocol.answer("*V902 8\r").orElseThrow().code());
		assertEquals(10, EdwardsProtocol.answer("=V902 0;1;0;0;1;0;0;1;0;0\r").orElseThrow().data().size());
		assertEquals("V802", EdwardsProtocol.answer("#00:01=V802 0;0000;0000;0000;0000\r").orElseThrow().object());
		assertEquals("V904", EdwardsProtocol.answer("\u00ff\u00ff=V904 4;0;0\r").orElseThrow().object());
		assertEquals(-1, EdwardsProtocol.answer("*C904 x\r").orElseThrow().code());
		assertEquals(-1, EdwardsProtocol.answer("=V904 4;0;0\r").orElseThrow().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "?V904\r", "!C904 1\r", "=V90 4\r", "=X904 4\r", "V904 4;0;0\r", "\r", "" })
	void othersAreNone(String frame) {
		assertTrue(EdwardsProtocol.answer(frame).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1, UNSUPPORTED", "2, UNSUPPORTED", "3, UNSUPPORTED", "4, LIMIT", "5, HARDWARE", "6, HARDWARE",
			"7, HARDWARE",
			"8, HARDWARE", "9, UNSUPPORTED" })
	void refusals(int code, DeviceReason reason) {
		assertEquals(reason, EdwardsProtocol.reason(code));
		assertTrue(EdwardsProtocol.refusal(code).length() > 5);
	}

	@Test
	void wordsAreUnique() {
		for (List<String> words : List.of(EdwardsProtocol.ALERTS, EdwardsProtocol.GAUGE_STATES,
				EdwardsProtocol.PUMP_STATES, EdwardsProtocol.RELAY_STATES, NxdsProtocol.FAULTS,
				NxdsProtocol.WARNINGS)) {
			assertEquals(words.size(), new HashSet<>(words).size(), words.toString());
		}
		assertEquals("did not come to speed in time", EdwardsProtocol.ALERTS.get(25));
		assertEquals("fault of the drive", EdwardsProtocol.ALERTS.get(32));
		assertEquals("service due", EdwardsProtocol.ALERTS.get(47));
		assertEquals("on", EdwardsProtocol.GAUGE_STATES.get(11));
		assertEquals("fault braking", EdwardsProtocol.PUMP_STATES.get(6));
	}

	@ParameterizedTest
	@CsvSource({ "0, false, true", "1, true, false", "2, false, true", "3, false, true", "4, true, false",
			"5, true, false", "6, false, false",
			"7, false, true" })
	void pumpStates(int state, boolean running, boolean stopping) {
		assertEquals(running, EdwardsProtocol.running(state));
		assertEquals(stopping, EdwardsProtocol.stopping(state));
	}

	@Test
	void statusOfAScrollPump() {
		assertEquals(new NxdsProtocol.Status(30, true, false, true, 0, 0),
				NxdsProtocol.status(List.of("30", "040a", "0000", "0000", "0000")).orElseThrow());
		NxdsProtocol.Status hot = NxdsProtocol.status(List.of("12", "0001", "0080", "0040", "0008")).orElseThrow();
		assertEquals("too hot", NxdsProtocol.WARNINGS.get(hot.warning()));
		assertEquals("temperature too high", NxdsProtocol.FAULTS.get(hot.fault()));
		assertEquals("did not accelerate in time", NxdsProtocol.FAULTS
				.get(NxdsProtocol.status(List.of("0", "0000", "0000", "0000", "8000")).orElseThrow().fault()));
		assertEquals("another one", NxdsProtocol.FAULTS
				.get(NxdsProtocol.status(List.of("0", "0000", "0000", "0000", "0001")).orElseThrow().fault()));
		assertTrue(NxdsProtocol.status(List.of("0", "0000", "0000", "0000")).isEmpty());
		assertTrue(NxdsProtocol.status(List.of("-1", "0000", "0000", "0000", "0000")).isEmpty());
		assertTrue(NxdsProtocol.status(List.of("0", "xyz0", "0000", "0000", "0000")).isEmpty());
	}

	@Test
	void wordsOnTheWire() {
		assertEquals("asks object 904", EdwardsProtocol.words("?V904\r", true));
		assertEquals("tells object 904: 1", EdwardsProtocol.words("!C904 1\r", true));
		assertEquals("object 904: 4; 0; 0", EdwardsProtocol.words("=V904 4;0;0\r", false));
		assertEquals("object 904: done", EdwardsProtocol.words("*C904 0\r", false));
		assertEquals("", EdwardsProtocol.words("hm", false));
	}

	@Test
	void anythingMayBeOnTheWire() {
		Random random = new Random(1);
		String alphabet = "0123456789=*?!VSC; .-+eE#:\r\0\377";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(40);
			for (int j = 0; j < length; j++) {
				text.append(random.nextInt(10) == 0 ? (char) random.nextInt(256)
						: alphabet.charAt(random.nextInt(alphabet.length())));
			}
			byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
			int end = EdwardsProtocol.FRAME.end(bytes, bytes.length);
			assertTrue(end >= 0 && end <= bytes.length);
			EdwardsProtocol.answer(text.toString()).ifPresent(answer -> {
				assertTrue(answer.code() >= -1);
				NxdsProtocol.status(answer.data());
				EdwardsProtocol.code(answer.data().get(0), 13);
				assertTrue(Double.isFinite(EdwardsProtocol.number(answer.data().get(0)).orElse(0)));
			});
			EdwardsProtocol.words(text.toString(), i % 2 == 0);
		}
	}
}
