package org.ionwright.twin.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as its starter sees it: lines in, lines out, an exit code. */
@Timeout(60)
class WireServerTest {

	private final StringWriter errors = new StringWriter();

	/** A running program. */
	private final class Server implements AutoCloseable {

		private final PipedOutputStream orders = new PipedOutputStream();
		private final BufferedReader lines;
		private final CompletableFuture<Integer> code = new CompletableFuture<>();

		Server(String... arguments) throws IOException {
			PipedInputStream in = new PipedInputStream(orders);
			PipedWriter pipe = new PipedWriter();
			lines = new BufferedReader(new PipedReader(pipe));
			new Thread(() -> {
				try (PrintWriter out = new PrintWriter(pipe)) {
					code.complete(WireServer.run(List.of(arguments), in, out, new PrintWriter(errors)));
				} catch (InterruptedException e) {
					code.completeExceptionally(e);
				}
			}).start();
		}

		String line() throws IOException {
			return String.valueOf(lines.readLine());
		}

		String obey(String order) throws IOException {
			orders.write((order + "\n").getBytes(StandardCharsets.UTF_8));
			orders.flush();
			return line();
		}

		@Override
		public void close() throws IOException, InterruptedException, ExecutionException {
			orders.close();
			assertEquals(0, code.get());
		}
	}

	private static String address(String line) {
		return line.substring(line.indexOf("  ") + 2);
	}

	private static void talks(ByteClient client) throws IOException {
		client.send("PNR\r");
		assertEquals("\6\r\n", client.receive(3));
	}

	@Test
	void servesUntilItsInputEnds() throws Exception {
		String address;
		try (Server server = new Server("tpg26x=tcp:0", "tic=tcp:0")) {
			address = address(server.line());
			assertTrue(server.line().startsWith("tic  tcp://127.0.0.1:"));
			try (ByteClient client = ByteClient.to(address)) {
				talks(client);
			}
		}
		assertThrows(IOException.class, () -> ByteClient.to(address));
	}

	@Test
	void endsByItselfAfterTheSecondsGiven() throws Exception {
		try (Server server = new Server("tpg26x=tcp:0", "seconds=0.05")) {
			assertEquals(0, server.code.get());
		}
	}

	@Test
	void aPulledCableIsPluggedInAtTheSamePort() throws Exception {
		try (Server server = new Server("tpg26x=tcp:0")) {
			String first = server.line();
			try (ByteClient client = ByteClient.to(address(first))) {
				talks(client);
				assertEquals("ok pull tpg26x", server.obey("pull tpg26x"));
				assertThrows(IOException.class, () -> client.receive(1));
			}
			assertThrows(IOException.class, () -> ByteClient.to(address(first)));
			assertEquals(first, server.obey("plug tpg26x"));
			assertEquals(first, server.obey("plug tpg26x"));
			try (ByteClient client = ByteClient.to(address(first))) {
				talks(client);
			}
		}
	}

	@Test
	void aPulledTerminalIsPluggedInAtTheSameLink(@TempDir Path folder) throws Exception {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
		Path link = folder.resolve("tpg");
		try (Server server = new Server("tpg26x=pty:" + link)) {
			server.line();
			for (int i = 0; i < 3; i++) {
				try (ByteClient client = ByteClient.to("serial:" + link)) {
					talks(client);
				}
				assertEquals("ok pull tpg26x", server.obey("pull tpg26x"));
				assertTrue(Files.notExists(link));
				assertTrue(server.obey("plug tpg26x").startsWith("tpg26x  serial:/dev/"));
			}
		}
	}

	@Test
	void aSilentPortStaysOpenAndHearsNothing() throws Exception {
		try (Server server = new Server("tpg26x=tcp:0")) {
			String first = server.line();
			try (ByteClient client = ByteClient.to(address(first))) {
				talks(client);
				assertEquals("ok silence tpg26x", server.obey("silence tpg26x"));
				client.send("UNI,2\r");
				assertEquals(first, server.obey("plug tpg26x"));
				talks(client);
			}
		}
	}

	@Test
	void aFaultHappensNowAndIsMended() throws Exception {
		try (Server server = new Server("tpg26x=tcp:0"); ByteClient client = ByteClient.to(address(server.line()))) {
			client.send("PR1\r\5");
			assertEquals("\6\r\n0,", client.receive(5));
			String order = "fault vacuumSystem.chambers[0].pressure/sensor-lost";
			assertEquals("ok " + order, server.obey(order));
			client.receive(12);
			client.send("\5");
			assertNotEquals("0,", client.receive(2));
			assertEquals("ok " + order + ":0", server.obey(order + ":0"));
		}
	}

	@Test
	void whatIsNotUnderstoodIsSaidAndNothingHappens() throws Exception {
		try (Server server = new Server("tpg26x=tcp:0")) {
			server.line();
			assertTrue(server.obey("kick tpg26x").startsWith("? 'kick tpg26x' is none of: plug NAME"));
			assertTrue(server.obey("pull tic").startsWith("? twin serve: tic is not served"));
			assertTrue(server.obey("pull").startsWith("? twin serve: no protocol"));
			assertTrue(server.obey("fault nonsense").startsWith("? 'nonsense': the twin has no fault"));
			assertTrue(server.obey("fault").startsWith("? '' orders no fault"));
		}
	}

	@Test
	void badArgumentsAreOneLineAndExitCodeTwo() throws Exception {
		assertEquals(2, WireServer.run(List.of("tpg26x=udp:1"), new ByteArrayInputStream(new byte[0]),
				new PrintWriter(new StringWriter()), new PrintWriter(errors)));
		assertEquals(1, errors.toString().lines().count());
	}
}
