package org.ionwright.twin.wire.internal.process;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.ionwright.twin.wire.internal.modbus.ModbusRtu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatersTest {

	private static final String ACK = "\6";
	private static final String NAK = "\25";

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol bisynch = instrument.device(Protocols.EUROTHERM);
	private final Protocol rtu = instrument.device(Protocols.MODBUS_RTU);
	private final Protocol tcp = instrument.device(Protocols.MODBUS_TCP);

	@BeforeEach
	void warm() {
		instrument.put("eurotherm.1.temperature", 273.15 + 300);
		instrument.put("eurotherm.2.temperature", 273.15 + 100);
	}

	private String read(String address, String mnemonic) {
		return say(bisynch, "\4" + address + mnemonic + "\5", 0);
	}

	private String write(String address, String mnemonic, String value) {
		String body = mnemonic + value + "\3";
		return say(bisynch, "\4" + address + "\2" + body + EurothermBisynch.check(body), 0);
	}

	private static String answer(String body) {
		return "\2" + body + "\3" + EurothermBisynch.check(body + "\3");
	}

	@Test
	void checkIsTheExclusiveOrBehindStx() {
		// P 50h, V 56h, 1 31h, 6 36h, . 2Eh, 4 34h, ETX 03h
		assertEquals(0x50 ^ 0x56 ^ 0x31 ^ 0x36 ^ 0x2e ^ 0x34 ^ 0x03, EurothermBisynch.check("PV16.4\3"));
		assertEquals("\2PV300.0\3" + (char) (0x50 ^ 0x56 ^ 0x33 ^ 0x30 ^ 0x30 ^ 0x2e ^ 0x30 ^ 3), read("0011", "PV"));
	}

	@ParameterizedTest
	@CsvSource({ "0011, PV, PV300.0", "0022, PV, PV100.0", "0011, SL, SL300.0", "0011, SP, SP300.0",
			"0011, HS, HS650.0",
			"0011, EE, EE>0000", "0011, XS, XS>0000", "0011, SO, SO>0000", "0011, II, II>2480", "0011, XP, XP20.0" })
	void bisynchReads(String address, String mnemonic, String body) {
		assertEquals(answer(body), read(address, mnemonic));
	}

	@Test
	void brokenWireAndPowerAreShown() {
		instrument.put("eurotherm.1.power", 250);
		assertEquals(answer("OP25.0"), read("0011", "OP"));
		instrument.put("eurotherm.1.state", 4);
		assertEquals(answer("XS>0020"), read("0011", "XS"));
		assertEquals(answer("PV9999.0"), read("0011", "PV"));
		assertArrayEquals(framed("01 03 02 7F FF"), rtu.exchange(framed("01 03 00 01 00 01"), 0));
		assertArrayEquals(framed("01 03 02 00 20"), rtu.exchange(framed("01 03 00 4B 00 01"), 0));
		assertArrayEquals(framed("01 03 02 00 01"), rtu.exchange(framed("01 03 01 02 00 01"), 0));
	}

	@Test
	void withoutPowerTheHeaterCoolsDownAndTheSetPointStays() {
		assertEquals(ACK, write("0011", "SL", "250.0"));
		assertEquals(ACK, write("0011", "HO", "0.0"));
		assertEquals(293.15, instrument.get("eurotherm.1.temperature"), 1e-9);
		assertEquals(answer("SL250.0"), read("0011", "SL"));
		assertEquals(ACK, write("0011", "SL", "5.0"));
		assertEquals(answer("SL5.0"), read("0011", "SL"));
		assertEquals(ACK, write("0011", "SL", "250.0"));
		assertEquals(ACK, write("0011", "HO", "100.0"));
		assertEquals(523.15, instrument.get("eurotherm.1.temperature"), 1e-9);
		instrument.put("eurotherm.1.temperature", 400);
		assertEquals(answer("SL126.9"), read("0011", "SL"));
	}

	@Test
	void bisynchUnknownMnemonicIsEotAndOtherUnitSilence() {
		assertEquals("\4", read("0011", "ZZ"));
		assertEquals(answer("EE>0001"), read("0011", "EE"));
		assertEquals("", read("0033", "PV"));
		assertEquals("", read("", "PV"));
	}

	@Test
	void bisynchSelectionHoldsUntilEot() {
		read("0011", "PV");
		assertEquals(answer("SL300.0"), say(bisynch, "SL\5", 0));
		assertEquals("", say(bisynch, "\4SL\5", 0));
	}

	@Test
	void bisynchWrites() {
		assertEquals(ACK, write("0011", "SL", "250.5"));
		assertEquals(273.15 + 250.5, instrument.get("eurotherm.1.temperature"), 1e-9);
		assertEquals(NAK, write("0011", "SL", "900"));
		assertEquals(answer("EE>0008"), read("0011", "EE"));
		assertEquals(NAK, write("0011", "PV", "10"));
		assertEquals(answer("EE>0003"), read("0011", "EE"));
		assertEquals(NAK, say(bisynch, "\0040011\2SL100\3x", 0));
		assertEquals(answer("EE>0002"), read("0011", "EE"));
		assertEquals(answer("EE>0000"), read("0011", "EE"));
	}

	/** The check sum can be EOT or ENQ; only its place tells. */
	@Test
	void bisynchCheckMayLookLikeAControlCharacter() {
		int seen = 0;
		for (int tenth = 0; tenth < 6000; tenth++) {
			String value = String.format(Locale.ROOT, "%.1f", tenth / 10.0);
			char check = EurothermBisynch.check("SL" + value + "\3");
			if (check == 4 || check == 5 || check == 3 || check == 2) {
				seen++;
				assertEquals(ACK, write("0011", "SL", value), value);
			}
		}
		assertTrue(seen > 20, seen + " such check sums");
	}

	@Test
	void bisynchParityBitDoesNotCount() {
		byte[] marked = ("\0040011PV\5").getBytes();
		for (int i = 0; i < marked.length; i++) {
			marked[i] |= (byte) (Integer.bitCount(marked[i]) % 2 << 7);
		}
		assertEquals(answer("PV300.0"), new String(bisynch.exchange(marked, 0)));
	}

	private static byte[] hex(String text) {
		return HexFormat.ofDelimiter(" ").parseHex(text);
	}

	private static byte[] framed(String text) {
		byte[] body = hex(text);
		int sum = ModbusRtu.checkSum(body, 0, body.length);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(body);
		out.write(sum);
		out.write(sum >> 8);
		return out.toByteArray();
	}

	@Test
	void modbusCheckSumOfTheStandard() {
		// example of the Modbus over serial line guide, and of every converter since: 01 04 02 FF FF B8 80
		assertEquals(0x80b8, ModbusRtu.checkSum(hex("01 04 02 FF FF"), 0, 5));
	}

	@ParameterizedTest
	@CsvSource({ "01 03 00 01 00 01, 01 03 02 0B B8", "02 03 00 01 00 01, 02 03 02 03 E8",
			"01 03 00 01 00 02, 01 03 04 0B B8 0B B8", "01 04 00 01 00 01, 01 04 02 0B B8",
			"01 03 00 64 00 01, 01 83 02",
			"01 03 00 01 00 00, 01 83 03", "01 03 00 01 00 7E, 01 83 03", "01 07 00 01 00 01, 01 87 01",
			"01 06 00 02 07 D0, 01 06 00 02 07 D0", "01 06 00 02 FF FF, 01 86 03", "01 06 00 01 00 00, 01 86 02",
			"01 10 00 02 00 01 02 07 D0, 01 10 00 02 00 01", "01 10 00 02 00 02 02 07 D0, 01 90 03",
			"01 08 00 00 12 34, 01 08 00 00 12 34" })
	void modbusRtuAnswers(String request, String answer) {
		assertArrayEquals(framed(answer), rtu.exchange(framed(request), 0));
	}

	@Test
	void modbusRtuIsSilentForOtherUnitsAndBrokenFrames() {
		assertEquals(0, rtu.exchange(framed("03 03 00 01 00 01"), 0).length);
		assertEquals(0, rtu.exchange(hex("01 03 00 01 00 01 00 00"), 1).length);
		assertEquals(7, rtu.exchange(framed("01 03 00 01 00 01"), 2).length);
	}

	@Test
	void modbusRtuFindsTheFrameBehindNoise() {
		ByteArrayOutputStream noisy = new ByteArrayOutputStream();
		noisy.writeBytes(hex("FF FF 00 17"));
		noisy.writeBytes(framed("01 03 00 01 00 01"));
		assertArrayEquals(framed("01 03 02 0B B8"), rtu.exchange(noisy.toByteArray(), 0));
		// half a frame and a pause
		rtu.exchange(hex("01 03 00"), 1);
		assertArrayEquals(framed("01 03 02 0B B8"), rtu.exchange(framed("01 03 00 01 00 01"), 2));
		byte[] frame = framed("01 03 00 01 00 01");
		int bytes = 0;
		for (byte b : frame) {
			bytes += rtu.exchange(new byte[] { b }, 3).length;
		}
		assertEquals(7, bytes);
	}

	@ParameterizedTest
	@CsvSource({ "00 01 00 00 00 06 01 03 00 01 00 01, 00 01 00 00 00 05 01 03 02 0B B8",
			"12 34 00 00 00 06 FF 03 00 01 00 01, 12 34 00 00 00 05 FF 03 02 0B B8",
			"00 02 00 00 00 06 01 06 00 02 07 D0, 00 02 00 00 00 06 01 06 00 02 07 D0",
			"00 03 00 00 00 06 07 03 00 01 00 01, 00 03 00 00 00 03 07 83 0B",
			"00 04 00 00 00 02 01 2B, 00 04 00 00 00 03 01 AB 01" })
	void modbusTcpAnswers(String request, String answer) {
		assertArrayEquals(hex(answer), tcp.exchange(hex(request), 0));
	}

	@Test
	void modbusTcpTakesPiecesAndDropsWhatIsNoHeader() {
		byte[] request = hex("00 01 00 00 00 06 01 03 00 01 00 01");
		int bytes = 0;
		for (byte b : request) {
			bytes += tcp.exchange(new byte[] { b }, 0).length;
		}
		assertEquals(11, bytes);
		assertEquals(0, tcp.exchange("GET / HTTP/1.0\r\n\r\n".getBytes(), 0).length);
		assertEquals(11, tcp.exchange(request, 0).length);
	}
}
