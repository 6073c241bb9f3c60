package org.ionwright.twin.wire.internal.vacuum;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PfeifferBusTest {

	/** From a capture of a real bus: rotation asked of address 1, answered with 2 Hz. */
	private static final String ASKED = "0010030902=?107\r";
	private static final String ANSWERED = "0011030906000002022\r";

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol bus = instrument.device(Protocols.PFEIFFER);

	private String telegram(String head, String payload) {
		String body = head + String.format("%02d", payload.length()) + payload;
		return body + PfeifferTelegram.checkSum(body) + "\r";
	}

	private String read(String address, String parameter) {
		return payload(say(bus, telegram(address + "00" + parameter, "=?"), 0));
	}

	private String write(String address, String parameter, String value) {
		return payload(say(bus, telegram(address + "10" + parameter, value), 0));
	}

	private static String payload(String answer) {
		assertTrue(PfeifferTelegram.parse(answer.replace("\r", "")).isPresent(), answer);
		return answer.substring(10, answer.length() - 4);
	}

	@Test
	void knownTelegramsAreRightToTheByte() {
		instrument.put("pfeiffer.1.rotation", 2 / 1500.0);
		assertEquals(ANSWERED, say(bus, ASKED, 0));
		instrument.put("pfeiffer.1.rotation", 0);
		assertEquals("0011030906000000020\r", say(bus, ASKED, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0010030902=?108\r", "0030030902=?109\r", "0010030903=?107\r", "garbage\r", "\r", "107\r",
			"001003090=?107\r", "001003\000902=?107\r" })
	void wrongSumOtherAddressOrGarbageIsNotAnswered(String input) {
		assertEquals("", say(bus, input, 0));
	}

	@Test
	void noiseBeforeATelegramIsSkipped() {
		assertEquals("0011030906000000020\r", say(bus, "\u00ff".repeat(40) + ASKED, 0));
		assertEquals("0011030906000000020\r", say(bus, "00100309" + ASKED, 0));
		assertEquals("0011030906000000020\r0011030906000000020\r", say(bus, ASKED + ASKED, 0));
		String answer = "";
		for (char c : ASKED.toCharArray()) {
			answer += say(bus, String.valueOf(c), 0);
		}
		assertEquals("0011030906000000020\r", answer);
	}

	@Test
	void overlongInputIsDroppedToItsEnd() {
		assertEquals("", say(bus, "x".repeat(5000) + "\r", 0));
		assertEquals("0011030906000000020\r", say(bus, ASKED, 0));
	}

	@ParameterizedTest
	@CsvSource({ "001, 999, NO_DEF", "001, 349, TC 110", "001, 797, 000001", "001, 303, 000000", "001, 026, 000",
			"001, 707, 006500", "101, 349, PPT200", "101, 309, NO_DEF", "001, 009, _LOGIC" })
	void readsParameters(String address, String parameter, String value) {
		assertEquals(value, read(address, parameter));
	}

	@Test
	void describesItsParameters() {
		assertEquals("ActualSpd Hz  11000000999999", payload(say(bus, telegram("00101309", "=?"), 0)));
		assertEquals("NO_DEF", payload(say(bus, telegram("00101999", "=?"), 0)));
	}

	@Test
	void pressureHasAnExponentOverTwenty() {
		instrument.put("pfeiffer.101.pressure", 1e5);
		assertEquals("100023", read("101", "740"));
		instrument.put("pfeiffer.101.pressure", 0.012345);
		assertEquals("123516", read("101", "740"));
		instrument.put("pfeiffer.101.pressure", 9.9996e-3);
		assertEquals("100016", read("101", "740"));
		assertEquals("000200", write("101", "742", "000200"));
		assertEquals("200016", read("101", "740"));
	}

	@ParameterizedTest
	@CsvSource({ "001, 010, 000001, _RANGE", "001, 010, 1, _RANGE", "001, 309, 000001, _LOGIC",
			"001, 999, 000001, NO_DEF",
			"001, 707, 010001, _RANGE", "001, 030, 003, _RANGE", "001, 030, 001, 001" })
	void writesAreCheckedAndEchoed(String address, String parameter, String value, String answer) {
		assertEquals(answer, write(address, parameter, value));
	}

	@Test
	void theTurboRunsWhenStationAndMotorAreOn() {
		instrument.put("pfeiffer.1.on", 1);
		assertEquals("000000", write("001", "010", "000000"));
		assertEquals(0, instrument.get("pfeiffer.1.on"));
		write("001", "023", "000000");
		write("001", "010", "111111");
		assertEquals(0, instrument.get("pfeiffer.1.on"));
		write("001", "023", "111111");
		assertEquals(1, instrument.get("pfeiffer.1.on"));
		instrument.put("pfeiffer.1.rotation", 1250 / 1500.0);
		assertEquals("111111", read("001", "302"));
		assertEquals("000000", read("001", "306"));
		assertEquals("111111", read("001", "307"));
		assertEquals("001250", read("001", "309"));
		assertEquals("075000", read("001", "398"));
		instrument.put("pfeiffer.1.current", 2.5);
		assertEquals("000250", read("001", "310"));
		assertEquals("000060", read("001", "316"));
		assertEquals("001250", read("001", "309"));
		assertEquals("000000", read("002", "309"));
	}

	@Test
	void faultsHaveTheirCode() {
		instrument.put("pfeiffer.1.state", 4);
		assertEquals("Err006", read("001", "303"));
		instrument.doubted.add("vacuumSystem.chambers[1].pressure");
		assertEquals("Err001", read("101", "303"));
		assertEquals("000000", read("101", "740"));
	}

	@Test
	void whileAnotherInterfaceHasPriorityAWriteIsAcknowledgedAndNothingHappens() {
		instrument.put("pfeiffer.1.on", 1);
		assertEquals("000000", read("001", "300"));
		assertEquals("001", write("001", "060", "001"));
		assertEquals("111111", read("001", "300"));
		assertEquals("000000", write("001", "010", "000000"));
		assertEquals(1, instrument.get("pfeiffer.1.on"));
		assertEquals("111111", read("001", "010"));
		assertEquals("111111", write("001", "061", "111111"));
		assertEquals("_LOGIC", write("001", "060", "002"));
		write("001", "061", "000000");
		write("001", "060", "002");
		write("001", "010", "000000");
		assertEquals(0, instrument.get("pfeiffer.1.on"));
	}

	@Test
	void aNoisyLineEchoesAndAddsBytesBeforeAnswers() {
		String question = "0010034902=?111\r";
		String answer = StillInstrument.say(instrument.device(Protocols.PFEIFFER_NOISY), question, 0);
		assertEquals(question + "\u00ff".repeat(40) + "0011034906TC 110065\r", answer);
	}
}
