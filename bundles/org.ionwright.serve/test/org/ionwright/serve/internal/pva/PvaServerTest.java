package org.ionwright.serve.internal.pva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.IntStream;

import org.epics.pva.PVASettings;
import org.epics.pva.client.ClientChannelState;
import org.epics.pva.client.PVAChannel;
import org.epics.pva.client.PVAClient;
import org.epics.pva.data.PVADouble;
import org.epics.pva.data.PVAInt;
import org.epics.pva.data.PVAStructure;
import org.epics.pva.data.nt.PVAAlarm;
import org.epics.pva.data.nt.PVAEnum;
import org.epics.pva.data.nt.PVATimeStamp;
import org.ionwright.serve.internal.pva.Alarm.Severity;
import org.ionwright.serve.internal.pva.Alarm.Status;
import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Our server as the client of core-pva sees it. */
@Timeout(60)
class PvaServerTest {

	private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000L, 5);
	private static final Display DISPLAY = new Display(-1, 9, "A number", "V", 2, false);

	private final List<String> notes = new CopyOnWriteArrayList<>();
	private final List<AutoCloseable> open = new ArrayList<>();
	private PvaServer server;
	private PVAClient client;

	PvaServerTest() throws Exception {
		server = new PvaServer(InetAddress.getLoopbackAddress(), 0, notes::add);
		client = client(server);
	}

	private static PVAClient client(PvaServer server) throws Exception {
		synchronized (PVASettings.class) {
			PVASettings.EPICS_PVA_NAME_SERVERS = "127.0.0.1:" + server.address().getPort();
			PVASettings.EPICS_PVA_AUTO_ADDR_LIST = false;
			PVASettings.EPICS_PVA_SEND_BUFFER_SIZE = 1 << 16;
			return new PVAClient();
		}
	}

	@BeforeEach
	void quiet() {
		PVASettings.logger.setLevel(Level.OFF);
	}

	@AfterEach
	void end() throws Exception {
		for (AutoCloseable one : open) {
			one.close();
		}
		client.close();
		server.close();
	}

	private static PvData number(double value) {
		return Normative.number(value, Alarm.NO, TIME, DISPLAY, new Control(0, 5, 0.5));
	}

	private static PvData choice(int index) {
		return Normative.choice(index, List.of("closed", "open"), Alarm.NO, TIME, "A valve");
	}

	private static CompletableFuture<Void> refuse(double value, String who) {
		return CompletableFuture.failedFuture(new IllegalStateException("no " + value + " from " + who));
	}

	private PVAChannel channel(String name) throws Exception {
		PVAChannel channel = client.getChannel(name);
		open.add(channel);
		channel.connect().get(10, TimeUnit.SECONDS);
		return channel;
	}

	private static PVAStructure read(PVAChannel channel) throws Exception {
		return channel.read("").get(10, TimeUnit.SECONDS);
	}

	private static double value(PVAStructure structure) {
		PVADouble value = structure.get("value");
		return value.get();
	}

	@Test
	void aNumberIsReadWithAllThatBelongsToIt() throws Exception {
		server.add("IW:a",
				Normative.number(2.5, new Alarm(Severity.MAJOR, Status.DEVICE, "t\u00fcr offen"), TIME, DISPLAY,
						new Control(0, 5, 0.5)),
				false, PvaServerTest::refuse);
		PVAStructure data = read(channel("IW:a"));
		assertEquals("epics:nt/NTScalar:1.0", data.getStructureName());
		assertEquals(2.5, value(data));
		assertEquals(PVAAlarm.AlarmSeverity.MAJOR, PVAAlarm.getAlarm(data).alarmSeverity());
		assertEquals("string message t\u00fcr offen", data.locate("alarm.message").toString().strip());
		assertEquals(TIME, PVATimeStamp.getTimeStamp(data).instant());
		assertEquals("string units V", data.locate("display.units").toString().strip());
		assertEquals("double limitHigh 9.0", data.locate("display.limitHigh").toString().strip());
		assertEquals("double limitHigh 5.0", data.locate("control.limitHigh").toString().strip());
		assertEquals("int precision 2", data.locate("display.precision").toString().strip());
	}

	@Test
	void aChoiceIsReadAndPut() throws Exception {
		BlockingQueue<Double> puts = new LinkedBlockingQueue<>();
		ServedPv[] pv = new ServedPv[1];
		pv[0] = server.add("IW:valve", choice(0), true, (value, who) -> {
			puts.add(value);
			pv[0].set(choice((int) value), true);
			return CompletableFuture.allOf();
		});
		PVAChannel channel = channel("IW:valve");
		assertTrue(channel.isWritable());
		PVAStructure data = read(channel);
		assertEquals("epics:nt/NTEnum:1.0", data.getStructureName());
		assertEquals("closed", PVAEnum.fromStructure(data.get("value")).enumString());
		channel.write(true, "field(value)", 1).get(10, TimeUnit.SECONDS);
		assertEquals(1.0, puts.take());
		assertEquals("open", PVAEnum.fromStructure(read(channel).get("value")).enumString());
	}

	@Test
	void aRefusalComesInItsOwnWords() throws Exception {
		server.add("IW:a", number(1), false, PvaServerTest::refuse);
		PVAChannel channel = channel("IW:a");
		assertFalse(channel.isWritable());
		ExecutionException refused = assertThrows(ExecutionException.class,
				() -> channel.write(true, "field(value)", 7.5).get(10, TimeUnit.SECONDS));
		assertTrue(String.valueOf(refused.getMessage()).contains("no 7.5 from "), refused.getMessage());
		assertTrue(String.valueOf(refused.getMessage()).contains("@"), "who it was: " + refused.getMessage());
		assertEquals(1, value(read(channel)));
	}

	@Test
	void aPutThatTakesItsTimeHoldsUpNobody() throws Exception {
		CompletableFuture<Boolean> later = new CompletableFuture<>();
		server.add("IW:slow", number(1), true, (value, who) -> later.thenAccept(now -> {
			// confirmed
		}));
		server.add("IW:a", number(2), true, PvaServerTest::refuse);
		PVAChannel slow = channel("IW:slow");
		CompletableFuture<Void> put = slow.write(true, "field(value)", 3.0);
		assertEquals(2, value(read(channel("IW:a"))));
		assertFalse(put.isDone());
		later.complete(true);
		put.get(10, TimeUnit.SECONDS);
	}

	@Test
	void watchersHearOfChangesAndOfNothingElse() throws Exception {
		ServedPv pv = server.add("IW:a", number(0), false, PvaServerTest::refuse);
		PVAChannel channel = channel("IW:a");
		BlockingQueue<Double> heard = new LinkedBlockingQueue<>();
		AutoCloseable subscription = channel.subscribe("", (from, changes, overrun, data) -> {
			if (data != null) {
				heard.add(value(data));
			}
		});
		assertEquals(0, heard.poll(10, TimeUnit.SECONDS));
		pv.set(number(1), true);
		assertEquals(1, heard.poll(10, TimeUnit.SECONDS));
		pv.set(number(1), true);
		pv.set(number(1.5), false);
		assertEquals(1.5, value(read(channel)));
		pv.set(number(2), true);
		assertEquals(2, heard.poll(10, TimeUnit.SECONDS));
		subscription.close();
		read(channel);
		pv.set(number(3), true);
		read(channel);
		assertTrue(heard.isEmpty());
	}

	@Test
	void aWatcherThatFallsBehindGetsTheNewestAndAllThatChanged() throws Exception {
		ServedPv pv = server.add("IW:a", number(0), false, PvaServerTest::refuse);
		PVAChannel channel = channel("IW:a");
		BlockingQueue<PVAStructure> heard = new LinkedBlockingQueue<>();
		open.add(channel.subscribe("", 4, (from, changes, overrun, data) -> {
			if (data != null) {
				heard.add(data.cloneData());
			}
		}));
		heard.poll(10, TimeUnit.SECONDS);
		pv.set(Normative.number(1, new Alarm(Severity.MINOR, Status.DEVICE, "x"), TIME, DISPLAY, Control.NONE), true);
		for (int i = 2; i <= 500; i++) {
			pv.set(Normative.number(i, new Alarm(Severity.MINOR, Status.DEVICE, "x"), TIME, DISPLAY, Control.NONE),
					true);
		}
		PVAStructure last = heard.poll(10, TimeUnit.SECONDS);
		while (value(last) < 500) {
			last = heard.poll(10, TimeUnit.SECONDS);
		}
		assertEquals(PVAAlarm.AlarmSeverity.MINOR, PVAAlarm.getAlarm(last).alarmSeverity());
	}

	@Test
	void aVariableThatIsRemovedIsGoneAndFoundAgainWhenItComesBack() throws Exception {
		ServedPv pv = server.add("IW:a", number(1), false, PvaServerTest::refuse);
		BlockingQueue<ClientChannelState> states = new LinkedBlockingQueue<>();
		PVAChannel channel = client.getChannel("IW:a", (from, state) -> states.add(state));
		open.add(channel);
		channel.connect().get(10, TimeUnit.SECONDS);
		// who listens is told behind who waits
		ClientChannelState state = ClientChannelState.INIT;
		while (state != ClientChannelState.CONNECTED) {
			state = Objects.requireNonNull(states.poll(10, TimeUnit.SECONDS));
		}
		server.remove(pv);
		assertEquals(ClientChannelState.INIT, states.poll(10, TimeUnit.SECONDS));
		server.add("IW:a", number(2), false, PvaServerTest::refuse);
		channel.connect().get(20, TimeUnit.SECONDS);
		assertEquals(2, value(read(channel)));
	}

	@Test
	void manyNamesAtOnce() throws Exception {
		IntStream.range(0, 500).forEach(i -> server.add("IW:many:" + i, number(i), false, PvaServerTest::refuse));
		List<PVAChannel> channels = IntStream.range(0, 500).mapToObj(i -> client.getChannel("IW:many:" + i)).toList();
		open.addAll(channels);
		for (int i = 0; i < 500; i++) {
			channels.get(i).connect().get(20, TimeUnit.SECONDS);
			assertEquals(i, value(read(channels.get(i))));
		}
		assertEquals(1, server.clients());
	}

	@Test
	void nobodyElseIsListenedTo() throws Exception {
		InetAddress outside = null;
		for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
			for (InetAddress address : Collections.list(network.getInetAddresses())) {
				outside = address instanceof Inet4Address && !address.isLoopbackAddress() ? address : outside;
			}
		}
		Assumptions.assumeTrue(outside != null, "this machine has only the loopback");
		InetSocketAddress there = new InetSocketAddress(outside, server.address().getPort());
		try (Socket socket = new Socket()) {
			assertThrows(IOException.class, () -> socket.connect(there, 2000), () -> there + " let us in");
		}
	}

	@Test
	void aNameThatIsThereTwiceIsRefused() {
		server.add("IW:a", number(1), false, PvaServerTest::refuse);
		assertThrows(IllegalArgumentException.class, () -> server.add("IW:a", number(1), false, PvaServerTest::refuse));
	}

	@Test
	void theTypeIsToldWithoutTheValue() throws Exception {
		server.add("IW:a", choice(1), false, PvaServerTest::refuse);
		PVAInt severity = channel("IW:a").info("").get(10, TimeUnit.SECONDS).locate("alarm.severity");
		assertEquals("severity", severity.getName());
		assertEquals("alarm_t", channel("IW:a").info("alarm").get(10, TimeUnit.SECONDS).getStructureName());
	}
}
