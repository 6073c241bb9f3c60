package org.ionwright.transport.pva.internal;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.epics.pva.PVASettings;
import org.epics.pva.data.PVADouble;
import org.epics.pva.data.PVAStructure;
import org.epics.pva.data.nt.PVAAlarm;
import org.epics.pva.data.nt.PVAControl;
import org.epics.pva.data.nt.PVADisplay;
import org.epics.pva.data.nt.PVATimeStamp;
import org.epics.pva.server.PVAServer;
import org.epics.pva.server.ServerPV;
import org.epics.pva.server.WriteEventHandler;
import org.ionwright.device.DeviceException;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.SerialLine;

/** A server of core-pva for tests, searched only by TCP. */
final class TestServer implements AutoCloseable {

	static final Duration LIMIT = Duration.ofSeconds(5);

	/** Keeps what is written. */
	static final WriteEventHandler KEEP = (tcp, pv, changes, written) -> pv.update(written);

	private final Set<String> names = ConcurrentHashMap.newKeySet();
	private final PVAServer server;

	TestServer() throws Exception {
		synchronized (PVASettings.class) {
			PVASettings.EPICS_PVAS_INTF_ADDR_LIST = "127.0.0.1";
			PVASettings.EPICS_PVAS_BROADCAST_PORT = 0;
			PVASettings.EPICS_PVA_SERVER_PORT = 0;
			try {
				server = new PVAServer(this::found);
			} finally {
				PVASettings.EPICS_PVA_SERVER_PORT = 5075;
			}
		}
	}

	/** core-pva 5.0.5 itself answers a search by TCP with port 0, which its own client does not understand. */
	private boolean found(int sequence, int id, String name, InetSocketAddress client,
			Consumer<InetSocketAddress> reply) {
		if (names.contains(name)) {
			reply.accept(new InetSocketAddress("127.0.0.1", port()));
		}
		return true;
	}

	private int port() {
		return server.getTCPAddress(false).getPort();
	}

	ServerPV add(String name, PVAStructure data) {
		names.add(name);
		return server.createPV(name, data);
	}

	ServerPV add(String name, PVAStructure data, WriteEventHandler writes) {
		names.add(name);
		return server.createPV(name, data, writes);
	}

	String address() {
		return "127.0.0.1:" + port();
	}

	PvLink connect(PvaLinkFactory factory) throws DeviceException {
		return (PvLink) factory.open("pva:", Map.of("servers", address()), SerialLine.of(9600), Links.NONE);
	}

	static PVAStructure scalar(double value) {
		return new PVAStructure("", "epics:nt/NTScalar:1.0", new PVADouble("value", value),
				new PVAAlarm(PVAAlarm.AlarmSeverity.MINOR, PVAAlarm.AlarmStatus.DEVICE, "a bit high"),
				new PVATimeStamp(Instant.ofEpochSecond(1_700_000_000L, 250_000_000)),
				new PVADisplay(-10, 10, "Voltage", "V", 3, PVADisplay.Form.DEFAULT), new PVAControl(-5, 5, 0.1));
	}

	@Override
	public void close() {
		server.close();
	}
}
