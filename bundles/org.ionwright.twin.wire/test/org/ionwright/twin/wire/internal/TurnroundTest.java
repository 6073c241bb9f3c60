package org.ionwright.twin.wire.internal;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;

class TurnroundTest {

	private final Protocol device = new Turnround(new StillInstrument().device(Protocols.TIC), 0.01);

	@Test
	void answersComeLaterAndInOrder() {
		assertEquals("", say(device, "?S905\r", 1));
		assertEquals(1.01, device.nextSeconds(), 1e-9);
		assertEquals("", say(device, "?S904\r", 1.005));
		assertEquals("=S905 80\r", say(device, "", 1.01));
		assertEquals(1.015, device.nextSeconds(), 1e-9);
		assertEquals("=S904 1;0\r", say(device, "", 2));
		assertEquals(Double.POSITIVE_INFINITY, device.nextSeconds());
	}

	@Test
	void aClientThatHangsUpHearsNothingMore() {
		say(device, "?S905\r", 1);
		device.hangUp(1);
		assertEquals("", say(device, "", 2));
	}
}
