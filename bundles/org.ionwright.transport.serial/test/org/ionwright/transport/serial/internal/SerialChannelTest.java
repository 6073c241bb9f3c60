package org.ionwright.transport.serial.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.concurrent.atomic.AtomicReference;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.WireClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real pseudo terminals; the device at the other end says again what it hears. */
@Timeout(120)
class SerialChannelTest {

	private static final Duration LONG = Duration.ofSeconds(20);
	/** Names of threads of the virtual machine. */
	private static final Pattern MACHINE = Pattern
			.compile("^(C[12] Compiler|G1 |GC Thread|Sweeper|Attach Listener)|^$");
	private static final Path PROCESS = Path.of("/proc/self");
	private static final Protocol ECHO = new Protocol() {

		@Override
		public byte[] exchange(byte[] input, double seconds) {
			return input;
		}

		@Override
		public void hangUp(double seconds) {
			// nothing was begun
		}
	};

	private final StandardLinks links = StandardLinks.installed(List.of(), Traffic.NONE);

	@BeforeEach
	void pseudoTerminalsAreThere() {
		assumeTrue(!PortName.WINDOWS, "no pseudo terminals there");
	}

	private static Endpoint device() throws IOException {
		return Endpoint.pty("echo", ECHO, WireClock.real(), null, 0);
	}

	private ByteChannel open(String address, Map<String, String> options) throws DeviceException, InterruptedException {
		return links.open(ByteChannel.class, address, options, SerialLine.of(9600));
	}

	private ByteChannel open(Endpoint device) throws DeviceException, InterruptedException {
		return open(device.address(), Map.of());
	}

	private static byte[] receive(ByteChannel channel, int count) throws DeviceException, InterruptedException {
		byte[] all = new byte[count];
		for (int size = 0; size < count;) {
			byte[] more = channel.read(count - size, LONG);
			assertTrue(more.length > 0, "nothing came");
			System.arraycopy(more, 0, all, size, more.length);
			size += more.length;
		}
		return all;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void bytesGoBothWays() throws Exception {
		try (Endpoint device = device(); ByteChannel channel = open(device)) {
			assertTrue(channel.serial());
			assertEquals(device.address(), channel.address());
			assertEquals(0, channel.read(10, Duration.ZERO).length);
			byte[] all = new byte[256];
			for (int i = 0; i < 256; i++) {
				all[i] = (byte) i;
			}
			channel.write(all);
			assertArrayEquals(all, receive(channel, 256));
			long start = System.nanoTime();
			assertEquals(0, channel.read(10, Duration.ofMillis(30)).length);
			assertTrue(System.nanoTime() - start >= 30_000_000);
		}
	}

	@Test
	void muchGoesInPieces() throws Exception {
		byte[] much = new byte[100_000];
		for (int i = 0; i < much.length; i++) {
			much[i] = (byte) (i * 31);
		}
		try (Endpoint device = device(); ByteChannel channel = open(device)) {
			CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> {
				try {
					return receive(channel, much.length);
				} catch (DeviceException | InterruptedException e) {
					throw new IllegalStateException(e);
				}
			});
			channel.write(much);
			assertArrayEquals(much, heard.get(60, TimeUnit.SECONDS));
		}
	}

	@ParameterizedTest
	@CsvSource({ "28800,8,none,1,none,f3", "9600,7,even,1,none,73", "19200,7,odd,2,rts-cts,73",
			"1234567,8,even,2,xon-xoff,f3" })
	void linesOfAllKinds(String baud, String bits, String parity, String stop, String handshake, String heard)
			throws Exception {
		try (Endpoint device = device();
				ByteChannel channel = open(device.address(), Map.of("baud", baud, "bits", bits,
						"parity", parity, "stop", stop, "handshake", handshake))) {
			channel.write(new byte[] { (byte) 0xf3 });
			assertEquals(heard, String.format("%02x", receive(channel, 1)[0]));
		}
	}

