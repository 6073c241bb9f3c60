package org.ionwright.twin.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets and real pseudo terminals, with clients that know nothing but bytes. */
@Timeout(120)
class EndpointTest {

	private final StillInstrument instrument = new StillInstrument();

	private Endpoint open(boolean pty, Protocols protocol, WireClock clock) throws IOException {
		Protocol device = instrument.device(protocol);
		return pty ? Endpoint.pty("test", device, clock, null, 0) : Endpoint.tcp("test", device, clock, 0, 0);
	}

	private static void linuxFor(boolean pty) {
		assumeTrue(!pty || !System.getProperty("os.name").startsWith("Windows"));
	}

	private static long threads() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("ionwright-wire-"))
				.count();
	}

	private static void noThreadIsLeft() throws InterruptedException {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (threads() > 0 && System.nanoTime() < until) {
			Thread.sleep(5);
		}
		assertEquals(0, threads());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aThousandClientsOneAfterAnother(boolean pty) throws Exception {
		linuxFor(pty);
		try (Endpoint endpoint = open(pty, Protocols.TPG26X, WireClock.real())) {
			for (int i = 0; i < 1000; i++) {
				try (ByteClient client = ByteClient.to(endpoint.address())) {
					client.send("PNR\r\n");
					assertEquals("\6\r\n", client.receive(3), "client " + i);
					client.send("\5");
					assertEquals("BP4421 302-530-AG\r\n", client.receive(19), "client " + i);
				}
			}
		}
		noThreadIsLeft();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void openedAndClosedTwoHundredTimesNothingIsLeft(boolean pty) throws Exception {
		linuxFor(pty);
		long descriptors = descriptors();
		for (int i = 0; i < 200; i++) {
			Endpoint endpoint = open(pty, Protocols.RGA, WireClock.real());
			if (i % 10 == 0) {
				try (ByteClient client = ByteClient.to(endpoint.address())) {
					client.send("MO?\r");
					assertEquals("1\n\r", client.receive(3));
					endpoint.close();
				}
			}
			endpoint.close();
			endpoint.close();
			if (!pty) {
				int port = Integer.parseInt(endpoint.address().replaceAll(".*:", ""));
				assertThrows(ConnectException.class, () -> ByteClient.to("tcp://127.0.0.1:" + port));
			}
		}
		noThreadIsLeft();
		assertTrue(descriptors() < descriptors + 20, descriptors() + " open files after " + descriptors);
	}

	private static long descriptors() throws IOException {
		Path list = Path.of("/proc/self/fd");
		if (!Files.isDirectory(list)) {
			return 0;
		}
		try (var files = Files.list(list)) {
			return files.count();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void allBytesPassUnchanged(boolean pty) throws Exception {
		linuxFor(pty);
		byte[] all = new byte[256];
		for (int i = 0; i < all.length; i++) {
			all[i] = (byte) i;
		}
		try (Endpoint endpoint = serve(pty, new Parrot());
				ByteClient client = ByteClient.to(endpoint.address())) {
			for (int i = 0; i < 50; i++) {
				client.send(all);
				assertArrayEquals(all, client.receiveBytes(all.length));
			}
		}
	}

	private static Endpoint serve(boolean pty, Protocol protocol) throws IOException {
		return pty ? Endpoint.pty("test", protocol, WireClock.real(), null, 0)
				: Endpoint.tcp("test", protocol, WireClock.real(), 0, 0);
	}

	private static final class Parrot implements Protocol {

		@Override
		public byte[] exchange(byte[] input, double seconds) {
			return input;
		}

		@Override
		public void hangUp(double seconds) {
			// has nothing to forget
		}
	}

	/** A continuous scan fills all buffers; neither the byte that ends it nor close may wait for the client. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aClientThatDoesNotReadHoldsNothingUp(boolean pty) throws Exception {
		linuxFor(pty);
		Endpoint endpoint = open(pty, Protocols.RGA, WireClock.fast());
		try (ByteClient client = ByteClient.to(endpoint.address())) {
			client.send("NF7\rSC\r");
			client.receiveBytes(100_000);
			Thread.sleep(200);
			client.send("\r");
			client.send("ID?\r");
			client.receiveUntil("SRSRGA200VER0.24SN17200\n\r");
			client.send("SC\r");
			client.receiveBytes(1000);
			long from = System.nanoTime();
			endpoint.close();
			assertTrue(System.nanoTime() - from < TimeUnit.SECONDS.toNanos(2));
		}
		noThreadIsLeft();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aClientThatLeavesTakesItsHalfCommandAndItsScanAlong(boolean pty) throws Exception {
		linuxFor(pty);
		Semaphore gone = new Semaphore(0);
		Protocol head = instrument.device(Protocols.RGA);
		Protocol watched = new Protocol() {

			@Override
			public byte[] exchange(byte[] input, double seconds) {
				return head.exchange(input, seconds);
			}

			@Override
			public double nextSeconds() {
				return head.nextSeconds();
			}

			@Override
			public void hangUp(double seconds) {
				head.hangUp(seconds);
				gone.release();
			}
		};
		try (Endpoint endpoint = serve(pty, watched)) {
			for (int i = 0; i < 10; i++) {
				try (ByteClient client = ByteClient.to(endpoint.address())) {
					client.send("NF7\rSC\r");
					client.receiveBytes(10);
				}
				gone.acquire();
				try (ByteClient client = ByteClient.to(endpoint.address())) {
					client.send("EE?\rE");
					assertEquals("70\n\r", client.receive(4));
				}
				gone.acquire();
			}
			try (ByteClient client = ByteClient.to(endpoint.address())) {
				client.send("MO?\r");
				assertEquals("1\n\r", client.receive(3));
			}
		}
	}

	@Test
	void theNextClientTakesOverFromOneThatVanished() throws Exception {
		try (Endpoint endpoint = open(false, Protocols.RGA, WireClock.real());
				ByteClient vanished = ByteClient.to(endpoint.address())) {
			vanished.send("MO?\rE");
			assertEquals("1\n\r", vanished.receive(3));
			for (int i = 0; i < 10; i++) {
				try (ByteClient next = ByteClient.to(endpoint.address())) {
					next.send("EE?\r");
					assertEquals("70\n\r", next.receive(4));
				}
			}
		}
	}

	@Test
	void aClientThatHasSaidAllStillGetsItsAnswers() throws Exception {
		try (Endpoint endpoint = open(false, Protocols.RGA, WireClock.fast());
				ByteClient client = ByteClient.to(endpoint.address())) {
			client.send("FL1\rMI20\rMF40\rSC1\r");
			client.sayNoMore();
			byte[] all = client.receiveAll();
			assertEquals(3 + 4 * 202, all.length);
			assertEquals("0\n\r", new String(all, 0, 3, StandardCharsets.ISO_8859_1));
		}
	}

	@Test
	void onlyTheLoopbackInterfaceAnswers() throws Exception {
		try (Endpoint endpoint = open(false, Protocols.RGA, WireClock.real())) {
			int port = Integer.parseInt(endpoint.address().replaceAll(".*:", ""));
			assertTrue(endpoint.address().startsWith("tcp://127.0.0.1:"));
			List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
					.filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4).toList();
			for (InetAddress other : others) {
				// the port is still free on every other address of this machine
				try (ServerSocket free = new ServerSocket(port, 1, other)) {
					assertTrue(free.isBound());
				}
			}
		}
	}

	@Test
	void aPortThatIsTakenIsNamed() throws Exception {
		try (Endpoint endpoint = open(false, Protocols.RGA, WireClock.real())) {
			int port = Integer.parseInt(endpoint.address().replaceAll(".*:", ""));
			IOException refused = assertThrows(IOException.class,
					() -> Endpoint.tcp("test", instrument.device(Protocols.RGA), WireClock.real(), port, 0));
			assertTrue(String.valueOf(refused.getMessage()).contains(String.valueOf(port)), refused.toString());
		}
		noThreadIsLeft();
	}

	@Test
	void aLinkLeadsToThePseudoTerminalAndGoesWithIt(@TempDir Path folder) throws Exception {
		linuxFor(true);
		Path link = folder.resolve("rga");
		Files.createSymbolicLink(link, Path.of("/dev/null"));
		try (Endpoint endpoint = Endpoint.pty("test", instrument.device(Protocols.RGA), WireClock.real(),
				link.toString(), 0);
				ByteClient client = ByteClient.to("serial:" + link)) {
			assertEquals(endpoint.address(), "serial:" + Files.readSymbolicLink(link));
			client.send("MO?\r");
			assertEquals("1\n\r", client.receive(3));
		}
		noThreadIsLeft();
		assertFalse(Files.isSymbolicLink(link));
		Files.writeString(link, "not ours");
		assertThrows(IOException.class, () -> Endpoint.pty("test", instrument.device(Protocols.RGA), WireClock.real(),
				link.toString(), 0));
		assertEquals("not ours", Files.readString(link));
		noThreadIsLeft();
	}

	@Test
	void aSerialLineTakesItsTime() throws Exception {
		try (Endpoint endpoint = Endpoint.tcp("test", new Parrot(), WireClock.real(), 0, 9600);
				ByteClient client = ByteClient.to(endpoint.address())) {
			long from = System.nanoTime();
			client.send(new byte[480]);
			client.receiveBytes(480);
			double seconds = (System.nanoTime() - from) * 1e-9;
			assertTrue(seconds >= 0.49, seconds + " s for 480 bytes at 9600 baud");
		}
	}
}
