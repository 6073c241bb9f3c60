package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.FoundPort;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.FoundDevice.Presence;
import org.ionwright.instrument.ProbeOffer;
import org.ionwright.instrument.ProbeResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox of found devices. */
class PortInboxTest {

	private static final FoundPort FTDI = new FoundPort("serial:/dev/ttyUSB0", "FT232R", "0403:6001", "A1");
	private static final FoundPort PLAIN = new FoundPort("serial:/dev/ttyS0", "", "", "");

	@TempDir
	Path folder = Path.of("");
	private final Bench bench = new Bench();
	private final List<FoundPort> ports = new ArrayList<>(List.of(FTDI, PLAIN));
	private final List<String> received = new CopyOnWriteArrayList<>();

	@AfterEach
	void close() {
		bench.close();
	}

	private PortInbox inbox() {
		PortInbox inbox = new PortInbox(bench.service, bench.service, folder.resolve("never.txt"));
		inbox.addScanner(() -> List.copyOf(ports));
		return inbox;
	}

	private static List<String> words(PortInbox inbox) {
		return inbox.inbox().stream().map(found -> found.presence() + " " + found.address()).toList();
	}

	@Test
	void portsComeGoAndComeBack() {
		PortInbox inbox = inbox();
		inbox.look();
		assertEquals(List.of("PRESENT serial:/dev/ttyS0", "PRESENT serial:/dev/ttyUSB0"), words(inbox));
		ports.remove(FTDI);
		ports.add(new FoundPort("serial:/dev/ttyACM0", "", "", ""));
		inbox.look();
		assertEquals(List.of("NEW serial:/dev/ttyACM0", "PRESENT serial:/dev/ttyS0", "VANISHED serial:/dev/ttyUSB0"),
				words(inbox));
		ports.add(FTDI);
		inbox.look();
		assertEquals("PRESENT serial:/dev/ttyUSB0", words(inbox).getLast());
		ports.remove(FTDI);
		inbox.look();
		inbox.forget(FTDI.address());
		inbox.forget(PLAIN.address());
		assertEquals(List.of("NEW serial:/dev/ttyACM0", "PRESENT serial:/dev/ttyS0"), words(inbox),
				"what is there is not forgotten");
	}

	@Test
	void listenersHearOfANewPort() throws Exception {
		PortInbox inbox = inbox();
		List<Integer> told = new CopyOnWriteArrayList<>();
		Runnable listener = () -> told.add(1);
		inbox.addListener(listener);
		Bench.await("looked", () -> !told.isEmpty());
		inbox.removeListener(listener);
		Bench.await("no thread is left", () -> Thread.getAllStackTraces().keySet().stream()
				.noneMatch(thread -> thread.getName().equals("ionwright-inbox")));
	}

	@Test
	void usbIdSuggestsADriver() {
		bench.service.addDriver(new FakeDevice(),
				Map.of(DriverFactory.SCHEME, "gauge", DriverFactory.USB, "0403:6001"));
		bench.service.addDriver(new FakeDevice(),
				Map.of(DriverFactory.SCHEME, "pump", DriverFactory.USB, new String[] { "1234:0001", "0403:6001" }));
		bench.service.addDriver(new FakeDevice(), Map.of(DriverFactory.SCHEME, "other"));
		PortInbox inbox = inbox();
		inbox.look();
		FoundDevice found = inbox.inbox().getLast();
		assertEquals(List.of("gauge", "pump"), found.suggested());
		assertEquals("FT232R", found.label());
	}

	@Test
	void marksAreKeptAndForbidQuestions() throws Exception {
		bench.service.addDriver(asking("*IDN?\n"), Map.of(DriverFactory.SCHEME, "scpi"));
		PortInbox inbox = inbox();
		ProbeOffer offer = inbox.probes(FTDI.address()).getFirst();
		assertEquals("*IDN?\\n", offer.bytes());
		assertEquals("9600 Bd, 8 data bits, no parity, 1 stop bit", offer.line());
		inbox.neverTouch(FTDI.address(), true);
		PortInbox later = inbox();
		later.look();
		assertTrue(later.inbox().getLast().neverTouch());
		assertEquals(List.of(), later.probes(FTDI.address()));
		assertEquals(DeviceReason.INTERLOCK, Bench.failure(later.probe(FTDI.address(), offer)).reason());
		later.neverTouch(FTDI.address(), false);
		assertEquals("", Files.readString(folder.resolve("never.txt")));
	}

	@Test
	void questionThatChangedMeanwhileIsNotAsked() {
		DriverFactory scpi = asking("*IDN?\n");
		bench.service.addDriver(scpi, Map.of(DriverFactory.SCHEME, "scpi"));
		PortInbox inbox = inbox();
		ProbeOffer seen = inbox.probes("tcp://127.0.0.1:1").getFirst();
		bench.service.removeDriver(scpi);
		bench.service.addDriver(asking("*RST\n"), Map.of(DriverFactory.SCHEME, "scpi"));
		assertEquals(DeviceReason.CONFIGURATION, Bench.failure(inbox.probe("tcp://127.0.0.1:1", seen)).reason());
	}

	@Test
	void typedAddressNeedsATransport() throws Exception {
		PortInbox inbox = inbox();
		assertThrows(DeviceException.class, () -> inbox.enter("tcp://127.0.0.1:4001"));
		bench.service.addTransport(new PlainTcp());
		inbox.enter("tcp://127.0.0.1:4001");
		assertEquals(Presence.ENTERED, inbox.inbox().getFirst().presence());
		inbox.forget("tcp://127.0.0.1:4001");
		assertEquals(List.of(), inbox.inbox());
	}

	@Test
	void answerIsKeptWithWhetherItIsRecognised() throws Exception {
		bench.service.addTransport(new PlainTcp());
		bench.service.addDriver(asking("*IDN?\n"), Map.of(DriverFactory.SCHEME, "scpi", DriverFactory.MODELS, "Acme"));
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> answer(server));
			String address = "tcp://127.0.0.1:" + server.getLocalPort();
			PortInbox inbox = inbox();
			inbox.enter(address);
			ProbeResult result = inbox.probe(address, inbox.probes(address).getFirst()).get(10, TimeUnit.SECONDS);
			assertEquals("answers like Acme", result.text());
			assertEquals("Acme Q1\\n", result.answer());
			assertEquals(List.of("*IDN?\n"), received);
			assertEquals(Optional.of(result), inbox.inbox().getFirst().lastProbe());
		}
	}

	private void answer(ServerSocket server) {
		try (Socket socket = server.accept()) {
			received.add(new String(socket.getInputStream().readNBytes(6), StandardCharsets.ISO_8859_1));
			socket.getOutputStream().write("Acme Q1\n".getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			socket.getInputStream().read();
		} catch (IOException e) {
			received.add(e.toString());
		}
	}

	private static DriverFactory asking(String question) {
		FakeDevice device = new FakeDevice();
		device.probe = Optional.of(new Probe(question.getBytes(StandardCharsets.ISO_8859_1), SerialLine.of(9600),
				Duration.ofSeconds(5), bytes -> new String(bytes, StandardCharsets.ISO_8859_1).endsWith("\n")));
		return device;
	}
}
