package org.ionwright.device.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The toy on a socket of its own, as a program: prints {@code toy  tcp://127.0.0.1:port}. */
final class ToyServer {

	private ToyServer() {
	}

	public static void main(String[] arguments) throws IOException {
		ToyDevice toy = new ToyDevice();
		int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
		try (ServerSocket server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress())) {
			System.out.println("toy  tcp://127.0.0.1:" + server.getLocalPort());
			while (true) {
				Socket client = server.accept();
				client.setTcpNoDelay(true);
				Thread.ofPlatform().daemon().start(() -> serve(client, toy));
			}
		}
	}

	private static void serve(Socket client, ToyDevice toy) {
		try (client;
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String answer = toy.answer(line.strip());
				client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			}
		} catch (IOException e) {
			// the client went away
		}
	}
}
