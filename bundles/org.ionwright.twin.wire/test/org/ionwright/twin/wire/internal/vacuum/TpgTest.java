package org.ionwright.twin.wire.internal.vacuum;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TpgTest {

	private static final String ACK = "\6\r\n";
	private static final String NAK = "\25\r\n";

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol tpg = instrument.device(Protocols.TPG26X);

	TpgTest() {
		instrument.put("tpg26x.2.pressure", 1.2345e-4);
	}

	private String ask(String command) {
		return ask(tpg, command);
	}

	private static String ask(Protocol device, String command) {
		assertEquals(ACK, say(device, command + "\r\n", 0));
		return say(device, "\5", 0);
	}

	@ParameterizedTest
	@CsvSource({ "PR1, '0,+2.0000E+00'", "PR2, '0,+1.2300E-06'", "PRX, '0,+2.0000E+00,0,+1.2300E-06'",
			"TID, 'TPR,PKR'", "UNI, 0", "'UNI,2', 2", "ERR, 0000", "'SEN,1,0', '1,2'", "SPS, '0,0,0,0'",
			"'SP1,1,1.0E-5,5.0E-5', '1,1.0000E-05,5.0000E-05'", "'SP1,1,0.00001,5.0E-05', '1,1.0000E-05,5.0000E-05'",
			"' PR 1', '0,+2.0000E+00'" })
	void answersEnqAfterAck(String command, String data) {
		assertEquals(data + "\r\n", ask(command));
		assertEquals(data + "\r\n", say(tpg, "\5", 0));
	}

	@Test
	void theErrorWordIsClearedByReading() {
		assertEquals(NAK, say(tpg, "XYZ\r", 0));
		assertEquals(NAK, say(tpg, "UNI,7\r", 0));
		assertEquals("0011\r\n", ask("ERR"));
		assertEquals("0000\r\n", say(tpg, "\5", 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SP1,1,5.0E-5,1.0E-5\r", "SP1,2,1.0E-5,2.0E-5\r", "SP1,1.0E-5\r", "SP5\r", "PR4\r",
			"pr1\r",
			"UNI,\r", "COM,9\r", "COM,\r", "\r", "SEN,3,0\r", "PR1,1\r", "UNI,1,1\r", "PA1\r", "AYT\r" })
	void refuses(String command) {
		assertEquals(NAK, say(tpg, command, 0));
	}

	@Test
	void statusSaysWhenTheNumberCountsForNothing() {
		instrument.values.remove("vacuumSystem.chambers[0].pressure");
		assertEquals("5,+2.0000E-02\r\n", ask("PR1"));
		assertEquals("noSEn,PKR\r\n", ask("TID"));
		instrument.doubted.add("vacuumSystem.chambers[2].pressure");
		assertEquals('3', ask("PR2").charAt(0));
		instrument.put("tpg26x.2.state", 2);
		assertEquals('2', ask("PR2").charAt(0));
		instrument.put("tpg26x.2.pressure", 1e-8);
		assertEquals("1,+5.0000E-09\r\n", ask("PR2"));
		ask("SEN,0,1");
		assertEquals('4', ask("PR2").charAt(0));
	}

	@Test
	void units() {
		assertEquals("1\r\n", ask("UNI,1"));
		assertEquals("0,+1.5000E+00\r\n", ask("PR1"));
		assertEquals("2\r\n", ask("UNI,2"));
		assertEquals("0,+2.0000E+02\r\n", ask("PR1"));
	}

	@Test
	void aRelayClosesBelowItsLimit() {
		ask("SP2,1,1E-5,2E-5");
		assertEquals("0,1,0,0\r\n", ask("SPS"));
	}

	@Test
	void aStreamEndsWithAnyCharacter() {
		assertEquals(ACK, say(tpg, "COM,1\r", 0));
		assertEquals("", say(tpg, "", 0.9));
		assertEquals("0,+2.0000E+00,0,+1.2300E-06\r\n".repeat(2), say(tpg, "", 2.5));
		assertEquals(3, tpg.nextSeconds(), 1e-9);
		assertEquals("", say(tpg, "\3", 2.6));
		assertEquals(Double.POSITIVE_INFINITY, tpg.nextSeconds());
		assertEquals(ACK, say(tpg, "COM\r", 10));
		tpg.hangUp(10);
		assertEquals("", say(tpg, "", 100));
	}

	@Test
	void etxForgetsHalfACommand() {
		assertEquals(ACK, say(tpg, "XXPR\3PR1\r", 0));
	}

	@Test
	void anEnqWithATerminatorIsASyntaxError() {
		say(tpg, "PR1\r\n", 0);
		assertEquals("0,+2.0000E+00\r\n" + NAK, say(tpg, "\5\r\n", 0));
		assertEquals("0001\r\n", ask("ERR"));
	}

	@ParameterizedTest
	@CsvSource({ "TPG362, PRX, '0,+2.0000E+00,0,+1.2300E-06'", "TPG361, PR1, '0,+2.0000E+00'",
			"TPG362, AYT, 'TPG362,PTG28290,44990000,010100,1.0'",
			"TPG362, 'SP1,3,1E-5,2E-5', '3,1.0000E-05,2.0000E-05'" })
	void thirtySixEndsDataInCarriageReturnOnly(Protocols model, String command, String data) {
		Protocol device = instrument.device(model);
		assertEquals(ACK, say(device, command + "\r", 0));
		assertEquals(data + "\r", say(device, "\5", 0));
	}

	@ParameterizedTest
	@CsvSource({ "TPG361, PR2", "TPG361, PRX", "TPG300, PR1", "TPG300, 'UNI,0'", "TPG300, 'SP1,1.0E-05,5.0E-5,2'",
			"TPG300, 'SP1,0.00001,5.0E-5,2'", "TPG500, SPA", "TPG500, 'UNI,5'" })
	void whatAModelDoesNotKnowIsRefused(Protocols model, String command) {
		assertEquals(NAK, say(instrument.device(model), command + "\r\n", 0));
	}

	@ParameterizedTest
	@CsvSource({ "TPG300, PA1, '0, 2.0E0'", "TPG300, PA2, '0, 1.2E-6'", "TPG300, PB2, '5, 2.0E-2'", "TPG300, UNI, 1",
			"TPG300, 'UNI,3', 3", "TPG300, 'SPA,1.0E-5,5.0E-5,2', '1.0E-5, 5.0E-5, 2'", "TPG300, SPS, '0,0,0,0,0,0'",
			"TPG500, UNI, 1", "TPG500, 'UNI,3', 3", "TPG500, SPS, '0,0,0,0,0,0'", "TPG500, PA2, '0, 1.2E-6'" })
	void lettersStandForBoardAndCircuit(Protocols model, String command, String data) {
		assertEquals(data + "\r\n", ask(instrument.device(model), command));
	}

	@ParameterizedTest
	@CsvSource({ "TPG300, 'UNI,3'", "TPG500, 'UNI,3'" })
	void codesOfUnitsDiffer(Protocols model, String command) {
		Protocol device = instrument.device(model);
		ask(device, command);
		assertEquals("0, 2.0E2\r\n", ask(device, "PA1"));
		ask(device, "UNI,2");
		assertEquals("0, 1.5E0\r\n", ask(device, "PA1"));
	}
}
