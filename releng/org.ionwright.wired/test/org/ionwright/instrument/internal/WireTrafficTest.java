package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, as a person at the bench sees it. */
class WireTrafficTest {

	private final SessionInstrumentService service = new SessionInstrumentService();
	private LineServer server;
	private DeviceControl control;

	WireTrafficTest() throws Exception {
		server = new LineServer();
		service.addDriver(new LineDevice(), Map.of(DriverFactory.SCHEME, "line"));
		ServiceLoader.load(LinkFactory.class).forEach(service::addTransport);
		MassSpectrometer model = DemoModels.instrument();
		model.getBindings().clear();
		control = service.open(model, new OpenOptions(TimeSource.system(), 1)).bind("detector",
				"line:" + server.address());
	}

	@BeforeEach
	void connect() throws Exception {
		control.connect();
		WiredPlant.await("connected", () -> control.device().status().state() == DeviceState.READY);
	}

	@AfterEach
	void close() throws Exception {
		service.closeAll();
		server.close();
	}

	@Test
	void benchThatIsOpenedLaterSeesTheLastExchanges() throws Exception {
		List<TrafficEntry> last = control.traffic();
		assertEquals(1, last.get(0).number());
		assertEquals(List.of("CALL open line:" + server.address(), "WIRE " + server.address(), "SENT I?\\n",
				"RECEIVED I=7.0\\n", "DONE DeviceIdentity[vendor=test, model=line, serialNumber=7, firmware=]",
				"CALL read a b knob", "SENT A?\\n"),
				last.stream().limit(7).map(entry -> entry.kind() + " " + entry.text()).toList());
		assertEquals(LineDevice.class.getName(), last.get(0).meaning());
		assertEquals("says I=7.0", last.get(3).meaning());
		WiredPlant.await("read", () -> control.traffic().size() > 11);
		assertEquals("a 1.25 GOOD\nb 2.5 GOOD\nknob 0.0 GOOD", control.traffic().get(12).text());
	}

	@Test
	void whatAPersonSendsIsNoCall() throws Exception {
		control.send("B?\n".getBytes(StandardCharsets.ISO_8859_1)).get(10, TimeUnit.SECONDS);
		assertTrue(control.traffic().stream()
				.anyMatch(entry -> entry.kind() == Kind.UNSPOKEN && entry.text().equals("send B?\\n")));
	}

	@Test
	void listenerHearsUntilItHasEnough() throws Exception {
		List<TrafficEntry> heard = new CopyOnWriteArrayList<>();
		Runnable end = control.listen(heard::add);
		WiredPlant.await("heard", () -> heard.size() > 3);
		end.run();
		int known = heard.size();
		long count = control.traffic().size();
		WiredPlant.await("goes on", () -> control.traffic().size() > count + 2);
		assertTrue(heard.size() <= known + 1);
	}

	@Test
	void bytesThatAPersonSendsAreAnsweredInTurn() throws Exception {
		byte[] answer = control.send("B?\n".getBytes(StandardCharsets.ISO_8859_1)).get(10, TimeUnit.SECONDS);
		assertArrayEquals("B=2.5\n".getBytes(StandardCharsets.ISO_8859_1), answer);
		assertEquals("says x", control.decode(new byte[] { 'x' }, false).orElseThrow());
		assertEquals(DeviceState.READY, control.device().status().state());
	}

	@Test
	void nothingIsSentToADeviceThatIsNotThere() throws Exception {
		control.disconnect();
		WiredPlant.await("released", () -> control.device().status().state() == DeviceState.DISCONNECTED);
		assertEquals(DeviceReason.LINK_LOST, WiredPlant.failure(control.send(new byte[] { 'x' })).reason());
	}
}
