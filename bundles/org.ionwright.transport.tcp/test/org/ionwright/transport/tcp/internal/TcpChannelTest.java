package org.ionwright.transport.tcp.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets on the loopback interface. */
@Timeout(60)
class TcpChannelTest {

	private static final Duration LONG = Duration.ofSeconds(20);
	private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

	private final StandardLinks links = StandardLinks.installed(List.of(), Traffic.NONE);
	private ServerSocket server = closedServer();

	private static ServerSocket closedServer() {
		try (ServerSocket closed = new ServerSocket()) {
			return closed;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@BeforeEach
	void listen() throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	private ByteChannel open() throws DeviceException, InterruptedException {
		return open("tcp://127.0.0.1:" + server.getLocalPort());
	}

	private ByteChannel open(String address) throws DeviceException, InterruptedException {
		return links.open(ByteChannel.class, address, Map.of("connect", "2"), SerialLine.of(9600));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static long millisSince(long nanos) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
	}

	@Test
	void bytesGoBothWays() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			assertEquals("tcp://127.0.0.1:" + server.getLocalPort(), channel.address());
			assertFalse(channel.serial());
			assertEquals(0, channel.read(10, Duration.ZERO).length);
			channel.write(bytes("question\r"));
			assertArrayEquals(bytes("question\r"), device.getInputStream().readNBytes(9));
			device.getOutputStream().write(bytes("answer\r\n"));
			assertArrayEquals(bytes("ans"), channel.read(3, LONG));
			assertArrayEquals(bytes("wer\r\n"), channel.read(1000, LONG));
			assertEquals(0, channel.read(10, Duration.ofMillis(20)).length);
		}
	}

	@Test
	void moreThanTheSystemBuffersIsWrittenWhenTheDeviceReads() throws Exception {
		byte[] much = new byte[20_000_000];
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			CompletableFuture<Long> heard = CompletableFuture.supplyAsync(() -> {
				try {
					return (long) device.getInputStream().readNBytes(much.length).length;
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			});
			channel.write(much);
			assertEquals(much.length, heard.get(20, TimeUnit.SECONDS));
		}
	}

