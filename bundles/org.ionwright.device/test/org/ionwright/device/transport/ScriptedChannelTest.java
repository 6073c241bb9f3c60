package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ScriptedChannelTest {

	private static Exchange over(ByteChannel channel) {
		return new Exchange(channel, "\r", Framing.terminated("\r\n"), Duration.ofMillis(500));
	}

	@Test
	void aConversationGoesAsWritten() throws Exception {
		ScriptedChannel channel = new Script().expect("PR1\r").after(Duration.ofMillis(40)).answer("\6\r\n")
				.expect("\5").answer("0,").answer("1.0E-5\r\n").silence().open("scripted", false);
		long start = System.nanoTime();
		try (Exchange exchange = over(channel)) {
			assertEquals("\6", exchange.ask("PR1").strip());
			assertTrue(System.nanoTime() - start >= 40_000_000);
			exchange.tell(new byte[] { 5 });
			assertEquals("0,1.0E-5", exchange.line(Duration.ofSeconds(1)));
			assertEquals(Optional.empty(), channel.complaint());
			assertEquals(DeviceReason.TIMEOUT,
					assertThrows(DeviceException.class, () -> exchange.ask("anything")).reason());
			assertEquals(Optional.empty(), channel.complaint());
		}
		assertEquals(DeviceReason.LINK_LOST,
				assertThrows(DeviceException.class, () -> channel.read(1, Duration.ZERO)).reason());
	}

	@Test
	void whatWasNotAskedIsAComplaint() throws Exception {
		ScriptedChannel channel = new Script().expect("A\r").answer("B\r\n").expect("C\r").open("scripted", false);
		assertEquals("B", over(channel).ask("A"));
		assertEquals(Optional.of("step 3 did not come to pass: expect 'C\\r'"), channel.complaint());
	}

	@Test
	void strayingIsToldForEver() {
		ScriptedChannel channel = new Script().expect("A\r").answer("B\r\n").open("scripted", false);
		for (int i = 0; i < 2; i++) {
			DeviceException strayed = assertThrows(DeviceException.class, () -> over(channel).ask("AB"));
			assertEquals(DeviceReason.PROTOCOL, strayed.reason());
			assertEquals("scripted: step 1 expects 'A\\r', the driver sent 'AB\\r'", strayed.getMessage());
		}
		assertEquals(Optional.of("step 1 expects 'A\\r', the driver sent 'AB\\r'"), channel.complaint());
	}

	@Test
	void aBrokenLinkIsNoComplaint() throws Exception {
		ScriptedChannel channel = new Script().expect("A\r").breakLink().open("scripted", false);
		assertEquals(DeviceReason.LINK_LOST,
				assertThrows(DeviceException.class, () -> over(channel).ask("A")).reason());
		assertEquals(Optional.empty(), channel.complaint());
		assertSame(channel, StandardLinks.only(channel).open(ByteChannel.class, "any", Map.of(), SerialLine.of(1)));
	}
}
