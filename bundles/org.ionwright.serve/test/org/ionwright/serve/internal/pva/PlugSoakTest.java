package org.ionwright.serve.internal.pva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.ionwright.transport.pva.internal.PvaLinkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Server and link are closed under each other again and again: nothing stays. How often: system property {@code ionwright.soak}. */
@Timeout(900)
class PlugSoakTest {

	private static final int TIMES = Integer.getInteger("ionwright.soak", 40);
	private static final Duration LIMIT = Duration.ofSeconds(5);

	private final PvaLinkFactory factory = new PvaLinkFactory();

	@Test
	void nothingStays() throws Exception {
		for (int i = 0; i < 4; i++) {
			once(i);
		}
		long sockets = sockets();
		int threads = threads();
		for (int i = 0; i < TIMES; i++) {
			once(i);
		}
		await(() -> sockets() <= sockets, "sockets");
		await(() -> threads() <= threads, "threads");
	}

	/** The plug is pulled before anything, while reading, while a put waits, or by ourselves. */
	private void once(int round) throws Exception {
		CompletableFuture<Boolean> never = new CompletableFuture<>();
		CompletableFuture<Boolean> asked = new CompletableFuture<>();
		try (PvaServer server = new PvaServer(InetAddress.getLoopbackAddress(), 0, note -> {
			// nobody reads it
		});
				PvLink link = (PvLink) factory.open("pva:",
						Map.of("servers", "127.0.0.1:" + server.address().getPort()),
						SerialLine.of(9600), Links.NONE)) {
			server.add("IW:a", Normative.number(round, Alarm.NO, Instant.EPOCH, new Display(0, 0, "", "", 0, false),
					Control.NONE), true, (value, who) -> {
						asked.complete(true);
						return never.thenAccept(now -> {
							// never
						});
					});
			assertEquals(round, link.get("IW:a", LIMIT).value());
			switch (round % 4) {
			case 0 -> server.close();
			case 1 -> {
				Thread puller = Thread.ofPlatform().start(() -> {
					asked.join();
					server.close();
				});
				assertEquals(DeviceReason.LINK_LOST,
						assertThrows(DeviceException.class, () -> link.put("IW:a", 1, LIMIT)).reason());
				puller.join();
			}
			case 2 -> {
				Thread puller = Thread.ofPlatform().start(() -> {
					asked.join();
					link.close();
				});
				assertEquals(DeviceReason.LINK_LOST,
						assertThrows(DeviceException.class, () -> link.put("IW:a", 1, LIMIT)).reason());
				puller.join();
			}
			default -> {
				// an orderly end
			}
			}
		}
	}

	private static int threads() {
		return (int) Thread.getAllStackTraces().keySet().stream()
				.filter(thread -> thread.isAlive() && !thread.getName().startsWith("ForkJoin")).count();
	}

	private static long sockets() {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter(PlugSoakTest::socket).count();
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

	private static void await(BooleanSupplier condition, String what) {
		long end = System.nanoTime() + 90_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end,
					what + " are left after a minute and a half: " + Thread.getAllStackTraces()
							.keySet().stream().map(Thread::getName).sorted().toList());
			LockSupport.parkNanos(20_000_000);
		}
	}
}
