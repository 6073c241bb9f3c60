package com.acme.qms200.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The device as its manual has it, as a program of its own: prints {@code qms200  tcp://127.0.0.1:port}. Needs no other class. */
public final class Qms200Simulator {

	private static volatile double emission;

	private final Socket client;
	private CountDownLatch stop = new CountDownLatch(1);

	private Qms200Simulator(Socket client) {
		this.client = client;
	}

	public static void main(String[] arguments) throws IOException {
		int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
		try (ServerSocket server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress())) {
			System.out.println("qms200  tcp://127.0.0.1:" + server.getLocalPort());
			while (true) {
				Socket client = server.accept();
				client.setTcpNoDelay(true);
				Thread.ofPlatform().daemon().start(new Qms200Simulator(client)::serve);
			}
		}
	}

	private void serve() {
		try (client;
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("SC ")) {
					String[] words = line.split(" ");
					CountDownLatch end = new CountDownLatch(1);
					stop = end;
					Thread.ofPlatform().daemon().start(() -> scan(words, end));
				} else {
					answer(line);
				}
			}
		} catch (IOException e) {
			// the client has gone
		} finally {
			stop.countDown();
		}
	}

	private void answer(String line) throws IOException {
		if (line.matches("EM \\d\\.\\d{3}E[-+]\\d\\d")) {
			emission = Double.parseDouble(line.substring(3));
			say("OK");
			return;
		}
		switch (line) {
		case "*IDN?" -> say("Acme,QMS 200,0815,2.1");
		case "EM?" -> say(String.format(Locale.ROOT, "%.3E", emission));
		case "PR?" -> say("1.250E-04");
		case "ST" -> stop();
		default -> say("?");
		}
	}

	/** Nothing of the scan comes behind the answer. */
	private synchronized void stop() throws IOException {
		stop.countDown();
		say("OK");
	}

	private void scan(String[] words, CountDownLatch end) {
		int points = Integer.parseInt(words[3]);
		double millis = points * Double.parseDouble(words[4]);
		try {
			for (int index = 0; index < Integer.parseInt(words[5]); index++) {
				if (end.await(Math.max(1, (long) millis), TimeUnit.MILLISECONDS)) {
					return;
				}
				StringBuilder line = new StringBuilder().append(index).append(':');
				for (int i = 0; i < points; i++) {
					line.append(i == 0 ? "" : ",").append(100 + i % 7);
				}
				synchronized (this) {
					if (end.getCount() == 0) {
						return;
					}
					say(line.toString());
				}
			}
		} catch (IOException | InterruptedException e) {
			// the client has gone
		}
	}

	private synchronized void say(String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}
}
