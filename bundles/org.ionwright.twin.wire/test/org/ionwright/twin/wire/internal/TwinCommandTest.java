package org.ionwright.twin.wire.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.command.CommandException;
import org.ionwright.twin.wire.Protocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TwinCommandTest {

	private final TwinCommand command = new TwinCommand();
	private final StringWriter out = new StringWriter();

	private boolean run(String... arguments) throws CommandException, InterruptedException {
		return command.run(List.of(arguments), new PrintWriter(out), new PrintWriter(new StringWriter()));
	}

	@Test
	void listsAllProtocols() throws Exception {
		assertTrue(run());
		assertEquals(Protocols.values().length, out.toString().lines().count());
		for (Protocols protocol : Protocols.values()) {
			assertTrue(out.toString().lines().anyMatch(line -> line.startsWith(protocol.word() + " ")),
					protocol.word());
		}
	}

	@Test
	void servesForTheSecondsGivenAndEnds() throws Exception {
		assertTrue(run("serve", "rga=tcp:0", "tpg26x=tcp:0", "seed=7", "pace=fast", "seconds=0.05"));
		List<String> lines = out.toString().lines().toList();
		assertEquals(2, lines.size());
		assertTrue(lines.get(0).matches("rga  tcp://127\\.0\\.0\\.1:\\d+"), lines.get(0));
		assertTrue(lines.get(1).matches("tpg26x  tcp://127\\.0\\.0\\.1:\\d+"), lines.get(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "serve | nothing to serve", "listen rga=tcp:0 | only 'serve'",
			"serve rgb=tcp:0 | no protocol or option 'rgb'", "serve rga | rga= is no port",
			"serve rga=tcp:70000 | rga=tcp:70000 is no port", "serve rga=udp:1 | is no port",
			"serve rga=tcp:-1 | is no port",
			"serve rga=pty: | is no port", "serve rga=tcp:0 rga=tcp:0 | given twice",
			"serve rga=tcp:0 seed=x | seed=x", "serve rga=tcp:0 pace=slow | pace=slow",
			"serve rga=tcp:0 pace=0 | pace=0",
			"serve rga=tcp:0 seconds=-1 | seconds=-1", "serve rga=tcp:0 seconds=NaN | seconds=NaN",
			"serve rga=tcp:0 start=hot | start=hot", "serve rga=tcp:0 faults=/no/such/file | /no/such/file",
			"serve rga=tcp:0 map=/no/such/file | /no/such/file",
			"serve rga=pty:/no/such/folder/link | /no/such/folder/link" })
	void badInputIsOneLine(String arguments, String part) {
		CommandException refused = assertThrows(CommandException.class, () -> run(arguments.split(" ")));
		String message = String.valueOf(refused.getMessage());
		assertTrue(message.contains(part), message);
		assertEquals(1, message.lines().count());
		assertEquals(0, Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive)
				.filter(thread -> thread.getName().startsWith("ionwright-wire-rga")).count());
	}

	@Test
	void anInterruptEndsItAndClosesThePorts() throws Exception {
		try (PipedWriter pipe = new PipedWriter(); BufferedReader lines = new BufferedReader(new PipedReader(pipe))) {
			Thread serving = new Thread(() -> assertThrows(InterruptedException.class, () -> command
					.run(List.of("serve", "rga=tcp:0"), new PrintWriter(pipe), new PrintWriter(new StringWriter()))));
			serving.start();
			int port = Integer.parseInt(lines.readLine().replaceAll(".*:", ""));
			new Socket("127.0.0.1", port).close();
			serving.interrupt();
			serving.join();
			assertThrows(IOException.class, () -> new Socket("127.0.0.1", port).close());
		}
	}

	@Test
	void otherWiringFromAFile(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("wiring.properties");
		Files.writeString(file, "tpg26x.1.pressure =\n");
		ServeOrder order = ServeOrder.of(List.of("tpg26x=tcp:0", "map=" + file));
		assertFalse(order.map().path("tpg26x.1.pressure").isPresent());
		assertTrue(order.map().path("tpg26x.2.pressure").isPresent());
	}
}
