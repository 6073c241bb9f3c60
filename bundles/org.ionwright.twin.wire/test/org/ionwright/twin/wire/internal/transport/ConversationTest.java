package org.ionwright.twin.wire.internal.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.wire.Protocol;
import org.junit.jupiter.api.Test;

class ConversationTest {

	/** Says what it hears. */
	private static final Protocol PARROT = new Protocol() {

		@Override
		public byte[] exchange(byte[] input, double seconds) {
			return input;
		}

		@Override
		public void hangUp(double seconds) {
			// has nothing to forget
		}
	};

	@Test
	void bytesTakeTenBitsEach() {
		Conversation line = new Conversation(PARROT, 1000);
		line.hear(new byte[10], 5);
		assertEquals(5.01, line.nextSeconds(), 1e-12);
		assertEquals(0, line.take(5.009).length);
		assertEquals(1, line.take(5.011).length);
		assertEquals(4, line.take(5.051).length);
		assertEquals(5, line.take(9).length);
		assertTrue(line.silent());
	}

	@Test
	void aBurstDoesNotOvertakeTheOneBeforeIt() {
		Conversation line = new Conversation(PARROT, 1000);
		line.hear(new byte[10], 0);
		assertEquals(10, line.take(0.1001).length);
		line.hear(new byte[10], 0.1001);
		assertEquals(0, line.take(0.1099).length);
		assertEquals(10, line.take(0.2002).length);
	}

	@Test
	void withoutALineAllComesAtOnce() {
		Conversation line = new Conversation(PARROT, 0);
		line.hear(new byte[5000], 1);
		assertEquals(5000, line.take(1).length);
	}

	@Test
	void itHearsNoMoreWhenTooMuchWaits() {
		Conversation line = new Conversation(PARROT, 300);
		line.hear(new byte[70_000], 0);
		assertTrue(line.fullOfTalk());
		line.hangUp(1);
		assertTrue(line.silent());
	}
}
