package org.ionwright.twin.wire.internal.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IoStationTest {

	private static final HexFormat HEX = HexFormat.of();

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol station = instrument.device(Protocols.MODBUS_IO);
	private double now;

	@BeforeEach
	void wholeChain() {
		for (int i = 0; i < 3; i++) {
			instrument.put("modbus-io.input." + i, 1);
		}
	}

	/** Request and answer without the header of TCP but the unit, hexadecimal. */
	private String ask(String request) {
		byte[] body = HEX.parseHex("01" + request);
		byte[] frame = new byte[6 + body.length];
		frame[5] = (byte) body.length;
		System.arraycopy(body, 0, frame, 6, body.length);
		byte[] answer = station.exchange(frame, now);
		return HEX.formatHex(answer).substring(14);
	}

	@ParameterizedTest
	@CsvSource({ "0200000008, 0201b7", "0100000010, 01020000", "0200090001, 8202", "0100100001, 8102",
			"0300000002, 040000", "0300020001, 8302", "0400020001, 04020000", "0400050001, 8402", "0300000000, 8303",
			"05000880ff, 8503", "0700000000, 8701", "0800001234, 0800001234", "0f00080001010102, 8f03",
			"100014000102 0001, 9003" })
	void answers(String request, String answer) {
		String said = ask(request.replace(" ", ""));
		assertEquals(answer.startsWith("04000") && request.startsWith("03") ? "030400000005" : answer, said);
	}

	@Test
	void permitsNeedChainAndHeartbeat() {
		assertEquals("8504", ask("050000ff00"));
		assertEquals("0600000001", ask("0600000001"));
		assertEquals("050000ff00", ask("050000ff00"));
		assertEquals("010101", ask("0100000001"));
		now = 4;
		assertEquals("0600000001", ask("0600000001"));
		now = 5.1;
		// the heartbeat has not changed since 0
		assertEquals("010100", ask("0100000001"));
		assertEquals("020100", ask("0200060001"));
		assertEquals("0600000002", ask("0600000002"));
		assertEquals("0f00000003", ask("0f000000030107"));
		assertEquals("010107", ask("0100000003"));
		instrument.put("modbus-io.input.1", 0);
		assertEquals("010100", ask("0100000003"));
	}

	@Test
	void valvesMoveInTheInstrument() {
		assertEquals("050008ff00", ask("050008ff00"));
		assertEquals(1, instrument.get("modbus-io.coil.8"));
		assertEquals("020101", ask("0200030002"));
		assertEquals("0500080000", ask("0500080000"));
		assertEquals("020102", ask("0200030002"));
	}

	@Test
	void transmittersDrawFourToTwentyMilliampere() {
		instrument.put("modbus-io.analogue.0", 500);
		assertEquals(12 / 20.0 * 65535, Integer.parseInt(ask("0400000001").substring(4), 16), 1);
		instrument.put("modbus-io.analogue.0", 0);
		assertEquals(4 / 20.0 * 65535, Integer.parseInt(ask("0400000001").substring(4), 16), 1);
		instrument.doubted.add("gasSystem.reservoirs[0].pressure");
		assertEquals("04020000", ask("0400000001"));
	}

	@Test
	void floatsStandInBothOrders() {
		instrument.put("modbus-io.temperature", 373.15);
		assertEquals("040442c80000", ask("0408100002"));
		assertEquals("0404000042c8", ask("0408200002"));
		now = 70_000;
		assertEquals("040400011170", ask("0400100002"));
	}

	@Test
	void outputsReachTheInstrumentAndAreReadBack() {
		assertEquals("06000a00fa", ask("06000a00fa"));
		assertEquals(25, instrument.get("modbus-io.holding.10"));
		assertEquals("030200fa", ask("03000a0001"));
		assertEquals("8603", ask("06000aff00"));
		assertEquals("1000140002", ask("100014000204" + "41480000"));
		assertEquals(12.5, instrument.get("modbus-io.holding.20"));
		assertEquals("030441480000", ask("0300140002"));
		assertEquals("8603", ask("0600144148"));
		assertEquals("10001e0002", ask("10001e000204" + "12345678"));
		assertEquals("030412345678", ask("03001e0002"));
	}

	@Test
	void otherUnitsAreBehindNoGateway() {
		byte[] answer = station.exchange(HEX.parseHex("000100000006020300000001"), 0);
		assertEquals("00010000000302830b", HEX.formatHex(answer));
	}
}
