package org.ionwright.twin.wire;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random bytes, mutated commands, commands in pieces: nothing is thrown, no memory piles up, and the device is there afterwards. */
class ProtocolFuzzTest {

	private static final int INPUTS = 100_000;
	/** No input of some 40 bytes has a longer answer than a late scan and some texts. */
	private static final int MOST_OUTPUT = 64_000;

	/** Commands to start from, and a question that must be answered after all. */
	private record Speech(List<String> commands, String reset, String question, String answer) {
	}

	private static final Map<Protocols, Speech> SPEECHES = new EnumMap<>(Protocols.class);

	static {
		Speech rga = new Speech(
				List.of("ID?\r", "FL1.0\r", "SC1\r", "HS2\r", "SC\r", "MR28\r", "TP?\r", "MI5\r", "MF*\r",
						"HV1400\r", "NF7\r", "DG1\r", "EC?\r", "ML4.5\r"),
				"\r", "MO?\r", "1\n\r");
		SPEECHES.put(Protocols.RGA, rga);
		SPEECHES.put(Protocols.RGA100, rga);
		SPEECHES.put(Protocols.RGA300, rga);
		Speech telegrams = new Speech(List.of("0010030902=?107\r", "0011001006111111015\r",
				"0010130902=?108\r", "1010074002=?106\r"), "\r", "0010034902=?111\r", "0011034906TC 110065\r");
		SPEECHES.put(Protocols.PFEIFFER, telegrams);
		SPEECHES.put(Protocols.PFEIFFER_NOISY, telegrams);
		gauges(Map.of(Protocols.TPG26X, "BP4421 302-530-AG\r\n", Protocols.TPG361, "010100\r", Protocols.TPG362,
				"010100\r", Protocols.TPG300, "BG 509780-F\r\n", Protocols.TPG500, "010100\r\n"));
		SPEECHES.put(Protocols.MKS937B, new Speech(List.of("@253PR1?;FF", "@254PRZ?;FF", "@253SP1!2E-3;FF",
				"@253CP1!OFF;FF", "@253U!mBAR;FF", "@253SH2!1;FF"), "@", "@253MT?;FF", "@253ACKCC,PR,CM;FF"));
		SPEECHES.put(Protocols.MKS946, new Speech(List.of("@253FR1?;FF", "@253QSP1!1E2;FF", "@253QMD1!OPEN;FF",
				"@253QMD2!SETPOINT;FF", "@253RNG2?;FF", "@253SEM!CODE;FF", "@253PRZ?;FF"), "@", "@253MD?;FF",
				"@253ACK946;FF"));
		SPEECHES.put(Protocols.TIC, new Speech(List.of("?V902\r", "?V913\r", "!C904 1\r", "!C910 0\r", "?S902\r",
				"!C908 1\r"), "\r", "?S905\r", "=S905 80\r"));
		supplies(Map.of(Protocols.PS310, "1250.0\n", Protocols.PS325, "2500.0\n", Protocols.PS350, "5000.0\n",
				Protocols.PS350_NEGATIVE, "-5000.0\n", Protocols.PS355, "-10000.0\n", Protocols.PS365, "10000.0\n",
				Protocols.PS370, "-20000.0\n", Protocols.PS375, "20000.0\n"));
		electrometers();
		SPEECHES.put(Protocols.ISEG, new Speech(List.of(":VOLT 100,(@0)\r\n", ":VOLT ON,(@0-1)\r\n",
				":MEAS:VOLT? (@0,1)\r\n", ":CONF:RAMP:VOLT 1\r\n", ":VOLT EMCY OFF,(@1)\r\n", ":EVENT CLEAR\r\n",
				":READ:CHAN:STATUS? (@0)\r\n", ":VOLT OFF,(@0)\r\n"), "\n", ":READ:VOLT:NOM? (@0)\n", "5.0000E3V\r\n"));
		SPEECHES.put(Protocols.EUROTHERM, new Speech(List.of("\0040011PV\5", "\0040011\2SL100.0\3\62", "SL\5", "\4",
				"\0040022EE\5"), "\4\4", "\0040022XS\5", "\2XS>0000\3" + (char) ('X' ^ 'S' ^ '>' ^ 3)));
		SPEECHES.put(Protocols.MODBUS_RTU, new Speech(
				List.of("\1\3\0\1\0\1\u00d5\u00ca", "\1\6\0\2\7\u00d0\u002b\u00a6", "\1\20\0\2\0\1\2"), "",
				"\1\10\0\0\22\64\u00ed\u007c", "\1\10\0\0\22\64\u00ed\u007c"));
		SPEECHES.put(Protocols.MODBUS_TCP,
				new Speech(List.of("\0\1\0\0\0\6\1\3\0\1\0\1", "\0\1\0\0\0\6\1\6\0\2\7\u00d0",
						"\0\1\0\0\0\13\1\20\0\2\0\1\2\1\0"), "", "\0\1\0\0\0\6\1\10\0\0\22\64",
						"\0\1\0\0\0\6\1\10\0\0\22\64"));
		SPEECHES.put(Protocols.MODBUS_IO,
				new Speech(List.of("\0\1\0\0\0\6\1\2\0\0\0\10", "\0\1\0\0\0\6\1\5\0\10\377\0",
						"\0\1\0\0\0\6\1\4\10\20\0\2", "\0\1\0\0\0\6\1\6\0\0\0\1",
						"\0\1\0\0\0\13\1\20\0\36\0\1\2\1\0", "\0\1\0\0\0\10\1\17\0\0\0\3\1\7"), "",
						"\0\1\0\0\0\6\1\10\0\0\22\64", "\0\1\0\0\0\6\1\10\0\0\22\64"));
		SPEECHES.put(Protocols.MODBUS_IO_RTU,
				new Speech(List.of("\1\3\0\1\0\1\u00d5\u00ca", "\1\6\0\2\7\u00d0\u002b\u00a6",
						"\1\17\0\2\0\1\2"), "", "\1\10\0\0\22\64\u00ed\u007c", "\1\10\0\0\22\64\u00ed\u007c"));
		SPEECHES.put(Protocols.ALICAT, new Speech(List.of("A\r", "AS10\r", "B$$H\r", "AR122\r", "AW122=34\r", "A??D*\r",
				"B$$C\r", "AG3\r"), "\r", "BVE\r", "B   8v17.0-R23 Nov 24 2024,14:21:58\r"));
		SPEECHES.put(Protocols.NE1000,
				new Speech(List.of("RAT 10 UM\r", "RUN\r", "STP\r", "00DIS\r", "DIA 10\r", "VOL 2\r",
						"DIR REV\r", "CLD INF\r", "SAF 5\r", "\2\n00SAF0\u0076\u0021\3"),
						"\2\n00SAF0\u0076\u0021\3\r00SAF0\rSTP\rSTP\r", "FUN\r", "RAT\3"));
	}

