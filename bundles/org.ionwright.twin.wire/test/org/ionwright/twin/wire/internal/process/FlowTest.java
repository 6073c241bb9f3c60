package org.ionwright.twin.wire.internal.process;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol alicat = instrument.device(Protocols.ALICAT);
	private final Protocol pump = instrument.device(Protocols.NE1000);

	private String alicat(String command) {
		return say(alicat, command + "\r", 0);
	}

	private String pump(String command, double seconds) {
		return say(pump, command + "\r", seconds);
	}

	@Test
	void alicatFrame() {
		assertEquals("A +014.70 +025.00 +00.000 +00.000 +00.000 N2\r", alicat("A"));
		instrument.put("alicat.A.flow", 10 / 60_000.0);
		assertEquals("A +014.70 +025.00 +09.997 +10.000 +10.000 N2\r", alicat("A"));
		assertEquals("B +014.70 +025.00 +00.000 +00.000 +00.000 N2\r", alicat("b"));
		assertEquals("", alicat("C"));
		assertEquals("", alicat(""));
	}

	@Test
	void alicatDescribesItsColumnsWithTheirUnits() {
		String[] rows = alicat("A??D*").split("\r", -1);
		assertEquals("", rows[8]);
		assertEquals("A D05 005 Mass Flow                  s decimal     7/3 007 03 SLPM", rows[5]);
		assertEquals("A D07 703 Gas                        string          6", rows[7]);
	}

	@Test
	void alicatShowsTheReservoirPressure() {
		instrument.put("alicat.A.pressure", 7e5);
		instrument.put("alicat.A.flow", 10 / 60_000.0);
		assertEquals("A +101.53 +025.00 +01.448 +10.000 +10.000 N2\r", alicat("A"));
	}

	@Test
	void newEraHearsOnlyPacketsInSafeMode() {
		assertEquals("\00200S\3", pump("RAT 60 UM", 0));
		assertEquals("\00200S\3", pump("SAF 5", 0));
		assertEquals("", pump("RUN", 0));
		assertEquals(SafePacket.of("00S60.00UM"), packet("00RAT", 1));
		assertEquals(SafePacket.of("00I"), packet("00RUN", 2));
		assertEquals(SafePacket.of("00I5"), packet("00SAF", 6));
		assertEquals(SafePacket.of("00I?OOR"), packet("00SAF 300", 6));
	}

	@Test
	void newEraStopsWhenNobodyIsHeard() {
		pump("RAT 60 UM", 0);
		pump("SAF 5", 0);
		packet("00RUN", 0);
		assertEquals(1e-9, instrument.get("ne1000.0.flow"), 1e-15);
		pump("", 4.9);
		assertEquals(1e-9, instrument.get("ne1000.0.flow"), 1e-15);
		pump("", 5);
		assertEquals(0, instrument.get("ne1000.0.flow"));
		assertEquals(SafePacket.of("00A?T"), packet("00", 6));
		assertEquals(SafePacket.of("00S"), packet("00", 6));
		assertEquals(SafePacket.of("00S"), packet("00SAF0", 6));
		assertEquals("\00200S\3", pump("", 6));
	}

	@Test
	void newEraDoesNotHearASpoiltPacket() {
		pump("SAF 50", 0);
		String good = SafePacket.of("00RAT");
		assertEquals("", StillInstrument.say(pump, good.replace("RAT", "RAU"), 0));
		assertEquals("", StillInstrument.say(pump, good.substring(0, 4), 0));
		assertEquals(SafePacket.of("00S0.000UM"), StillInstrument.say(pump, good.substring(4), 0));
	}

	/** The check sum of the text 123456789 is known: CRC-16/XMODEM. */
	@Test
	void newEraPacketsHaveAKnownCheckSum() {
		assertEquals("\2\r123456789\u0031\u00c3\3", SafePacket.of("123456789"));
	}

	private String packet(String text, double seconds) {
		return StillInstrument.say(pump, SafePacket.of(text), seconds);
	}

	@Test
	void newEraTellsAStallBeforeAnythingElse() {
		pump("RAT 60 UM", 0);
		pump("RUN", 0);
		instrument.put("ne1000.0.tripped", 1);
		assertEquals("\00200A?S\3", pump("DIS", 1));
		assertEquals(0, instrument.get("ne1000.0.flow"));
		instrument.put("ne1000.0.tripped", 0);
		pump("", 2);
		assertEquals("\00200S\3", pump("", 2));
	}

	@Test
	void alicatTakesASetPoint() {
		assertEquals("A +014.70 +025.00 +09.997 +10.000 +10.000 N2\r", alicat("AS10.00"));
		assertEquals(10 / 60_000.0, instrument.get("alicat.A.flow"), 1e-12);
		assertEquals("?\r", alicat("AS-1"));
		assertEquals("?\r", alicat("AS1,5"));
		assertEquals("?\r", alicat("AS"));
		assertEquals("?\r", alicat("AXYZ"));
	}

	@Test
	void alicatHoldsItsValve() {
		alicat("AS10");
		assertEquals("A +014.70 +025.00 +09.997 +10.000 +10.000 N2 HLD\r", alicat("A$$H"));
		assertEquals("A +014.70 +025.00 +09.997 +10.000 +05.000 N2 HLD\r", alicat("AS5"));
		assertEquals("A +014.70 +025.00 +04.999 +05.000 +05.000 N2\r", alicat("A$$C"));
	}

	@ParameterizedTest
	@CsvSource({ "AR122, A   122 = 37", "AW122=34, A   122 = 34", "AW122=35, ?", "AR999, ?", "A$$R46, A   046 = 8",
			"A$$W46=1, A   046 = 1", "A$$W46=99, ?", "AR122=1, ?", "A$$X, ?" })
	void alicatRegisters(String command, String answer) {
		assertEquals(answer + "\r", alicat(command));
	}

	@Test
	void alicatGas() {
		assertEquals("A +014.70 +025.00 +00.000 +00.000 +00.000 Ar\r", alicat("AG1"));
		assertEquals("?\r", alicat("AG99"));
	}

	@ParameterizedTest
	@CsvSource({ "'', 00S", "DIA, 00S14.43", "RAT, 00S0.000UM", "VER, 00SNE1000V3.923", "DIR, 00SINF", "00DIR, 00SINF",
			"0 DIR, 00SINF", "DIS, 00SI0.000W0.000ML", "DIA 14.0, 00S", "DIA 51, 00S?OOR", "DIA 14.431, 00S?OOR",
			"RUN, 00S?NA", "STP, 00S?NA", "RAT 10 UM, 00S", "RAT 10 XX, 00S?", "RAT 99999, 00S?OOR",
			"RAT 9999 MM, 00S?OOR",
			"XYZ, 00S?", "DIR UP, 00S?", "FUN RAT, 00S", "FUN STP, 00S?NA", "CLD INF, 00S", "VOL, 00S0.000ML" })
	void newEraAnswers(String command, String answer) {
		assertEquals("\2" + answer + "\3", pump(command, 0));
	}

	@Test
	void newEraOtherAddressIsSilent() {
		assertEquals("", pump("07RUN", 0));
	}

	@Test
	void newEraInfusesPausesAndStops() {
		pump("RAT 60 UM", 0);
		assertEquals("\00200I\3", pump("RUN", 0));
		assertEquals(1e-9, instrument.get("ne1000.0.flow"), 1e-18);
		assertEquals("\00200II0.060W0.000ML\3", pump("DIS", 60));
		assertEquals("\00200I?NA\3", pump("DIA 10", 60));
		assertEquals("\00200I?NA\3", pump("RAT 1 MM", 60));
		assertEquals("\00200I\3", pump("RAT 120", 60));
		assertEquals("\00200P\3", pump("STP", 120));
		assertEquals(0, instrument.get("ne1000.0.flow"));
		assertEquals("\00200PI0.180W0.000ML\3", pump("DIS", 1000));
		assertEquals("\00200S\3", pump("STP", 1000));
		assertEquals("\00200W\3", pump("DIRWDR\rRUN", 1000).substring(5));
		assertEquals(0, instrument.get("ne1000.0.flow"));
		assertEquals("\00200WI0.180W0.120ML\3", pump("DIS", 1060));
	}

	@Test
	void newEraVolumeUnitFollowsTheDiameter() {
		assertEquals("\00200S\3", pump("DIA 14.01", 0));
		assertEquals("\00200SI0.000W0.000ML\3", pump("DIS", 0));
		pump("DIA 14.00", 0);
		assertEquals("\00200SI0.000W0.000UL\3", pump("DIS", 0));
	}

	@Test
	void newEraStopsAtItsVolume() {
		pump("DIA 10", 0);
		pump("VOL 5", 0);
		pump("RAT 60 UM", 0);
		pump("RUN", 0);
		assertEquals(5, pump.nextSeconds(), 1e-9);
		say(pump, "", 5.1);
		assertEquals(0, instrument.get("ne1000.0.flow"));
		assertEquals("\00200SI5.000W0.000UL\3", pump("DIS", 6));
		assertEquals(Double.POSITIVE_INFINITY, pump.nextSeconds());
	}
}