	@Test
	void theOtherSideCloses() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			device.getOutputStream().write(bytes("last"));
			device.close();
			assertArrayEquals(bytes("last"), channel.read(10, LONG));
			for (int i = 0; i < 2; i++) {
				assertEquals(DeviceReason.LINK_LOST,
						assertThrows(DeviceException.class, () -> channel.read(10, LONG)).reason());
			}
			assertEquals(DeviceReason.LINK_LOST,
					assertThrows(DeviceException.class, () -> channel.write(new byte[1])).reason());
		}
	}

	@Test
	void theOtherSideBreaksOff() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			device.setSoLinger(true, 0);
			device.close();
			assertEquals(DeviceReason.LINK_LOST,
					assertThrows(DeviceException.class, () -> channel.read(10, LONG)).reason());
		}
	}

	@Test
	void anInterruptEndsTheReadAndNotTheLink() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			AtomicLong interrupted = new AtomicLong();
			AtomicReference<Throwable> outcome = new AtomicReference<>();
			CountDownLatch reads = new CountDownLatch(1);
			Thread reader = new Thread(() -> {
				try {
					reads.countDown();
					channel.read(10, LONG);
				} catch (DeviceException | InterruptedException e) {
					outcome.set(e);
				}
			});
			reader.start();
			reads.await();
			interrupted.set(System.nanoTime());
			reader.interrupt();
			reader.join(5000);
			assertTrue(outcome.get() instanceof InterruptedException, () -> String.valueOf(outcome.get()));
			assertTrue(millisSince(interrupted.get()) < 1000);
			device.getOutputStream().write(bytes("on"));
			assertArrayEquals(bytes("on"), channel.read(10, LONG));
		}
	}

	@Test
	void anInterruptEndsAWriteThatNobodyReads() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			AtomicReference<Throwable> outcome = new AtomicReference<>();
			Thread writer = new Thread(() -> {
				try {
					channel.write(new byte[50_000_000]);
				} catch (DeviceException | InterruptedException e) {
					outcome.set(e);
				}
			});
			writer.start();
			device.getInputStream().readNBytes(1);
			writer.interrupt();
			writer.join(5000);
			assertTrue(outcome.get() instanceof InterruptedException, () -> String.valueOf(outcome.get()));
		}
	}

	@Test
	void closingEndsAReadOnAnotherThread() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			assertTrue(device.isConnected());
			CompletableFuture<DeviceReason> reading = CompletableFuture.supplyAsync(() -> {
				try {
					channel.read(10, LONG);
					return DeviceReason.NONE;
				} catch (DeviceException e) {
					return e.reason();
				} catch (InterruptedException e) {
					return DeviceReason.CANCELLED;
				}
			});
			channel.close();
			assertEquals(DeviceReason.LINK_LOST, reading.get(5, TimeUnit.SECONDS));
			channel.close();
		}
	}

	/** A line whose other end is gone without a word looks like a device that says nothing: time limits and closing still work. */
	@Test
	void aHalfOpenLineKeepsNobody() throws Exception {
		try (ByteChannel channel = open(); Socket device = server.accept()) {
			assertTrue(device.isConnected());
			long start = System.nanoTime();
			channel.write(bytes("anybody there?\r"));
			assertEquals(0, channel.read(10, Duration.ofMillis(100)).length);
			assertTrue(millisSince(start) >= 100 && millisSince(start) < 5000);
		}
	}

	@Test
	void nobodyListens() throws IOException {
		int port = server.getLocalPort();
		server.close();
		DeviceException refused = assertThrows(DeviceException.class, () -> open("tcp://127.0.0.1:" + port));
		assertEquals(DeviceReason.LINK_LOST, refused.reason());
		assertTrue(refused.getMessage().contains("refused"), refused.getMessage());
		assertTrue(assertThrows(DeviceException.class, () -> open("tcp://no-such-host.invalid:" + port)).getMessage()
				.contains("not known"));
	}

	@Test
	void byNameAndByIpv6() throws Exception {
		try (ByteChannel channel = open("tcp://localhost:" + server.getLocalPort())) {
			assertTrue(channel.address().contains("localhost"));
		}
		try (ServerSocket six = new ServerSocket(0, 5, InetAddress.getByName("::1"));
				ByteChannel channel = open("tcp://[::1]:" + six.getLocalPort())) {
			assertEquals("tcp://[::1]:" + six.getLocalPort(), channel.address());
		} catch (IOException e) {
			assumeTrue(false, "no IPv6 here");
		}
	}

	@ParameterizedTest
	@CsvSource({ "tcp://host:1,host,1", "tcp://10.0.0.7:65535/,10.0.0.7,65535", "tcp://[::1]:4001,::1,4001",
			"tcp://[fe80::1%eth0]:4001,fe80::1%eth0,4001", "tcp://rga-2.lab_x:818,rga-2.lab_x,818" })
	void addressesAreRead(String text, String host, int port) throws DeviceException {
		assertEquals(new TcpAddress(host, port), TcpAddress.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tcp:", "tcp://host", "tcp://host:", "tcp://host:0", "tcp://host:65536", "tcp:host:1",
			"tcp://:1", "tcp://::1:4001", "tcp://host:1/path", "tcp://a b:1", "tcp://host:99999999" })
	void otherAddressesAreRefusedForGood(String text) {
		DeviceException refused = assertThrows(DeviceException.class, () -> open(text));
		assertEquals(DeviceReason.CONFIGURATION, refused.reason());
		assertTrue(refused.getMessage().contains("tcp://host:port"), refused.getMessage());
	}

	@Test
	void aThousandTimesOpenedNothingIsLeft() throws Exception {
		byte[] word = bytes("x");
		once(word, false);
		long descriptors = descriptors();
		int threads = Thread.activeCount();
		for (int i = 0; i < 1000; i++) {
			once(word, i % 3 == 0);
		}
		assertEquals(threads, Thread.activeCount());
		assertTrue(descriptors() <= descriptors, descriptors() + " descriptors, before " + descriptors);
	}

	private void once(byte[] word, boolean lost) throws Exception {
		ByteChannel channel = open();
		try (Socket device = server.accept()) {
			channel.write(word);
			assertEquals(word[0], device.getInputStream().read());
			if (!lost) {
				device.getOutputStream().write(word);
				assertArrayEquals(word, channel.read(1, LONG));
			}
		}
		if (lost) {
			// not closed by us: a link that is lost gives its port back by itself
			assertThrows(DeviceException.class, () -> channel.read(1, LONG));
		} else {
			channel.close();
		}
	}

	private static long descriptors() throws IOException {
		if (!Files.isDirectory(DESCRIPTORS)) {
			return 0;
		}
		try (var open = Files.list(DESCRIPTORS)) {
			return open.count();
		}
	}
}