	private static void gauges(Map<Protocols, String> firmwares) {
		firmwares.forEach((protocol, firmware) -> SPEECHES.put(protocol,
				new Speech(
						List.of("PR1\r\n", "\5", "PRX\r", "COM,0\r", "SP1,1,1.0E-5,5.0E-5\r", "SPA,1.0E-5,5.0E-5,2\r",
								"UNI,1\r", "ERR\r\5", "\3", "SEN,1,2\r", "PA1\r", "AYT\r\5", "SPS\r\5"),
						"\3", "PNR\r\5",
						"\6\r\n" + firmware)));
	}

	private static void supplies(Map<Protocols, String> limits) {
		limits.forEach((protocol, limit) -> SPEECHES.put(protocol,
				new Speech(List.of("VSET 100\n", "HVON\n", "*STB?\n", "*ESR? 4\n", "VLIM 900;VSET?\n", "ITRP 1E-3\n",
						"LERR?\n", "*RST\n", "*SRE 300\n", "VSET -200\n"), "\n*RST;*CLS\n", "VLIM?\n", limit)));
	}

	private static void electrometers() {
		List<String> commands = List.of("*IDN?\n", "READ?\n", "SYST:ZCH OFF\n", "SYST:ZCOR:ACQ;:SYST:ZCOR ON\n",
				"CURR:RANG 2e-9\n", "CURR:RANG:AUTO ON\r\n", "SYST:ERR?\n", "INIT;FETC?\n", "NPLC 0.1\n", "*RST\n",
				"FORM:ELEM READ,TIME\n", "SOUR:VOLT 10;:SOUR:VOLT:STAT ON\n", "TRIG:COUN 5\n", "*ESE 60;*STB?\n");
		for (Protocols protocol : List.of(Protocols.KEITHLEY6485, Protocols.KEITHLEY6487)) {
			SPEECHES.put(protocol, new Speech(commands, "\n*RST;*CLS\n", "FORM:ELEM?\n", "READ,UNIT,TIME,STAT\r"));
		}
		List<String> generic = List.of("VOLT 5\n", "OUTP ON;:MEAS:VOLT?\n", "SOUR:FUNC:MODE CURR\n", "SYST:ERR?\n",
				"MEAS:ALL?\n", "*RST;*OPC?\n");
		SPEECHES.put(Protocols.SCPI, new Speech(generic, "\n*RST;*CLS\n", "FUNC:MODE?\n", "VOLT\n"));
		SPEECHES.put(Protocols.SCPI_HEADER, new Speech(generic, "\n*RST;*CLS\n", "FUNC:MODE?\n", ":FUNC:MODE VOLT\n"));
		SPEECHES.put(Protocols.KEITHLEY6517, new Speech(commands, "\n*RST;*CLS\n", "FUNC?\n", "\"CURR:DC\"\r\n"));
	}

