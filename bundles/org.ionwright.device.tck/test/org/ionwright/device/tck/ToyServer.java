package org.ionwright.device.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A supply of one voltage with a thermometer, in lines: {@code *IDN?}, {@code V?}, {@code V 5}, {@code ON?}, {@code ON 1}, {@code T?}. */
final class ToyServer {

	private final Map<String, Double> values = new LinkedHashMap<>(Map.of("V", 0.0, "ON", 0.0, "T", 295.5));

	private ToyServer() {
	}

	public static void main(String[] arguments) throws IOException {
		ToyServer toy = new ToyServer();
		int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
		try (ServerSocket server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress())) {
			System.out.println("toy  tcp://127.0.0.1:" + server.getLocalPort());
			while (true) {
				Socket client = server.accept();
				client.setTcpNoDelay(true);
				Thread.ofPlatform().daemon().start(() -> toy.serve(client));
			}
		}
	}

	private void serve(Socket client) {
		try (client;
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				client.getOutputStream().write((answer(line.strip()) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			}
		} catch (IOException e) {
			// the client went away
		}
	}

	private synchronized String answer(String line) {
		String[] words = line.split(" ");
		if (line.equals("*IDN?")) {
			return "Toys,Supply 1,007,1.0";
		}
		if (line.endsWith("?") && values.containsKey(line.substring(0, line.length() - 1))) {
			return String.format(Locale.ROOT, "%.3f", values.get(line.substring(0, line.length() - 1)));
		}
		if (words.length == 2 && values.containsKey(words[0]) && words[1].matches("[0-9.]+")) {
			values.put(words[0], Double.valueOf(words[1]));
			return "OK";
		}
		return "ERR";
	}
}