	@Test
	void anInterruptEndsTheReadAndNotTheLink() throws Exception {
		try (Endpoint device = device(); ByteChannel channel = open(device)) {
			AtomicReference<Throwable> outcome = new AtomicReference<>();
			Thread reader = new Thread(() -> {
				try {
					channel.read(10, LONG);
				} catch (DeviceException | InterruptedException e) {
					outcome.set(e);
				}
			});
			reader.start();
			long start = System.nanoTime();
			reader.interrupt();
			reader.join(5000);
			assertTrue(outcome.get() instanceof InterruptedException, () -> String.valueOf(outcome.get()));
			assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1));
			channel.write(bytes("on"));
			assertArrayEquals(bytes("on"), receive(channel, 2));
		}
	}

	@Test
	void closingEndsAReadOnAnotherThread() throws Exception {
		try (Endpoint device = device(); ByteChannel channel = open(device)) {
			CompletableFuture<DeviceException> reading = reading(channel);
			channel.close();
			assertTrue(reading.get(5, TimeUnit.SECONDS).getMessage().contains("was closed"));
			channel.close();
			assertEquals(List.of(), OpenFailure.holders(device.address().substring(7)));
		}
	}

	@Test
	void unpluggedWhileReading() throws Exception {
		Endpoint device = device();
		ByteChannel channel = open(device);
		CompletableFuture<DeviceException> reading = reading(channel);
		long start = System.nanoTime();
		device.close();
		DeviceException lost = reading.get(5, TimeUnit.SECONDS);
		assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(2));
		assertEquals(DeviceReason.LINK_LOST, lost.reason());
		assertTrue(lost.getMessage().contains("unplugged"), lost.getMessage());
		assertEquals(List.of(), OpenFailure.holders(device.address().substring(7)));
		assertEquals(DeviceReason.LINK_LOST,
				assertThrows(DeviceException.class, () -> channel.write(new byte[1])).reason());
	}

	private static CompletableFuture<DeviceException> reading(ByteChannel channel) {
		return CompletableFuture.supplyAsync(() -> assertThrows(DeviceException.class, () -> channel.read(10, LONG)));
	}

	@Test
	void onePortOneUser() throws Exception {
		try (Endpoint device = device()) {
			try (ByteChannel channel = open(device)) {
				DeviceException inUse = assertThrows(DeviceException.class, () -> open(device));
				assertEquals(DeviceReason.LINK_LOST, inUse.reason());
				assertTrue(inUse.getMessage().contains(Thread.currentThread().getName()), inUse.getMessage());
				channel.write(bytes("x"));
				assertArrayEquals(bytes("x"), receive(channel, 1));
			}
			open(device).close();
		}
	}

	@Test
	void anotherProgramHasThePort() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/flock")) && Files.isDirectory(PROCESS), "needs Linux");
		try (Endpoint device = device()) {
			Process other = new ProcessBuilder("/usr/bin/flock", device.address().substring(7), "cat").start();
			try {
				other.getOutputStream().write('x');
				other.getOutputStream().flush();
				assertEquals('x', other.getInputStream().read());
				DeviceException inUse = assertThrows(DeviceException.class, () -> open(device));
				assertTrue(inUse.getMessage().contains("in use by another program: "), inUse.getMessage());
				assertTrue(inUse.getMessage().contains("(process "), inUse.getMessage());
			} finally {
				other.getOutputStream().close();
				other.waitFor();
			}
			open(device).close();
		}
	}

	@Test
	void aLinkToThePortIsTheSamePort(@org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
		try (Endpoint device = device()) {
			Path link = Files.createSymbolicLink(folder.resolve("gauge"), Path.of(device.address().substring(7)));
			try (ByteChannel channel = open("serial:" + link, Map.of())) {
				assertTrue(assertThrows(DeviceException.class, () -> open(device)).getMessage().contains("in use"));
				assertEquals("serial:" + link, channel.address());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "serial:,CONFIGURATION", "serial:ttyUSB0,CONFIGURATION", "serial:/dev/,CONFIGURATION",
			"serial:/dev/null,CONFIGURATION", "serial:/proc/version,CONFIGURATION",
			"serial:/dev/no-such-port,LINK_LOST" })
	void whatIsNoPort(String address, DeviceReason reason) {
		DeviceException refused = assertThrows(DeviceException.class, () -> open(address, Map.of()));
		assertEquals(reason, refused.reason(), refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "baud=9600.5", "baud=10", "bits=9", "parity=both", "stop=1.5", "handshake=yes",
			"connect=3" })
	void wrongSettingsAreRefused(String option) {
		String[] words = option.split("=");
		assertEquals(DeviceReason.CONFIGURATION, assertThrows(DeviceException.class,
				() -> open("serial:/dev/no-such-port", Map.of(words[0], words[1]))).reason());
	}

	/** As it was when the process was started: who starts it with nohup wants it ignored. */
	@Test
	void hangUpIsHandledAsBefore() throws Exception {
		assumeTrue(Files.isReadable(PROCESS.resolve("status")), "needs Linux");
		Path parent = Path.of("/proc", Long.toString(ProcessHandle.current().parent().orElseThrow().pid()));
		try (Endpoint device = device(); ByteChannel channel = open(device)) {
			assertEquals(ignoresHangUp(parent), ignoresHangUp(PROCESS), "SIGHUP is ignored");
		}
	}

	private static boolean ignoresHangUp(Path process) throws Exception {
		String ignored = Files.readAllLines(process.resolve("status")).stream()
				.filter(line -> line.startsWith("SigIgn:")).findFirst().orElseThrow();
		return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) & 1) != 0;
	}

	/** Closed in turn by us and by pulling the plug. */
	@Test
	void aThousandTimesOpenedNothingIsLeft() throws Exception {
		once(false);
		long descriptors = descriptors();
		long threads = threads();
		for (int i = 0; i < 1000; i++) {
			once(i % 3 == 0);
		}
		assertTrue(descriptors() <= descriptors, descriptors() + " descriptors, before " + descriptors);
		long end = System.nanoTime() + LONG.toNanos();
		while (threads() > threads && System.nanoTime() < end) {
			Thread.sleep(20);
		}
		assertTrue(threads() <= threads, threads() + " threads, before " + threads);
	}

	private void once(boolean unplug) throws Exception {
		try (Endpoint device = device()) {
			ByteChannel channel = open(device);
			channel.write(bytes("x"));
			assertArrayEquals(bytes("x"), receive(channel, 1));
			if (unplug) {
				device.close();
				assertThrows(DeviceException.class, () -> channel.read(1, LONG));
			} else {
				channel.close();
			}
		}
	}

	private static long descriptors() throws IOException {
		if (!Files.isDirectory(PROCESS.resolve("fd"))) {
			return 0;
		}
		try (var open = Files.list(PROCESS.resolve("fd"))) {
			return open.count();
		}
	}

	/** Also those that only the native side knows; without those that compile and collect, which the virtual machine starts as it likes. */
	private static long threads() throws IOException {
		if (!Files.isDirectory(PROCESS.resolve("task"))) {
			return Thread.activeCount();
		}
		try (var all = Files.list(PROCESS.resolve("task"))) {
			return all.filter(thread -> !MACHINE.matcher(name(thread)).find()).count();
		}
	}

	/** Empty when it has ended meanwhile. */
	private static String name(Path thread) {
		try {
			return Files.readString(thread.resolve("comm"));
		} catch (IOException e) {
			return "";
		}
	}
}
