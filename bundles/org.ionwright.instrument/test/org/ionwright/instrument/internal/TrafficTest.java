package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, as a person at the bench sees it. */
class TrafficTest {

	private final Bench bench = new Bench();
	private LineServer server;
	private DeviceControl control;

	TrafficTest() throws Exception {
		server = new LineServer();
		bench.install("line", new LineDevice());
		bench.service.addTransport(new PlainTcp());
		control = bench.open().bind("detector", "line:" + server.address());
	}

	@BeforeEach
	void connect() throws Exception {
		control.connect();
		Bench.await("connected", () -> control.device().status().state() == DeviceState.READY);
	}

	@AfterEach
	void close() throws Exception {
		bench.close();
		server.close();
	}

	@Test
	void benchThatIsOpenedLaterSeesTheLastExchanges() throws Exception {
		List<TrafficEntry> last = control.traffic();
		assertEquals(1, last.get(0).number());
		assertEquals(List.of("CALL open line:" + server.address(), "WIRE " + server.address(), "SENT I?\\n",
				"RECEIVED I=7.0\\n", "DONE DeviceIdentity[vendor=test, model=line, serialNumber=7, firmware=]",
				"CALL read a b knob", "SENT A?\\n"),
				last.stream().limit(7).map(entry -> entry.kind() + " " + entry.text()).toList());
		assertEquals(LineDevice.class.getName(), last.get(0).meaning());
		assertEquals("says I=7.0", last.get(3).meaning());
		Bench.await("read", () -> control.traffic().size() > 11);
		assertEquals("a 1.25 GOOD\nb 2.5 GOOD\nknob 0.0 GOOD", control.traffic().get(12).text());
	}

	@Test
	void whatAPersonSendsIsNoCall() throws Exception {
		control.send("B?\n".getBytes(StandardCharsets.ISO_8859_1)).get(10, TimeUnit.SECONDS);
		assertTrue(control.traffic().stream()
				.anyMatch(entry -> entry.kind() == Kind.UNSPOKEN && entry.text().equals("send B?\\n")));
	}

	@Test
	void listenerHearsUntilItHasEnough() throws Exception {
		List<TrafficEntry> heard = new CopyOnWriteArrayList<>();
		Runnable end = control.listen(heard::add);
		Bench.await("heard", () -> heard.size() > 3);
		end.run();
		int known = heard.size();
		long count = control.traffic().size();
		Bench.await("goes on", () -> control.traffic().size() > count + 2);
		assertTrue(heard.size() <= known + 1);
	}

	@Test
	void bytesThatAPersonSendsAreAnsweredInTurn() throws Exception {
		byte[] answer = control.send("B?\n".getBytes(StandardCharsets.ISO_8859_1)).get(10, TimeUnit.SECONDS);
		assertArrayEquals("B=2.5\n".getBytes(StandardCharsets.ISO_8859_1), answer);
		assertEquals("says x", control.decode(new byte[] { 'x' }, false).orElseThrow());
		assertEquals(DeviceState.READY, control.device().status().state());
	}

	@Test
	void nothingIsSentToADeviceThatIsNotThere() throws Exception {
		control.disconnect();
		Bench.await("released", () -> control.device().status().state() == DeviceState.DISCONNECTED);
		assertEquals(DeviceReason.LINK_LOST, Bench.failure(control.send(new byte[] { 'x' })).reason());
	}

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
