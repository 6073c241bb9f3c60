package org.ionwright.serve.internal.pva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that talk nonsense, take nothing or go in the middle of a message. */
@Timeout(120)
class PvaFuzzTest {

	private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

	private final List<Double> puts = new CopyOnWriteArrayList<>();
	private final List<String> notes = new CopyOnWriteArrayList<>();
	private final PvaServer server;
	private final ServedPv pv;

	PvaFuzzTest() throws IOException {
		server = new PvaServer(LOOPBACK, 0, notes::add);
		pv = server.add("IW:a", number(1), true, (value, who) -> {
			puts.add(value);
			return CompletableFuture.allOf();
		});
	}

	@AfterEach
	void end() {
		server.close();
	}

	private static PvData number(double value) {
		return Normative.number(value, Alarm.NO, Instant.EPOCH, new Display(0, 0, "d", "V", 0, false), Control.NONE);
	}

	private static MessageWriter message(byte command) {
		return new MessageWriter().begin(command, (byte) 0);
	}

	private static byte[] validation() {
		return message(Command.CONNECTION_VALIDATION).i32(1000).i16(1000).i16(0).string("ca").u8(0x80).string("")
				.size(2)
				.string("user").u8(0x60).string("host").u8(0x60).string("eve").string("pc").end();
	}

	/** What a well-behaved client says, one after the other. */
	private static List<byte[]> conversation() {
		byte[] all = { (byte) 0x80, 0, 0 };
		BitSet value = new BitSet();
		value.set(1);
		return List.of(validation(), message(Command.ECHO).i32(5).end(),
				message(Command.SEARCH).i32(1).u8(1).raw(new byte[3]).address(LOOPBACK).i16(9).u8(1).string("tcp")
						.i16(1)
						.i32(3).string("IW:a").end(),
				message(Command.CREATE_CHANNEL).i16(2).i32(3).string("IW:a").i32(4).string("IW:none").end(),
				message(Command.GET_FIELD).i32(1).i32(9).string("alarm").end(),
				message(Command.GET).i32(1).i32(10).u8(Command.INIT).raw(all).end(),
				message(Command.GET).i32(1).i32(10).u8(0).end(),
				message(Command.PUT).i32(1).i32(11).u8(Command.INIT).raw(all).end(),
				message(Command.PUT).i32(1).i32(11).u8(Command.GET_PUT).end(),
				message(Command.PUT).i32(1).i32(11).u8(0).bits(value).f64(2.5).end(),
				message(Command.MONITOR).i32(1).i32(12).u8(Command.INIT).raw(all).end(),
				message(Command.MONITOR).i32(1).i32(12).u8(Command.START).end(),
				message(Command.MONITOR).i32(1).i32(13).u8(Command.INIT | Command.PIPELINE).raw(all).i32(2).end(),
				message(Command.MONITOR).i32(1).i32(13).u8(Command.PIPELINE).i32(2).end(),
				message(Command.MONITOR).i32(1).i32(12).u8(Command.STOP).end(),
				message(Command.RPC).i32(1).i32(14).u8(Command.INIT).raw(all).end(),
				message(Command.DESTROY_REQUEST).i32(1).i32(12).end(),
				message(Command.MESSAGE).i32(1).u8(0).string("x").end(),
				message(Command.DESTROY_CHANNEL).i32(1).i32(3).end());
	}

