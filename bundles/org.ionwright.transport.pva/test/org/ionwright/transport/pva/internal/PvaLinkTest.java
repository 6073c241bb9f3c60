package org.ionwright.transport.pva.internal;

import static org.ionwright.transport.pva.internal.TestServer.KEEP;
import static org.ionwright.transport.pva.internal.TestServer.LIMIT;
import static org.ionwright.transport.pva.internal.TestServer.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epics.pva.data.PVADoubleArray;
import org.epics.pva.data.PVAInt;
import org.epics.pva.data.PVAStructure;
import org.epics.pva.data.nt.PVAEnum;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;
import org.ionwright.device.transport.SerialLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PvaLinkTest {

	private final PvaLinkFactory factory = new PvaLinkFactory();

	private static DeviceException fails(DeviceReason reason, String part, Executable call) {
		DeviceException failure = assertThrows(DeviceException.class, call);
		assertEquals(reason, failure.reason(), failure.getMessage());
		assertTrue(String.valueOf(failure.getMessage()).contains(part), failure.getMessage());
		return failure;
	}

	private static PVAStructure choice(int index, String... words) {
		return new PVAStructure("", "epics:nt/NTEnum:1.0", new PVAEnum("value", index, words));
	}

	@Test
	void aValueComesWithAllThatTheServerSaysOfIt() throws Exception {
		try (TestServer server = new TestServer()) {
			server.add("IW:a", scalar(1.5));
			try (PvLink link = server.connect(factory)) {
				assertEquals(new PvValue(1.5, "V", -10, 10, -5, 5, 1, "a bit high",
						Instant.ofEpochSecond(1_700_000_000L, 250_000_000), List.of()), link.get("IW:a", LIMIT));
			}
		}
	}

	@Test
	void whatWasPutIsRead() throws Exception {
		try (TestServer server = new TestServer()) {
			server.add("IW:a", scalar(1.5), KEEP);
			server.add("IW:valve", choice(0, "closed", "open"), KEEP);
			server.add("IW:count", new PVAStructure("", "", new PVAInt("value", false, 3)), KEEP);
			try (PvLink link = server.connect(factory)) {
				link.put("IW:a", -4.25, LIMIT);
				assertEquals(-4.25, link.get("IW:a", LIMIT).value());
				link.put("IW:valve", 1, LIMIT);
				assertEquals(1, link.get("IW:valve", LIMIT).value());
				assertEquals(List.of("closed", "open"), link.get("IW:valve", LIMIT).choices());
				link.put("IW:count", -7, LIMIT);
				assertEquals(-7, link.get("IW:count", LIMIT).value());
				fails(DeviceReason.LIMIT, "IW:valve: 2.0 is no whole number from 0 to 1",
						() -> link.put("IW:valve", 2, LIMIT));
				fails(DeviceReason.LIMIT, "IW:count: 0.5", () -> link.put("IW:count", 0.5, LIMIT));
				assertEquals(-7, link.get("IW:count", LIMIT).value());
			}
		}
	}

	@Test
	void refusalsComeInTheWordsOfTheServer() throws Exception {
		try (TestServer server = new TestServer()) {
			server.add("IW:fixed", scalar(1));
			server.add("IW:picky", scalar(1), (tcp, pv, changes, written) -> {
				throw new IOException("not today");
			});
			server.add("IW:list", new PVAStructure("", "", new PVADoubleArray("value", 1, 2)));
			try (PvLink link = server.connect(factory)) {
				fails(DeviceReason.HARDWARE, "the server refused 2.0: No write access to IW:fixed",
						() -> link.put("IW:fixed", 2, LIMIT));
				fails(DeviceReason.HARDWARE, "the server refused 2.0: Write failed",
						() -> link.put("IW:picky", 2, LIMIT));
				fails(DeviceReason.PROTOCOL, "its value is double[], not a single number",
						() -> link.get("IW:list", LIMIT));
				assertEquals(1, link.get("IW:picky", LIMIT).value());
			}
		}
	}

	@Test
	void aNameThatNoServerHasIsALostLink() throws Exception {
		try (TestServer server = new TestServer(); PvLink link = server.connect(factory)) {
			fails(DeviceReason.LINK_LOST, "no server has it within 200 ms; searched " + server.address(),
					() -> link.get("IW:none", Duration.ofMillis(200)));
		}
	}

	@Test
	void aServerThatSaysNothingIsNotWaitedForLongerThanTheLimit() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
				PvLink link = (PvLink) factory.open("pva:", Map.of("servers", "127.0.0.1:" + silent.getLocalPort()),
						SerialLine.of(9600), Links.NONE)) {
			fails(DeviceReason.LINK_LOST, "no server has it within 200 ms",
					() -> link.get("IW:a", Duration.ofMillis(200)));
		}
	}

	@Test
	void aPutThatIsNotConfirmedTimesOut() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		try (TestServer server = new TestServer()) {
			server.add("IW:slow", scalar(1), (tcp, pv, changes, written) -> end.await());
			try (PvLink link = server.connect(factory)) {
				link.get("IW:slow", LIMIT);
				fails(DeviceReason.TIMEOUT, "no confirmation of 2.0 within 200 ms",
						() -> link.put("IW:slow", 2, Duration.ofMillis(200)));
			}
			end.countDown();
		}
	}

	@Test
	void aCallEndsWhenTheServerGoes() throws Exception {
		CountDownLatch entered = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		try (TestServer server = new TestServer()) {
			server.add("IW:slow", scalar(1), (tcp, pv, changes, written) -> {
				entered.countDown();
				end.await();
			});
			try (PvLink link = server.connect(factory)) {
				CompletableFuture<Void> going = CompletableFuture.runAsync(() -> {
					try {
						entered.await();
						new Thread(server::close).start();
						end.await();
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				});
				long start = System.nanoTime();
				fails(DeviceReason.LINK_LOST, "its server has gone",
						() -> link.put("IW:slow", 2, Duration.ofSeconds(30)));
				assertTrue(System.nanoTime() - start < 20e9);
				end.countDown();
				going.join();
			}
		}
	}

	@Test
	void closingEndsACallOfAnotherThread() throws Exception {
		try (TestServer server = new TestServer(); PvLink link = server.connect(factory)) {
			Thread caller = Thread.currentThread();
			Thread.ofPlatform().start(() -> {
				await(() -> caller.getState() == Thread.State.TIMED_WAITING);
				link.close();
			});
			fails(DeviceReason.LINK_LOST, "the link is closed", () -> link.get("IW:none", Duration.ofSeconds(30)));
			fails(DeviceReason.LINK_LOST, "the link is closed", () -> link.get("IW:none", LIMIT));
		}
	}

	@Test
	void anInterruptEndsACall() throws Exception {
		try (TestServer server = new TestServer(); PvLink link = server.connect(factory)) {
			Thread.currentThread().interrupt();
			assertThrows(InterruptedException.class, () -> link.get("IW:none", LIMIT));
		}
	}

	@Test
	void aServerThatComesBackIsFoundByANewLink() throws Exception {
		for (int i = 0; i < 3; i++) {
			try (TestServer server = new TestServer()) {
				server.add("IW:a", scalar(i));
				try (PvLink link = server.connect(factory); PvLink other = server.connect(factory)) {
					assertEquals(i, link.get("IW:a", LIMIT).value());
					link.close();
					assertEquals(i, other.get("IW:a", LIMIT).value());
				}
			}
		}
	}

	/** The alive timer and the pool of core-pva belong to the process; a pool thread goes after an idle minute. */
	@Test
	void nothingIsLeftBehind() throws Exception {
		try (TestServer server = new TestServer()) {
			server.add("IW:a", scalar(1));
			connectOnce(server);
			Set<String> threads = clientThreads();
			long sockets = sockets();
			for (int i = 0; i < 30; i++) {
				connectOnce(server);
			}
			await(() -> clientThreads().equals(threads) && sockets() <= sockets);
		}
	}

	/** core-pva stumbles over a connection that is being opened when the client is closed. */
	@Test
	void closingWhileAConnectionIsBeingOpenedLeavesNothing() throws Exception {
		long before = sockets();
		PvLink link = (PvLink) factory.open("pva:", Map.of("servers", "192.0.2.1:5075"), SerialLine.of(9600),
				Links.NONE);
		assertThrows(DeviceException.class, () -> link.get("IW:a", Duration.ofMillis(100)));
		long start = System.nanoTime();
		link.close();
		assertTrue(System.nanoTime() - start < 1.5e9, "closing took " + (System.nanoTime() - start) / 1e9 + " s");
		await(() -> sockets() <= before && clientThreads().isEmpty());
	}

	private void connectOnce(TestServer server) throws Exception {
		try (PvLink link = server.connect(factory)) {
			assertEquals(1, link.get("IW:a", LIMIT).value());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pva:name", "pva://host", "pva" })
	void otherAddressesAreRefused(String address) {
		fails(DeviceReason.CONFIGURATION, "expected pva: alone",
				() -> factory.open(address, Map.of(), SerialLine.of(9600), Links.NONE));
	}

	private static Set<String> clientThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName)
				.filter(name -> name.startsWith("UDP") && !name.contains("127.0.0.1") || name.contains("pva"))
				.collect(Collectors.toSet());
	}

	private static long sockets() {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter(PvaLinkTest::socket).count();
		} catch (IOException e) {
			return 0;
		}
	}

	private static boolean socket(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
		} catch (IOException e) {
			return false;
		}
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + 20_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "not within 20 s");
			LockSupport.parkNanos(5_000_000);
		}
	}
}
