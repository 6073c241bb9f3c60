package org.ionwright.driver.modbus.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Point;
import org.ionwright.device.transport.ModbusLink;
import org.junit.jupiter.api.Test;

/** The conversation with a device whose registers are a map. */
class ModbusConversationTest {

	private final List<String> said = new ArrayList<>();
	private final Map<Integer, Integer> holding = new HashMap<>();
	private final Map<Integer, Boolean> coils = new HashMap<>();
	private boolean deaf;
	private boolean dead;

	private final ModbusLink link = new ModbusLink() {

		@Override
		public String address() {
			return "modbus:tcp://plc:502";
		}

		@Override
		public void close() {
			// nothing is open
		}

		private void say(String what, int address, int count) throws DeviceException {
			said.add(what + " " + address + " " + count);
			if (dead) {
				throw new DeviceException(DeviceReason.LINK_LOST, "pulled");
			}
		}

		@Override
		public int[] holdingRegisters(int unit, int address, int count) throws DeviceException {
			say("holding", address, count);
			int[] words = new int[count];
			Arrays.setAll(words, i -> holding.getOrDefault(address + i, 0));
			return words;
		}

		@Override
		public int[] inputRegisters(int unit, int address, int count) throws DeviceException {
			say("input", address, count);
			return new int[count - 1];
		}

		@Override
		public boolean[] coils(int unit, int address, int count) throws DeviceException {
			say("coils", address, count);
			boolean[] bits = new boolean[count];
			for (int i = 0; i < count; i++) {
				bits[i] = coils.getOrDefault(address + i, false);
			}
			return bits;
		}

		@Override
		public boolean[] discreteInputs(int unit, int address, int count) throws DeviceException {
			say("discrete", address, count);
			return new boolean[count];
		}

		@Override
		public void writeRegister(int unit, int address, int value) throws DeviceException {
			say("write " + value, address, 1);
			keep(address, value);
		}

		@Override
		public void writeRegisters(int unit, int address, int[] values) throws DeviceException {
			say("write " + Arrays.toString(values), address, values.length);
			for (int i = 0; i < values.length; i++) {
				keep(address + i, values[i]);
			}
		}

		@Override
		public void writeCoil(int unit, int address, boolean on) throws DeviceException {
			say("write " + on, address, 1);
			coils.put(address, on);
		}

		private void keep(int address, int value) {
			if (!deaf) {
				holding.put(address, value);
			}
		}
	};

	private ModbusConversation open(String lines) throws DeviceException {
		return new ModbusConversation(ModbusConfiguration.parse(lines.replace("; ", "\n"), "f"), link, 1);
	}

	private static void write(Point point, double value) throws DeviceException, InterruptedException {
		Point.Writer writer = point.writer();
		if (writer == null) {
			throw new AssertionError("cannot be set");
		}
		writer.write(value);
	}

	@Test
	void neighboursAreAskedForAtOnce() throws Exception {
		ModbusConversation conversation = open(
				"[a]; register = holding 10; [b]; register = holding 11; type = float32; "
						+ "[c]; register = holding 14; [d]; register = coil 13; states = n, y; [e]; register = holding 13; [f]; register = holding 11");
		conversation.fetch(List.of("a", "b", "c", "d", "e", "f"));
		assertEquals(List.of("coils 13 1", "holding 10 5"), said);
		for (Point point : conversation.points()) {
			point.reader().read();
		}
		assertEquals(2, said.size());
		said.clear();
		conversation.fetch(List.of("a", "c"));
		assertEquals(List.of("holding 10 1", "holding 14 1"), said);
	}

	@Test
	void noMoreThanTheDeviceTakes() throws Exception {
		ModbusConversation conversation = open(
				"block = 2; [a]; register = holding 0; [b]; register = holding 1; type = u32; "
						+ "[c]; register = holding 3; [d]; register = holding 4");
		conversation.fetch(List.of("a", "b", "c", "d"));
		assertEquals(List.of("holding 0 1", "holding 1 2", "holding 3 2"), said);
	}

