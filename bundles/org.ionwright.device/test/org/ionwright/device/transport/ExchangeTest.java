package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ExchangeTest {

	private static final Duration LIMIT = Duration.ofMillis(800);

	private static Exchange over(ByteChannel channel) {
		return new Exchange(channel, "\r", Framing.terminated("\r\n"), LIMIT);
	}

	private static void interrupted(Exchange exchange, String question) {
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> exchange.ask(question));
	}

	@Test
	void aLateAnswerIsNotTakenForTheNext() throws Exception {
		ScriptedChannel channel = new Script().expect("A\r").after(Duration.ofMillis(200)).answer("of A\r\n")
				.expect("B\r").answer("of B\r\n").open("scripted", false);
		try (Exchange exchange = over(channel)) {
			interrupted(exchange, "A");
			assertEquals("of B", exchange.ask("B"));
		}
		assertEquals("", channel.complaint().orElse(""));
	}

	@Test
	void anAnswerThatNeverComesIsWaitedForOnce() throws Exception {
		ScriptedChannel channel = new Script().expect("A\r").expect("B\r").answer("of B\r\n").expect("C\r")
				.answer("of C\r\n").open("scripted", false);
		try (Exchange exchange = over(channel)) {
			interrupted(exchange, "A");
			assertEquals("of B", exchange.ask("B"));
			long start = System.nanoTime();
			assertEquals("of C", exchange.ask("C"));
			assertTrue(System.nanoTime() - start < LIMIT.toNanos(), "waited again");
		}
	}

	@Test
	void whatTimedOutHasHadItsTime() throws Exception {
		ScriptedChannel channel = new Script().expect("A\r").expect("B\r").answer("of B\r\n").open("scripted", false);
		try (Exchange exchange = over(channel)) {
			assertEquals(DeviceReason.TIMEOUT, assertThrows(DeviceException.class, () -> exchange.ask("A")).reason());
			long start = System.nanoTime();
			assertEquals("of B", exchange.ask("B"));
			assertTrue(System.nanoTime() - start < LIMIT.toNanos(), "waited again");
		}
	}
}