	@Test
	void theConversationItselfIsUnderstood() throws Exception {
		try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
			socket.setSoTimeout(10_000);
			for (byte[] message : conversation()) {
				socket.getOutputStream().write(message);
			}
			DataInputStream in = new DataInputStream(socket.getInputStream());
			List<Integer> commands = new ArrayList<>();
			while (commands.isEmpty() || commands.getLast() != Command.DESTROY_CHANNEL) {
				byte[] header = new byte[8];
				in.readFully(header);
				if ((header[2] & Command.FLAG_CONTROL) == 0) {
					in.readFully(new byte[new MessageReader(header, false).lastI32()]);
					// whether the update comes before the stop is a matter of luck
					if (commands.isEmpty() || header[3] != Command.MONITOR || commands.getLast() != header[3]) {
						commands.add((int) header[3]);
					}
				}
			}
			assertEquals(List.of(1, 9, 2, 4, 6, 7, 7, 17, 10, 10, 11, 11, 11, 13, 20, 8), commands);
		}
		assertEquals(List.of(2.5), puts);
		assertEquals(List.of(), notes);
	}

	@Test
	void spoiltConversations() throws Exception {
		Random random = new Random(2);
		for (int i = 0; i < 400; i++) {
			try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
				for (byte[] message : conversation()) {
					byte[] spoilt = message.clone();
					if (random.nextInt(4) == 0) {
						for (int n = random.nextInt(4); n >= 0; n--) {
							spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
						}
					}
					int count = random.nextInt(30) == 0 ? random.nextInt(spoilt.length) : spoilt.length;
					socket.getOutputStream().write(spoilt, 0, count);
				}
			} catch (IOException e) {
				// dropped, as it deserves
			}
			pv.set(number(i), true);
		}
		gone();
		theConversationItselfIsUnderstoodAgain();
	}

	private void theConversationItselfIsUnderstoodAgain() throws Exception {
		puts.clear();
		notes.clear();
		theConversationItselfIsUnderstood();
	}

	@Test
	void noise() throws Exception {
		Random random = new Random(3);
		for (int i = 0; i < 200; i++) {
			try (Socket socket = new Socket(LOOPBACK, server.address().getPort())) {
				byte[] noise = new byte[random.nextInt(5000)];
				random.nextBytes(noise);
				if (random.nextBoolean() && noise.length > 8) {
					noise[0] = Command.MAGIC;
					noise[2] = 0;
				}
				socket.getOutputStream().write(noise);
			} catch (IOException e) {
				// dropped, as it deserves
			}
		}
		gone();
		theConversationItselfIsUnderstoodAgain();
	}

	/** What waits for such a client stays small, and in the end it is dropped. */
	@Test
	void aClientThatTakesNothingCostsNothing() throws Exception {
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(1000);
			socket.connect(server.address());
			for (byte[] message : conversation().subList(0, 12)) {
				socket.getOutputStream().write(message);
			}
			for (int i = 0; i < 200_000; i++) {
				pv.set(number(i), true);
			}
			assertEquals(1, server.clients());
			byte[] echo = message(Command.ECHO).raw(new byte[1000]).end();
			boolean dropped = false;
			for (int i = 0; i < 100_000 && !dropped; i++) {
				try {
					socket.getOutputStream().write(echo);
				} catch (IOException e) {
					dropped = true;
				}
				dropped |= server.clients() == 0;
			}
			assertTrue(dropped, "a client that asks and never listens is kept");
		}
		gone();
	}

	@Test
	void tooManyClientsAreRefused() throws Exception {
		List<Socket> sockets = new ArrayList<>();
		for (int i = 0; i < 130; i++) {
			sockets.add(new Socket(LOOPBACK, server.address().getPort()));
		}
		await(() -> server.clients() == 100 && !notes.isEmpty());
		for (Socket socket : sockets) {
			socket.close();
		}
		gone();
		theConversationItselfIsUnderstoodAgain();
	}

	/** Connections come and go for a long time: no thread stays. */
	@Test
	void nothingGrows() throws Exception {
		for (int i = 0; i < 500; i++) {
			theConversationItselfIsUnderstoodAgain();
		}
		gone();
	}

	/** All clients so far were accepted, heard and dropped. */
	private void gone() throws IOException {
		try (Socket last = new Socket(LOOPBACK, server.address().getPort())) {
			// clients are accepted in turn: it is greeted, or refused, after all of those before it
			last.setSoTimeout(20_000);
			last.getInputStream().read();
		}
		await(() -> server.clients() == 0 && Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive)
				.noneMatch(thread -> thread.getName().matches("ionwright-pva-(reader|writer).*")));
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + 20_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "not within 20 s");
			LockSupport.parkNanos(5_000_000);
		}
	}
}
