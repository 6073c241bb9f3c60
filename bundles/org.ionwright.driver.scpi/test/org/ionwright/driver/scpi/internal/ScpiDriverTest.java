package org.ionwright.driver.scpi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;
import org.ionwright.device.transport.ByteChannel;
import org.junit.jupiter.api.Test;

/** The conversation with a device whose answers are given. */
class ScpiDriverTest {

	private final List<String> sent = new ArrayList<>();
	private final Map<String, String> answers = new HashMap<>(
			Map.of("*IDN?", "A,B,C,D", "SYST:ERR?", "0,\"No error\""));
	private final StringBuilder toHear = new StringBuilder();
	private String echo = "";

	private final ByteChannel channel = new ByteChannel() {

		@Override
		public String address() {
			return "tcp://device:1";
		}

		@Override
		public void close() {
			// nothing is open
		}

		@Override
		public void write(byte[] bytes) {
			String message = new String(bytes, StandardCharsets.ISO_8859_1).strip();
			sent.add(message);
			toHear.append(echo.isEmpty() ? "" : message + echo)
					.append(answers.containsKey(message) ? answers.get(message) + "\r\n" : "");
		}

		@Override
		public byte[] read(int most, Duration limit) {
			byte[] heard = toHear.toString().getBytes(StandardCharsets.ISO_8859_1);
			toHear.setLength(0);
			return heard;
		}

		@Override
		public boolean serial() {
			return false;
		}
	};

	private ScpiConversation open(String lines) throws DeviceException {
		DeviceConfiguration device = DeviceConfiguration.parse("limit = 0.02\n" + lines.replace("; ", "\n"), "f");
		return new ScpiConversation(device, new ScpiLine(channel, device, TimeSource.virtual(Instant.EPOCH)));
	}

	private ScpiConversation supply() throws DeviceException {
		answers.put("V?", "5");
		return open(
				"[v]; unit = V; query = V?; set = V {value}; minimum = 0; maximum = 10; safe = 0; role = lens-voltage");
	}

	private static void write(ScpiConversation conversation, double value)
			throws DeviceException, InterruptedException {
		Point.Writer writer = conversation.points().getFirst().writer();
		if (writer == null) {
			throw new AssertionError("cannot be set");
		}
		writer.write(value);
	}

	@Test
	void theIdentityHasFourFields() throws Exception {
		assertEquals(new DeviceIdentity("A", "B", "C", "D"), supply().identify());
		answers.put("*IDN?", "A, B");
		assertEquals(new DeviceIdentity("A", "B", "", ""), supply().identify());
		answers.put("VER", "1.2");
		assertEquals(new DeviceIdentity("", "Pump", "", ""),
				open("name = Pump; identify = VER; [v]; query = V?").identify());
	}

	@Test
	void anotherDeviceIsNotOurs() throws Exception {
		ScpiConversation conversation = open("identity = X.*; [v]; query = V?");
		DeviceException e = assertThrows(DeviceException.class, conversation::identify);
		assertEquals(DeviceReason.PROTOCOL, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("is this the right device?"), e.getMessage());
	}

	@Test
	void errorsFromBeforeAreNotOurs() throws Exception {
		ScpiConversation conversation = supply();
		write(conversation, 5);
		assertEquals(List.of("SYST:ERR?", "V 5", "SYST:ERR?", "V?"), sent);
		sent.clear();
		write(conversation, 5);
		assertEquals(List.of("V 5", "SYST:ERR?", "V?"), sent);
	}

	@Test
	void whatTheDeviceRefusesFails() throws Exception {
		ScpiConversation conversation = supply();
		write(conversation, 5);
		answers.put("SYST:ERR?", "-222,\"Data out of range\"");
		assertEquals(DeviceReason.LIMIT, assertThrows(DeviceException.class, () -> write(conversation, 7)).reason());
		answers.put("SYST:ERR?", "-113,\"Undefined header\"");
		ScpiConversation again = supply();
		assertEquals(DeviceReason.HARDWARE, assertThrows(DeviceException.class, () -> write(again, 7)).reason());
	}

	@Test
	void whatTheDeviceKeepsOtherwiseFails() throws Exception {
		ScpiConversation conversation = supply();
		DeviceException e = assertThrows(DeviceException.class, () -> write(conversation, 7));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("set to 7.0 V, but the device kept 5.0"), e.getMessage());
	}

	@Test
	void oneAnswerTellsOfManyParameters() throws Exception {
		answers.put("ALL?", "1,2");
		ScpiConversation conversation = open("[a]; query = ALL?; field = 1; [b]; query = ALL?; field = 2");
		assertEquals(1, conversation.points().get(0).reader().read().value());
		assertEquals(2, conversation.points().get(1).reader().read().value());
		assertEquals(List.of("ALL?"), sent);
		conversation.forget();
		conversation.points().get(0).reader().read();
		assertEquals(List.of("ALL?", "ALL?"), sent);
	}

	@Test
	void theSafeStateIsSentBeforeAnythingIsAsked() throws Exception {
		answers.put("V?", "0");
		answers.put("O?", "0");
		ScpiConversation conversation = open(
				"safe = OFF; [v]; query = V?; set = V {value}; minimum = 0; maximum = 10; safe = 0; "
						+ "role = gas; [o]; query = O?; set = O {value}; states = off, on; safe = off; role = heater");
		conversation.makeSafe();
		assertEquals(List.of("OFF", "O 0", "V 0", "O?", "V?"), sent);
		sent.clear();
		answers.remove("O?");
		assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, conversation::makeSafe).reason());
		assertEquals(List.of("OFF", "O 0", "V 0", "O?", "V?"), sent);
	}

	@Test
	void anEchoIsTakenAway() throws Exception {
		echo = "\r\n";
		answers.put("V?", "5");
		ScpiConversation conversation = open("echo = yes; [v]; query = V?; set = V {value}; minimum = 0; maximum = 10");
		write(conversation, 5);
		echo = "?\r\n";
		assertEquals(DeviceReason.PROTOCOL,
				assertThrows(DeviceException.class, () -> conversation.points().getFirst().reader().read()).reason());
	}

	@Test
	void settingsCanHaveAnAnswer() throws Exception {
		answers.put("V?", "5");
		answers.put("V 5", "E0");
		ScpiConversation conversation = open(
				"errors = none; set-answer = E0; [v]; query = V?; set = V {value}; minimum = 0; maximum = 10");
		write(conversation, 5);
		answers.put("V 5", "E6");
		DeviceException e = assertThrows(DeviceException.class, () -> write(conversation, 5));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("answered 'V 5' with 'E6'"), e.getMessage());
	}

	@Test
	void whatCannotBeSaidIsRefused() throws Exception {
		ScpiConversation conversation = open(
				"[v]; query = V?; set = V {value}; decimals = 0; minimum = 0; maximum = 10; tolerance = 0.1");
		assertEquals(DeviceReason.LIMIT, assertThrows(DeviceException.class, () -> write(conversation, 2.4)).reason());
		assertEquals(List.of(), sent);
	}

	@Test
	void statesAreWholeNumbers() throws Exception {
		answers.put("O?", "0");
		ScpiConversation conversation = open("[o]; query = O?; set = O {value}; states = off, on");
		assertEquals(DeviceReason.LIMIT, assertThrows(DeviceException.class, () -> write(conversation, 0.5)).reason());
		assertEquals(List.of(), sent);
	}
}
