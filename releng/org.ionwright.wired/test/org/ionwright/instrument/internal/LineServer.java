package org.ionwright.instrument.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The other side of a {@link LineDevice}, on a real socket, whose plug is pulled when a test says so. */
final class LineServer implements Plug {

	private volatile int answered = -1;
	private volatile Pull pull = Pull.BEFORE;
	private final ServerSocket server;
	private final Thread thread;
	private final LineAnswers answers = new LineAnswers();

	LineServer() throws IOException {
		server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		thread = Thread.ofPlatform().daemon().name("line-server").start(this::serve);
	}

	@Override
	public void pull(int calls, Pull how) {
		answered = calls;
		pull = how;
	}

	@Override
	public String address() {
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
			byte[] answer = (answers.to(question) + "\n").getBytes(StandardCharsets.ISO_8859_1);
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
