package org.ionwright.driver.edwards.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An nXDS pump as a program of its own, on a socket, one client at a time. */
public final class NxdsServer {

	private static final String SPEEDS = "%d;%04x;0000;0000;0000";
	private boolean running;
	private boolean standby;

	private NxdsServer() {
	}

	public static void main(String... arguments) throws IOException {
		NxdsServer pump = new NxdsServer();
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			System.out.println("nxds  tcp://127.0.0.1:" + server.getLocalPort());
			while (true) {
				try (Socket client = server.accept()) {
					pump.serve(client.getInputStream(), client.getOutputStream());
				} catch (IOException e) {
					// the next one
				}
			}
		}
	}

	private void serve(InputStream in, OutputStream out) throws IOException {
		StringBuilder message = new StringBuilder();
		for (int b = in.read(); b >= 0; b = in.read()) {
			if (b == '?' || b == '!') {
				message.setLength(0);
			}
			if (b == '\r') {
				out.write(answer(message.toString()).getBytes(StandardCharsets.US_ASCII));
				message.setLength(0);
			} else {
				message.append((char) b);
			}
		}
	}

	private String answer(String text) {
		switch (text) {
		case "!C802 0", "!C802 1" -> running = text.endsWith("1");
		case "!C803 0", "!C803 1" -> standby = text.endsWith("1");
		default -> {
			return query(text);
		}
		}
		return "*" + text.substring(1, 5) + " 0\r";
	}

	private String query(String text) {
		String data = switch (text) {
		case "?S801" -> "nXDS10i;D39865000C;30";
		case "?V802" -> String.format(SPEEDS, running ? standby ? 20 : 30 : 0,
				(running ? 0x40a : 0x400) | (standby ? 4 : 0));
		case "?V808" -> "42;39";
		case "?V810" -> "1234";
		default -> "";
		};
		return text.length() < 5 ? "" : data.isEmpty() ? "*" + text.substring(1, 5) + " 2\r"
				: "=" + text.substring(1, 5) + " " + data + "\r";
	}
}