	@Test
	void aShortAnswerIsAProtocolFailure() throws Exception {
		ModbusConversation conversation = open("[a]; register = input 0");
		assertEquals(DeviceReason.PROTOCOL, assertThrows(DeviceException.class, conversation::identify).reason());
	}

	@Test
	void theDeviceIsKnownByANumber() throws Exception {
		ModbusConversation conversation = open("identify = holding 122; identity = 2000; [a]; register = holding 0");
		DeviceException e = assertThrows(DeviceException.class, conversation::identify);
		assertEquals(DeviceReason.PROTOCOL, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("holding 122 is 0, but that of Modbus device is 2000"),
				e.getMessage());
		holding.put(122, 2000);
		assertEquals("Modbus device", conversation.identify().model());
	}

	@Test
	void theHeartbeatCountsOrToggles() throws Exception {
		ModbusConversation counting = open(
				"heartbeat = holding 9; [a]; register = holding 0; set = yes; minimum = 0; maximum = 9");
		counting.beat();
		counting.beat();
		write(counting.points().getFirst(), 4);
		assertEquals(List.of("write 1 9 1", "write 2 9 1", "write 3 9 1", "write 4 0 1", "holding 0 1"), said);
		said.clear();
		ModbusConversation toggling = open("heartbeat = coil 9; [a]; register = holding 0");
		toggling.beat();
		toggling.beat();
		assertEquals(List.of("write true 9 1", "write false 9 1"), said);
	}

	@Test
	void whatTheDeviceDoesNotKeepFails() throws Exception {
		ModbusConversation conversation = open("[a]; register = holding 0; set = holding 5; minimum = 0; maximum = 9");
		write(conversation.points().getFirst(), 4);
		assertEquals(List.of("write 4 5 1", "holding 5 1"), said);
		deaf = true;
		DeviceException e = assertThrows(DeviceException.class, () -> write(conversation.points().getFirst(), 7));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("a was set to 7.0 1, but the device kept 4.0"),
				e.getMessage());
	}

	@Test
	void whatDoesNotFitIsRefused() throws Exception {
		ModbusConversation conversation = open(
				"heartbeat = holding 9; [a]; register = holding 0; set = yes; minimum = 0; maximum = 9; "
						+ "[b]; register = coil 0; set = yes; states = n, y");
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> write(conversation.points().get(0), 2.4)).reason());
		assertEquals(DeviceReason.LIMIT,
				assertThrows(DeviceException.class, () -> write(conversation.points().get(1), 0.5)).reason());
		assertEquals(List.of(), said);
	}

	@Test
	void numbersOfTwoWordsAreWrittenAtOnce() throws Exception {
		write(open("[a]; register = holding 0; set = yes; type = u32; minimum = 0; maximum = 1e6").points().getFirst(),
				65537);
		write(open("write = multiple; [a]; register = holding 7; set = yes; minimum = 0; maximum = 9").points()
				.getFirst(), 3);
		assertEquals(List.of("write [1, 1] 0 2", "holding 0 2", "write [3] 7 1", "holding 7 1"), said);
	}

	@Test
	void theSafeStateIsWrittenByRoleBeforeAnythingIsAsked() throws Exception {
		ModbusConversation conversation = open(
				"heartbeat = holding 9; [a]; register = holding 0; set = yes; minimum = 0; maximum = 9; safe = 0; role = gas; "
						+ "[b]; register = coil 0; set = yes; states = n, y; safe = n; role = ion-source; [c]; register = holding 1; set = yes; minimum = 0; maximum = 9");
		conversation.makeSafe();
		assertEquals(List.of("write false 0 1", "write 0 0 1", "coils 0 1", "holding 0 1"), said);
		said.clear();
		dead = true;
		assertEquals(DeviceReason.LINK_LOST, assertThrows(DeviceException.class, conversation::makeSafe).reason());
		assertEquals(List.of("write false 0 1", "write 0 0 1", "coils 0 1", "holding 0 1"), said);
	}
}
