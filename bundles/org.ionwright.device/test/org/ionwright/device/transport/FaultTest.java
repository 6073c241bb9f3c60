package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

	@ParameterizedTest
	@ValueSource(strings = { "drop", "delay:200", "garbage@call1", "split", "disconnect@byte17", "silence@call3",
			"delay:1@byte999999999999", "split,delay:20@call2,disconnect@call5" })
	void wordsAreReadAndWritten(String words) {
		assertEquals(words, Fault.parse(words).stream().map(Fault::toString).collect(Collectors.joining(",")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",", "split,", "drop@", "drop@7", "drop@byte0", "drop@call-1", "drop:5", "delay",
			"delay:0", "delay:1234567", "DROP", "drop@Byte1", "delay@call3:200", "rubbish", "drop@byte9999999999999",
			"drop drop", "drop@byte\u0661" })
	void nonsenseIsRefusedInWords(String words) {
		String message = assertThrows(IllegalArgumentException.class, () -> Fault.parse(words)).getMessage();
		assertTrue(message.contains("delay") || message.contains("counted from 1"), message);
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(5);
		List<String> pieces = List.of("drop", "delay", "split", "disconnect", ":", "@", "byte", "call", ",", "0", "7",
				"99",
				"\u0000", " ", "ä");
		for (int i = 0; i < 20_000; i++) {
			StringBuilder words = new StringBuilder();
			for (int count = random.nextInt(8); count >= 0; count--) {
				words.append(pieces.get(random.nextInt(pieces.size())));
			}
			try {
				String shown = Fault.parse(words.toString()).stream().map(Fault::toString)
						.collect(Collectors.joining(","));
				assertEquals(Fault.parse(shown), Fault.parse(words.toString()));
			} catch (IllegalArgumentException e) {
				assertNotNull(e.getMessage());
			}
		}
	}
}
