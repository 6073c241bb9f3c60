package org.ionwright.serve.internal.pva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Searches by UDP, byte by byte. */
@Timeout(30)
class SearchListenerTest {

	private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

	private final int port;
	private final PvaServer server = serve("IW:a");
	private final DatagramSocket client;

	SearchListenerTest() throws IOException {
		try (DatagramSocket free = new DatagramSocket(0, LOOPBACK)) {
			port = free.getLocalPort();
		}
		server.search(port);
		client = new DatagramSocket(0, LOOPBACK);
		client.setSoTimeout(5000);
	}

	private static PvaServer serve(String name) throws IOException {
		PvaServer server = new PvaServer(LOOPBACK, 0, note -> {
			// nobody reads it
		});
		server.add(name,
				Normative.number(1, Alarm.NO, Instant.EPOCH, new Display(0, 0, "", "", 0, false), Control.NONE),
				false, (value, who) -> CompletableFuture.failedFuture(new IllegalStateException("no")));
		return server;
	}

	@AfterEach
	void end() {
		client.close();
		server.close();
	}

	private static byte[] search(int flags, int port, String... names) throws IOException {
		MessageWriter out = new MessageWriter().begin(Command.SEARCH, (byte) 0).i32(77).u8(flags).raw(new byte[3])
				.address(InetAddress.getByName("0.0.0.0")).i16(port).u8(1).string("tcp").i16(names.length);
		for (int i = 0; i < names.length; i++) {
			out.i32(100 + i).string(names[i]);
		}
		return out.end();
	}

	private void send(byte[] bytes) throws IOException {
		client.send(new DatagramPacket(bytes, bytes.length, LOOPBACK, port));
	}

	/** The numbers found, after port and header were checked. */
	private List<Integer> answer(PvaServer from) throws IOException {
		byte[] buffer = new byte[2000];
		DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
		client.receive(packet);
		assertEquals(Command.SEARCH_RESPONSE, buffer[3]);
		MessageReader in = new MessageReader(Arrays.copyOfRange(buffer, Command.HEADER, packet.getLength()), false);
		in.raw(12);
		assertEquals(77, in.i32());
		assertEquals(LOOPBACK, in.address());
		assertEquals(from.address().getPort(), in.u16());
		assertEquals("tcp", in.string());
		int found = in.u8();
		int count = in.u16();
		assertEquals(count > 0 ? 1 : 0, found);
		Integer[] ids = new Integer[count];
		for (int i = 0; i < count; i++) {
			ids[i] = in.i32();
		}
		assertEquals(0, in.left());
		return List.of(ids);
	}

	@Test
	void whatIsThereIsFound() throws IOException {
		send(search(0, client.getLocalPort(), "IW:none", "IW:a"));
		assertEquals(List.of(101), answer(server));
	}

	@Test
	void silenceUnlessAnAnswerIsWanted() throws IOException {
		send(search(0, client.getLocalPort(), "IW:none"));
		send(search(Command.MUST_REPLY, client.getLocalPort(), "IW:none"));
		assertEquals(List.of(), answer(server));
	}

	@Test
	void theAnswerGoesToTheSourceWhenNoPortIsGiven() throws IOException {
		send(search(0, 0, "IW:a"));
		assertEquals(List.of(100), answer(server));
	}

	/** A packet to one address reaches one of the servers that share the port; whichever it is, both are found. */
	@Test
	void serversOnOneMachinePassSearchesOn() throws IOException {
		try (PvaServer second = serve("IW:b")) {
			second.search(port);
			send(search(Command.UNICAST, client.getLocalPort(), "IW:a"));
			assertEquals(List.of(100), answer(server));
			send(search(Command.UNICAST, client.getLocalPort(), "IW:b"));
			assertEquals(List.of(100), answer(second));
		}
	}

	@Test
	void aSearchIsPassedOnAsItCame() throws IOException {
		Search search = new Search(5, Command.UNICAST | Command.MUST_REPLY, LOOPBACK, 1,
				List.of(new Search.Wanted(9, "x")));
		byte[] bytes = search.forwarded(new InetSocketAddress("10.1.2.3", 456), LOOPBACK);
		int start = Command.HEADER + 16 + Command.HEADER;
		assertEquals(new Search(5, Command.MUST_REPLY, InetAddress.getByName("10.1.2.3"), 456, search.wanted()),
				Search.parse(new MessageReader(Arrays.copyOfRange(bytes, start, bytes.length), false)));
	}

	/** An answer is awaited now and then: the system drops what comes faster than it is read. */
	@Test
	void garbageIsPassedOver() throws IOException {
		Random random = new Random(9);
		byte[] good = search(Command.UNICAST, client.getLocalPort(), "IW:none", "IW:other");
		for (int i = 0; i < 3000; i++) {
			byte[] bad = random.nextBoolean() ? good.clone() : new byte[random.nextInt(200)];
			if (bad.length == good.length) {
				for (int n = random.nextInt(6); n >= 0; n--) {
					bad[random.nextInt(bad.length)] = (byte) random.nextInt();
				}
			} else {
				random.nextBytes(bad);
			}
			try {
				Search.parse(new MessageReader(bad, random.nextBoolean()));
			} catch (ProtocolException e) {
				// as it should be
			}
			// the address in a spoilt search may be anybody's: do not send those
			send(bad.length == good.length && Arrays.mismatch(bad, good) < 32 ? new byte[] { 1 }
					: Arrays.copyOf(bad, random.nextInt(bad.length + 1)));
			if (i % 50 == 49) {
				send(search(0, client.getLocalPort(), "IW:a"));
				assertEquals(List.of(100), answer(server), "after packet " + i);
			}
		}
	}

	@Test
	void afterTheEndThePortIsFree() throws IOException {
		server.close();
		assertThrows(IOException.class, () -> {
			try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
				socket.getInputStream().read();
			}
		});
		new DatagramSocket(port, LOOPBACK).close();
	}
}
