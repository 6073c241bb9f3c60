package org.ionwright.instrument.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The other side of a {@link LineDevice}, on a real socket, whose plug is pulled when a test says so. */
final class LineServer implements AutoCloseable {

	/** How the plug is pulled. */
	enum Pull {
		/** Closed in order before the answer. */
		BEFORE,
		/** Closed in order in the middle of the answer. */
		HALF,
		/** Reset. */
		RESET
	}

	/** Calls of a connection that are answered before the plug is pulled; for ever when negative. */
	volatile int answered = -1;
	volatile Pull pull = Pull.BEFORE;
	private final ServerSocket server;
	private final Thread thread;
	private volatile double knob;

	LineServer() throws IOException {
		server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		thread = Thread.ofPlatform().daemon().name("line-server").start(this::serve);
	}

	String address() {
		return "tcp://127.0.0.1:" + server.getLocalPort();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				talk(socket);
			} catch (IOException e) {
				// the other side has gone, or the test is over
			}
		}
	}

	private void talk(Socket socket) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
		int calls = 0;
		for (String question = in.readLine(); question != null; question = in.readLine()) {
			byte[] answer = (answer(question) + "\n").getBytes(StandardCharsets.ISO_8859_1);
			int most = answered;
			if (most >= 0 && calls >= most) {
				if (pull == Pull.HALF) {
					socket.getOutputStream().write(answer, 0, answer.length / 2);
				} else if (pull == Pull.RESET) {
					socket.setSoLinger(true, 0);
				}
				return;
			}
			calls++;
			socket.getOutputStream().write(answer);
		}
	}

	private String answer(String question) {
		char what = question.charAt(0);
		if (question.startsWith("K!")) {
			knob = Double.parseDouble(question.substring(2));
		}
		return what + "=" + switch (what) {
		case 'I' -> 7d;
		case 'A' -> 1.25;
		case 'B' -> 2.5;
		default -> knob;
		};
	}

	@Override
	public void close() throws IOException {
		server.close();
		try {
			thread.join(5000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
