package org.ionwright.transport.modbus.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.Script;
import org.ionwright.device.transport.ScriptedChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the Modbus application protocol V1.1b3, section 6, in both framings, and what goes wrong on wires. */
@Timeout(60)
class TelegramTest {

	private static final Map<String, String> SHORT = Map.of("timeout", "0.05");

	private interface Call {

		String of(ModbusLink link) throws DeviceException, InterruptedException;
	}

	private static String bits(boolean[] values) {
		StringBuilder text = new StringBuilder();
		for (boolean value : values) {
			text.append(value ? '1' : '0');
		}
		return text.toString();
	}

	private static Arguments row(String name, Call call, String request, String answer, String result) {
		return Arguments.of(name, call, request, answer, result);
	}

	static Stream<Arguments> examples() {
		return Stream.of(
				row("coils 20 to 38", link -> bits(link.coils(17, 0x13, 19)), "11 01 0013 0013", "11 01 03 cd6b05",
						"1011001111010110101"),
				row("discrete inputs 197 to 218", link -> bits(link.discreteInputs(17, 0xc4, 22)), "11 02 00c4 0016",
						"11 02 03 acdb35", "0011010111011011101011"),
				row("holding registers 108 to 110", link -> Arrays.toString(link.holdingRegisters(1, 0x6b, 3)),
						"01 03 006b 0003", "01 03 06 022b 0000 0064", "[555, 0, 100]"),
				row("input register 9", link -> Arrays.toString(link.inputRegisters(1, 8, 1)), "01 04 0008 0001",
						"01 04 02 000a", "[10]"),
				row("highest register", link -> Arrays.toString(link.inputRegisters(255, 65535, 1)), "ff 04 ffff 0001",
						"ff 04 02 ffff", "[65535]"),
				row("coil 173 on", link -> {
					link.writeCoil(1, 0xac, true);
					return "";
				}, "01 05 00ac ff00", "01 05 00ac ff00", ""), row("coil at a high address off", link -> {
					link.writeCoil(1, 0x9234, false);
					return "";
				}, "01 05 9234 0000", "01 05 9234 0000", ""), row("register 2 to 3", link -> {
					link.writeRegister(1, 1, 3);
					return "";
				}, "01 06 0001 0003", "01 06 0001 0003", ""), row("register with the highest value", link -> {
					link.writeRegister(1, 0xffff, 0xffff);
					return "";
				}, "01 06 ffff ffff", "01 06 ffff ffff", ""), row("two registers", link -> {
					link.writeRegisters(1, 1, new int[] { 0x0a, 0x102 });
					return "";
				}, "01 10 0001 0002 04 000a 0102", "01 10 0001 0002", ""));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void examplesOfTheStandard(String name, Call call, String request, String answer, String result) throws Exception {
		ScriptedChannel tcp = new Script().expect(ScriptFactory.hex(ScriptFactory.withHeader(1, request)))
				.answer(ScriptFactory.hex(ScriptFactory.withHeader(1, answer))).open(name, false);
		assertEquals(result, call.of(ScriptFactory.over(tcp, false, Map.of())));
		assertEquals(Optional.empty(), tcp.complaint());
		ScriptedChannel rtu = new Script().expect(ScriptFactory.hex(ScriptFactory.withCheckSum(request)))
				.answer(ScriptFactory.hex(ScriptFactory.withCheckSum(answer))).open(name, false);
		assertEquals(result, call.of(ScriptFactory.over(rtu, true, Map.of())));
		assertEquals(Optional.empty(), rtu.complaint());
	}

	/** The check sum of the serial line guide: 02 07 has 41 12. */
	@Test
	void theCheckSumOfThisTestIsThatOfTheGuide() {
		assertEquals("02074112", ScriptFactory.withCheckSum("0207"));
	}

	private static DeviceException failure(boolean rtu, Script script) {
		return assertThrows(DeviceException.class, () -> ScriptFactory
				.over(script.open("x", false), rtu, SHORT).holdingRegisters(1, 0x6b, 3));
	}

	private static Script asked(boolean rtu) {
		return new Script().expect(ScriptFactory
				.hex(rtu ? ScriptFactory.withCheckSum("01 03 006b 0003")
						: ScriptFactory.withHeader(1, "01 03 006b 0003")));
	}

	private static byte[] framed(boolean rtu, String answer) {
		return ScriptFactory.hex(rtu ? ScriptFactory.withCheckSum(answer) : ScriptFactory.withHeader(1, answer));
	}

	@ParameterizedTest
	@CsvSource({ "1,illegal function", "2,illegal data address", "3,illegal data value", "4,failure", "6,busy",
			"11,gateway", "77,unknown" })
	void theDeviceRefuses(int code, String words) {
		for (boolean rtu : new boolean[] { false, true }) {
			DeviceException refused = failure(rtu,
					asked(rtu).answer(framed(rtu, "01 83" + String.format("%02x", code))));
			assertEquals(DeviceReason.HARDWARE, refused.reason());
			assertTrue(refused.getMessage().contains(words)
					&& refused.getMessage().contains("holding registers 107 to 109 of unit 1"), refused.getMessage());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "01 03 04 022b 0000", "01 04 06 022b 0000 0064", "01 84 02", "01 06 006b 0003" })
	void anotherAnswerThanAskedFor(String answer) {
		for (boolean rtu : new boolean[] { false, true }) {
			assertEquals(DeviceReason.PROTOCOL,
					failure(rtu, asked(rtu).answer(framed(rtu, answer)).silence()).reason());
		}
	}

	@Test
	void nothingOrHalfAnAnswer() {
		for (boolean rtu : new boolean[] { false, true }) {
			DeviceException none = failure(rtu, asked(rtu).silence());
			assertEquals(DeviceReason.TIMEOUT, none.reason());
			assertTrue(none.getMessage().contains("no answer within 50 ms"), none.getMessage());
			byte[] half = framed(rtu, "01 03 06 022b 0000 0064");
			DeviceException broken = failure(rtu, asked(rtu).answer(Arrays.copyOf(half, 5)).silence());
			assertEquals(DeviceReason.TIMEOUT, broken.reason());
			assertTrue(broken.getMessage().contains("no complete answer"), broken.getMessage());
			assertEquals(DeviceReason.LINK_LOST, failure(rtu, asked(rtu).breakLink()).reason());
			assertEquals(DeviceReason.LINK_LOST, failure(rtu, new Script().breakLink()).reason());
		}
	}

	@Test
	void aWrongCheckSumIsNoAnswer() {
		byte[] answer = framed(true, "01 03 06 022b 0000 0064");
		answer[4] ^= 1;
		assertEquals(DeviceReason.PROTOCOL, failure(true, asked(true).answer(answer).silence()).reason());
	}

	@Test
	void noiseAndEchoOfASerialLine() throws Exception {
		byte[] answer = framed(true, "01 03 06 022b 0000 0064");
		ScriptedChannel noisy = asked(true).answer(new byte[] { -1, 0, -1 }).answer(answer).open("x", false);
		assertEquals(555, ScriptFactory.over(noisy, true, SHORT).holdingRegisters(1, 0x6b, 3)[0]);
		ScriptedChannel echoing = asked(true).answer(framed(true, "01 03 006b 0003")).answer(answer).open("x", false);
		assertEquals(555, ScriptFactory.over(echoing, true, Map.of("echo", "yes")).holdingRegisters(1, 0x6b, 3)[0]);
	}

	/** A telegram on a serial line has no number: answers to others are known by what they are, and when they come. */
	@ParameterizedTest
	@ValueSource(strings = { "01", "0103", "01030601", "010002", "0303020007 b5c3", "01040600010002000394ab" })
	void endsOfAnswersToOthersArePassedOver(String late) throws Exception {
		ScriptedChannel line = asked(true).answer(ScriptFactory.hex(late)).after(Duration.ofMillis(5))
				.answer(framed(true, "01 03 06 022b 0000 0064")).open("x", false);
		assertEquals(555, ScriptFactory.over(line, true, SHORT).holdingRegisters(1, 0x6b, 3)[0]);
	}

	@Test
	void anAnswerToAnEarlierProgramIsWaitedFor() throws Exception {
		byte[] late = framed(true, "01 03 06 0001 0002 0003");
		ScriptedChannel line = new Script().after(Duration.ofMillis(60)).answer(Arrays.copyOf(late, 4))
				.after(Duration.ofMillis(30)).answer(Arrays.copyOfRange(late, 4, late.length))
				.expect(framed(true, "01 03 006b 0003")).answer(framed(true, "01 03 06 022b 0000 0064"))
				.expect(framed(true, "01 03 006b 0003")).answer(framed(true, "01 03 06 022c 0000 0064"))
				.open("x", false);
		ModbusLink link = ScriptFactory.over(line, true, Map.of());
		assertEquals(555, link.holdingRegisters(1, 0x6b, 3)[0]);
		assertEquals(556, link.holdingRegisters(1, 0x6b, 3)[0]);
		assertEquals(Optional.empty(), line.complaint());
	}

	@Test
	void theAnswerThatCameTooLateIsNotTakenForTheNext() throws Exception {
		ScriptedChannel line = asked(true).after(Duration.ofMillis(80)).answer(framed(true, "01 03 06 0001 0002 0003"))
				.expect(framed(true, "01 03 006b 0003")).answer(framed(true, "01 03 06 022b 0000 0064"))
				.open("x", false);
		ModbusLink link = ScriptFactory.over(line, true, SHORT);
		assertEquals(DeviceReason.TIMEOUT,
				assertThrows(DeviceException.class, () -> link.holdingRegisters(1, 0x6b, 3)).reason());
		assertEquals(555, link.holdingRegisters(1, 0x6b, 3)[0]);
	}

	@Test
	void whatCameInsteadOfAnAnswerIsShown() throws Exception {
		DeviceException other = failure(true, asked(true).answer(framed(true, "01 84 02")).silence());
		assertTrue(other.getMessage().contains("no answer of unit 1 to function 3 came, but 01 84 02 c2 c1"),
				other.getMessage());
	}

	@Test
	void aLateAnswerIsNotTakenForTheNext() throws Exception {
		String late = ScriptFactory.withHeader(0, "01 03 06 0001 0002 0003");
		ScriptedChannel tcp = asked(false).answer(ScriptFactory.hex(late))
				.answer(framed(false, "01 03 06 022b 0000 0064")).open("x", false);
		assertEquals(555, ScriptFactory.over(tcp, false, SHORT).holdingRegisters(1, 0x6b, 3)[0]);
	}

	@Test
	void anInterruptIsNotSwallowed() throws Exception {
		for (boolean rtu : new boolean[] { false, true }) {
			ModbusLink link = ScriptFactory.over(asked(rtu).silence().open("x", false), rtu, Map.of("timeout", "20"));
			Thread.currentThread().interrupt();
			assertThrows(InterruptedException.class, () -> link.holdingRegisters(1, 0x6b, 3));
		}
	}

	@Test
	void anyAnswerIsReadOrRefused() throws Exception {
		Random random = new Random(11);
		for (int i = 0; i < 400; i++) {
			boolean rtu = random.nextBoolean();
			byte[] answer = framed(rtu, "01 03 06 022b 0000 0064");
			for (int changes = random.nextInt(4); changes >= 0; changes--) {
				answer[random.nextInt(answer.length)] = (byte) random.nextInt();
			}
			byte[] sent = random.nextInt(3) == 0 ? Arrays.copyOf(answer, random.nextInt(300)) : answer;
			ScriptedChannel channel = asked(rtu).answer(sent).silence().open("x", false);
			try {
				assertEquals(3, ScriptFactory.over(channel, rtu, Map.of("timeout", "0.01")).holdingRegisters(1, 0x6b,
						3).length);
			} catch (DeviceException e) {
				assertTrue(e.reason() == DeviceReason.PROTOCOL || e.reason() == DeviceReason.TIMEOUT
						|| e.reason() == DeviceReason.HARDWARE, e.getMessage());
			}
		}
	}

	@Test
	void whatCannotBeAskedIsRefusedBeforeAnythingIsSent() throws Exception {
		ModbusLink link = ScriptFactory.over(new Script().open("x", false), false, Map.of());
		for (Call call : new Call[] { l -> bits(l.coils(256, 0, 1)), l -> bits(l.coils(1, 0, 2001)),
				l -> bits(l.coils(1, 65535, 2)), l -> bits(l.coils(1, -1, 1)),
				l -> "" + l.holdingRegisters(1, 0, 126)[0],
				l -> "" + l.holdingRegisters(-1, 0, 0)[0] }) {
			assertEquals(DeviceReason.CONFIGURATION, assertThrows(DeviceException.class, () -> call.of(link)).reason());
		}
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> link.writeRegister(1, 0, 65536)).reason());
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> link.writeRegisters(1, 0, new int[] { -1 })).reason());
	}

	@ParameterizedTest
	@CsvSource({ "modbus:tcp://h:502,false,tcp://h:502", "modbus:serial:/dev/ttyS0,true,serial:/dev/ttyS0",
			"modbus:rtu:tcp://[::1]:4001,true,tcp://[::1]:4001", "modbus:rtu:serial:COM3,true,serial:COM3",
			"modbus:replay:/tmp/x.txt,false,replay:/tmp/x.txt" })
	void addressesAreRead(String text, boolean rtu, String carrier) throws DeviceException {
		assertEquals(new ModbusAddress(rtu, carrier), ModbusAddress.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "modbus:", "modbus:rtu:", "modbus:host", "modbus://h:502", "modbus:TCP://h:502" })
	void otherAddressesAreRefused(String text) {
		assertEquals(DeviceReason.CONFIGURATION,
				assertThrows(DeviceException.class, () -> ModbusAddress.parse(text)).reason());
	}
}