	@ParameterizedTest
	@EnumSource
	void survivesAndAnswersAfterwards(Protocols protocol) {
		Speech speech = SPEECHES.get(protocol);
		if (speech == null) {
			fail("no commands for " + protocol);
			return;
		}
		SplittableRandom random = new SplittableRandom(protocol.ordinal());
		Protocol device = new StillInstrument().device(protocol);
		double now = 0;
		long said = 0;
		for (int i = 0; i < inputs(protocol); i++) {
			byte[] input = input(speech.commands(), random);
			now += random.nextInt(50) == 0 ? 2 * random.nextDouble() : 1e-3 * random.nextDouble();
			byte[] output = device.exchange(input, now);
			said += output.length;
			assertTrue(output.length < MOST_OUTPUT, () -> output.length + " bytes for " + Arrays.toString(input));
			assertFalse(Double.isNaN(device.nextSeconds()));
			if (random.nextInt(5000) == 0) {
				device.hangUp(now);
			}
		}
		assertTrue(said > 1000, said + " bytes said in all");
		// the longest wait of a device: degassing for 20 minutes, ended by a byte
		device.hangUp(now + 1300);
		say(device, speech.reset(), now + 1300);
		device.hangUp(now + 1300);
		say(device, "", now + 2600);
		String answer = say(device, speech.question(), now + 2700);
		assertEquals(speech.answer(), answer.substring(Math.max(0, answer.length() - speech.answer().length())));
	}

	/** Models of one family share most of their code: the first one gets all. */
	private static int inputs(Protocols protocol) {
		boolean first = Arrays.stream(Protocols.values()).filter(each -> each.terminals().equals(protocol.terminals()))
				.findFirst().filter(protocol::equals).isPresent();
		return first ? INPUTS : INPUTS / 10;
	}

	private static byte[] input(List<String> commands, SplittableRandom random) {
		if (random.nextInt(4) == 0) {
			byte[] noise = new byte[random.nextInt(random.nextInt(100) == 0 ? 600 : 12)];
			random.nextBytes(noise);
			return noise;
		}
		byte[] command = commands.get(random.nextInt(commands.size())).getBytes(StandardCharsets.ISO_8859_1);
		switch (random.nextInt(4)) {
		case 0 -> {
			return Arrays.copyOf(command, random.nextInt(command.length + 1));
		}
		case 1 -> {
			command[random.nextInt(command.length)] = (byte) random.nextInt(256);
			return command;
		}
		case 2 -> {
			return Arrays.copyOfRange(command, random.nextInt(command.length), command.length);
		}
		default -> {
			return command;
		}
		}
	}
}
