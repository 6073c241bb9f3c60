package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.ionwright.device.TimeSource;
import org.ionwright.instrument.TrafficEntry;
import org.junit.jupiter.api.Test;

/** What is kept of what went over the wire. */
class TrafficTest {

	@Test
	void oldestIsForgottenFirst() {
		SessionTraffic traffic = new SessionTraffic(TimeSource.virtual(Instant.EPOCH), (bytes, sent) -> "");
		for (int i = 0; i < SessionTraffic.MOST_ENTRIES + 5; i++) {
			traffic.passed(true, new byte[] { 'x' }, i);
		}
		assertEquals(SessionTraffic.MOST_ENTRIES, traffic.last().size());
		assertEquals(6, traffic.last().getFirst().number());
		traffic.passed(false, new byte[SessionTraffic.MOST_BYTES], 0);
		assertEquals(1, traffic.last().size());
	}

	@Test
	void anAnswerInPiecesHasItsMeaningAtTheLast() {
		SessionTraffic traffic = new SessionTraffic(TimeSource.virtual(Instant.EPOCH),
				(bytes, sent) -> (sent ? "asks " : "says ") + new String(bytes, StandardCharsets.ISO_8859_1));
		traffic.passed(true, new byte[] { 'Q' }, 0);
		for (byte piece : new byte[] { '1', '.', '5' }) {
			traffic.passed(false, new byte[] { piece }, 1);
		}
		traffic.passed(true, new byte[] { 'R' }, 2);
		traffic.passed(false, new byte[] { '2' }, 3);
		assertEquals(List.of("asks Q", "says 1", "says 1.", "says 1.5", "asks R", "says 2"),
				traffic.last().stream().map(TrafficEntry::meaning).toList());
		assertEquals(List.of("Q", "1", ".", "5", "R", "2"), traffic.last().stream().map(TrafficEntry::text).toList());
	}
}
