package org.ionwright.twin.wire.internal.rga;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RgaHeadTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol head = instrument.device(Protocols.RGA);
	private double now;

	/** Answer to a command, once it is over. */
	private String ask(String command) {
		return say(head, command + "\r", now) + later();
	}

	private String later() {
		StringBuilder text = new StringBuilder();
		while (head.nextSeconds() < Double.POSITIVE_INFINITY) {
			now = Math.max(now, head.nextSeconds());
			text.append(say(head, "", now));
		}
		return text.toString();
	}

	private int[] measured(String command) {
		byte[] bytes = head.exchange((command + "\r").getBytes(), now);
		assertEquals(0, bytes.length);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		while (head.nextSeconds() < Double.POSITIVE_INFINITY) {
			now = Math.max(now, head.nextSeconds());
			all.writeBytes(head.exchange(Protocol.NOTHING, now));
		}
		ByteBuffer buffer = ByteBuffer.wrap(all.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
		assertEquals(0, buffer.remaining() % 4);
		return IntStream.range(0, buffer.remaining() / 4).map(i -> buffer.getInt()).toArray();
	}

	@ParameterizedTest
	@CsvSource({ "ID?, SRSRGA200VER0.24SN17200", "id?, SRSRGA200VER0.24SN17200", "EE?, 70", "IE?, 1", "VF?, 90",
			"FL?, 0.00", "HV?, 0", "MO?, 1", "NF?, 4", "SA?, 10", "MI?, 1", "MF?, 200", "AP?, 1991", "HP?, 200",
			"SP?, 0.1000", "ST?, 0.0100", "MG?, 1.0000", "RI?, 0.0000", "RS?, 0.0000", "DI?, 128", "DS?, 0.0000",
			"ER?, 0", "EC?, 0", "EF?, 0", "EM?, 0", "EQ?, 0", "ED?, 0", "EP?, 0", "EE105, 0", "IE0, 0", "VF0, 0",
			"FL1.0, 0", "HV1400, 0", "IN0, 0", "IN1, 0", "IN2, 0", "CA, 0", "CL, 0", "DG0, 0", "DG2, 0" })
	void answersEndWithLineFeedAndCarriageReturn(String command, String answer) {
		assertEquals(answer + "\n\r", ask(command));
	}

	@ParameterizedTest
	@CsvSource({ "XX?, 1", "E, 1", "EE, 2", "EE24, 2", "EE106, 2", "EE70.5, 2", "EEx, 2", "ID, 2", "ID*, 2", "HV5, 2",
			"HV2491, 2", "FL3.51, 2", "FL-1, 2", "MI0, 2", "SA9, 2", "NF8, 2", "MR201, 2", "MR28.5, 2", "ML200.1, 2",
			"SC256, 2", "TP2, 2", "IN3, 2", "DG21, 2", "CA1, 2", "EE?1, 2", "'EE70 ', 2", "RS1e300, 2",
			"12345678901234, 4" })
	void badCommandsSetTheirBitAndSayNothing(String command, int bits) {
		assertEquals("", ask(command));
		assertEquals("1\n\r", ask("ER?"));
		assertEquals(bits + "\n\r", ask("EC?"));
		assertEquals("0\n\r", ask("EC?"));
		assertEquals("0\n\r", ask("ER?"));
	}

	@Test
	void limitsOfTheMassRangeDependOnTheOrder() {
		ask("MF50");
		assertEquals("", ask("MI60"));
		assertEquals("64\n\r", ask("EC?"));
		assertEquals("1\n\r", ask("MI?"));
		ask("MF*");
		ask("MI60");
		assertEquals("60\n\r", ask("MI?"));
		ask("MF59");
		assertEquals("64\n\r", ask("EC?"));
		assertEquals("200\n\r", ask("MF?"));
	}

	@Test
	void totalPressureIsTheLastOfAllValues() {
		ask("FL1");
		ask("MI20");
		ask("MF40");
		int[] analogue = measured("SC1");
		assertEquals(20 * 10 + 1 + 1, analogue.length);
		assertEquals("201\n\r", ask("AP?"));
		int highest = IntStream.range(0, analogue.length - 1).reduce((a, b) -> analogue[a] >= analogue[b] ? a : b)
				.orElseThrow();
		assertEquals(80, highest);
		// 0.1 mA/Torr at 1e-4 Pa, and a tenth of it for the total
		double expected = 1e-4 / 133.322 * 1e-4 / 1e-16;
		assertEquals(expected, analogue[80], 0.01 * expected);
		assertEquals(expected / 10, analogue[analogue.length - 1], 0.02 * expected / 10);
		int[] bars = measured("HS1");
		assertEquals(22, bars.length);
		assertEquals(expected, bars[8], 0.01 * expected);
		assertEquals(expected, measured("MR28")[0], 0.01 * expected);
		assertEquals(0, measured("MR40")[0], 0.01 * expected);
	}

	@Test
	void threeScansAreThreeTimesAllValues() {
		ask("MF10");
		assertEquals(3 * (91 + 1), measured("SC3").length);
		assertEquals(2 * (10 + 1), measured("HS2").length);
		assertEquals(0, measured("SC0").length);
	}

	@Test
	void continuousScansGoOnUntilAByte() {
		ask("MF10");
		assertEquals("", say(head, "SC\r", now));
		int bytes = 0;
		for (int i = 0; i < 2000; i++) {
			now = head.nextSeconds();
			bytes += head.exchange(Protocol.NOTHING, now).length;
		}
		assertTrue(bytes > 20 * 92 * 4, bytes + " bytes");
		assertEquals("", say(head, "\r", now + 10));
		assertEquals(Double.POSITIVE_INFINITY, head.nextSeconds());
		assertEquals("0\n\r", ask("EC?"));
	}

	@Test
	void anyByteEndsAScanAndTakesBackWhatWasNotSent() {
		say(head, "SC1\r", 0);
		assertTrue(head.exchange(Protocol.NOTHING, 5).length > 400);
		assertEquals("SRSRGA200VER0.24SN17200\n\r", say(head, "ID?\r", 10));
		assertEquals("", say(head, "", 1000));
	}

	@Test
	void pointsComeAtThePaceOfTheNoiseFloor() {
		say(head, "NF7\rSC1\r", 0);
		int fast = head.exchange(Protocol.NOTHING, 2).length;
		say(head, "NF0\rSC1\r", 2);
		int slow = head.exchange(Protocol.NOTHING, 4).length;
		assertEquals(2 / (0.025 / 7) * 4, fast, 100);
		assertEquals(2 / (2.4 / 7) * 4, slow, 5);
	}

	@Test
	void filamentIsRefusedAboveTheLimitAndGoesOffByItself() {
		instrument.put("rga.pressure", 0.02);
		assertEquals("2\n\r", ask("FL1"));
		assertEquals("0.00\n\r", ask("FL?"));
		assertEquals("32\n\r", ask("EF?"));
		assertEquals("2\n\r", ask("ER?"));
		instrument.put("rga.pressure", 1e-3);
		assertEquals("32\n\r", ask("EF?"));
		assertEquals("0\n\r", ask("FL1"));
		assertEquals("0\n\r", ask("EF?"));
		assertEquals("1.00\n\r", ask("FL?"));
		instrument.put("rga.pressure", 0.1);
		assertEquals("2\n\r", ask("ER?"));
		assertEquals("0.00\n\r", ask("FL?"));
	}

	@Test
	void filamentThatGoesOffDuringAScanLeavesNoIons() {
		ask("FL1");
		ask("MF40");
		say(head, "SC1\r", now);
		now += 3;
		head.exchange(Protocol.NOTHING, now);
		instrument.put("rga.pressure", 0.1);
		ByteBuffer rest = ByteBuffer.wrap(head.exchange(Protocol.NOTHING, now + 100)).order(ByteOrder.LITTLE_ENDIAN);
		assertTrue(rest.remaining() > 4 * 200, rest.remaining() + " bytes");
		while (rest.hasRemaining()) {
			assertEquals(0, rest.getInt(), 1000);
		}
	}

	@Test
	void filamentCheckTakesSecondsAndWhatComesMeanwhileWaits() {
		assertEquals("", say(head, "FL1\rEE?\r", 0));
		assertEquals("", say(head, "", 1));
		assertEquals("0\n\r70\n\r", say(head, "", 3));
	}

	@Test
	void floodDuringACheckOverwritesTheBuffer() {
		say(head, "FL1\r" + "EE?\r".repeat(40), 0);
		assertTrue(say(head, "", 3).startsWith("1\n\r70\n\r"));
		assertEquals(8, Integer.parseInt(ask("EC?").strip()) & 8);
	}

	@Test
	void anyByteEndsDegassingWithoutStatus() {
		assertEquals("", say(head, "DG10\r", 0));
		assertEquals("70\n\r", say(head, "EE?\r", 60));
		assertEquals("", say(head, "", 1000));
	}

	@Test
	void multiplierAmplifiesAndTakesTheTotalPressureAway() {
		ask("FL1");
		double faraday = measured("MR28")[0];
		assertEquals("0\n\r", ask("HV1400"));
		// beyond what 32 bits hold when the gain is high; here a thousand
		instrument.put("rga.pressure", 1e-6);
		double multiplied = measured("MR28")[0];
		assertEquals(faraday / 100 * 1000, multiplied, 0.05 * faraday * 10);
		assertArrayEquals(new int[] { 0 }, measured("TP?"));
		assertEquals("", ask("TP1"));
		assertTrue(measured("TP?")[0] > 0);
	}

	@Test
	void sameSeedSameNoise() {
		Protocol again = new StillInstrument().device(Protocols.RGA);
		say(head, "SC1\r", 0);
		say(again, "SC1\r", 0);
		assertArrayEquals(head.exchange(Protocol.NOTHING, 30), again.exchange(Protocol.NOTHING, 30));
	}

	@Test
	void lineFeedsAndSplitInputDoNotMatter() {
		assertEquals("", say(head, "E", 0));
		assertEquals("", say(head, "E", 0));
		assertEquals("70\n\r", say(head, "?\r\n", 0));
		assertEquals("70\n\r", say(head, "\r\r\nEE?\r", 0));
	}
}
