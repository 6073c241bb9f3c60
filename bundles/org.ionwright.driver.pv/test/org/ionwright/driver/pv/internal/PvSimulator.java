package org.ionwright.driver.pv.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.epics.pva.PVASettings;
import org.epics.pva.common.TCPHandler;
import org.epics.pva.data.PVAData;
import org.epics.pva.data.PVADouble;
import org.epics.pva.data.PVADoubleArray;
import org.epics.pva.data.PVAInt;
import org.epics.pva.data.PVAStructure;
import org.epics.pva.data.nt.PVAAlarm;
import org.epics.pva.data.nt.PVAAlarm.AlarmSeverity;
import org.epics.pva.data.nt.PVAAlarm.AlarmStatus;
import org.epics.pva.data.nt.PVAControl;
import org.epics.pva.data.nt.PVADisplay;
import org.epics.pva.data.nt.PVAEnum;
import org.epics.pva.data.nt.PVATimeStamp;
import org.epics.pva.server.PVAServer;
import org.epics.pva.server.ServerPV;
import org.epics.pva.server.WriteEventHandler;

/**
 * A server of process variables as a program of its own, over core-pva: what an IOC with a high-voltage supply, a gauge and a valve
 * offers, with alarms, limits, states, a variable that refuses, one that clips, one that is invalid and one that can be taken away.
 */
public final class PvSimulator {

	private final Map<String, ServerPV> variables = new ConcurrentHashMap<>();
	private final Map<String, PVAStructure> values = new ConcurrentHashMap<>();
	private final PVAServer server;

	private PvSimulator() throws Exception {
		PVASettings.EPICS_PVAS_INTF_ADDR_LIST = "127.0.0.1";
		PVASettings.EPICS_PVAS_BROADCAST_PORT = 0;
		PVASettings.EPICS_PVA_SERVER_PORT = 0;
		server = new PVAServer(this::found);
		add("SIM:pressure",
				number("value", 2e-3, "mbar", 0, 1e-3, Double.NaN, Double.NaN, AlarmSeverity.MAJOR, "HIHI"));
		add("SIM:hv", number("value", 12, "V", 0, 0, Double.NaN, Double.NaN, AlarmSeverity.NO_ALARM, ""));
		add("SIM:hv:SP", number("value", 12, "kV", 0, 5, 0, 3, AlarmSeverity.NO_ALARM, ""), this::voltage);
		add("SIM:lens", number("value", 5, "V", -200, 200, 0, 0, AlarmSeverity.NO_ALARM, ""), this::keep);
		add("SIM:clips", number("value", 5, "V", -200, 200, 0, 0, AlarmSeverity.NO_ALARM, ""), this::clip);
		add("SIM:picky", number("value", 5, "V", -200, 200, 0, 0, AlarmSeverity.NO_ALARM, ""),
				(tcp, pv, bits, data) -> {
					throw new IOException("not today");
				});
		add("SIM:fails", number("value", 5, "V", -200, 200, 0, 0, AlarmSeverity.NO_ALARM, ""), this::fail);
		add("SIM:valve",
				structure(new PVAEnum("value", 0, new String[] { "Closed", "Open" }), AlarmSeverity.NO_ALARM, ""),
				this::keep);
		add("SIM:count", structure(new PVAInt("value", false, 7), AlarmSeverity.NO_ALARM, ""));
		add("SIM:broken", number("value", 99, "K", 0, 0, 0, 0, AlarmSeverity.INVALID, "READ"));
		add("SIM:warm", number("value", 21.5, "degC", 0, 0, 0, 0, AlarmSeverity.MINOR, "HIGH"));
		add("SIM:odd", number("value", 1, "furlong", 0, 0, 0, 0, AlarmSeverity.NO_ALARM, ""));
		add("SIM:free", number("value", 1, "V", 0, 0, 0, 0, AlarmSeverity.NO_ALARM, ""), this::keep);
		add("SIM:wave", structure(new PVADoubleArray("value", 1, 2, 3), AlarmSeverity.NO_ALARM, ""));
		node("GOOD:", "name = Node", "[lens]", "setpoint = SIM:lens", "safe = 0", "[warm]", "pv = SIM:warm");
		node("EMPTY:", "name = Node");
		node("WRONG:", "[Lens]", "pv = SIM:lens");
		add("SIM:takeAway", number("value", 0, "", 0, 0, 0, 1, AlarmSeverity.NO_ALARM, ""), this::takeAway);
	}

	/** Prints {@code pva  127.0.0.1:PORT} and serves until it is killed. */
	public static void main(String[] arguments) throws Exception {
		PvSimulator simulator = new PvSimulator();
		System.out.println("pva  127.0.0.1:" + simulator.port());
		Thread.currentThread().join();
	}

	/** core-pva 5.0.5 itself answers a search by TCP with port 0, which its own client does not understand. */
	private boolean found(int sequence, int id, String name, InetSocketAddress client,
			Consumer<InetSocketAddress> reply) {
		if (name != null && variables.containsKey(name)) {
			reply.accept(new InetSocketAddress("127.0.0.1", port()));
		}
		return true;
	}

	private int port() {
		return server.getTCPAddress(false).getPort();
	}

	/** What another Ionwright says of itself; whoever writes CHANGES changes it. */
	private void node(String prefix, String... lines) {
		add(prefix + "PARAMETERS", structure(new PVAEnum("value", 0, lines), AlarmSeverity.NO_ALARM, ""));
		add(prefix + "CHANGES", number("value", 1, "", 0, 0, 0, 0, AlarmSeverity.NO_ALARM, ""), this::keep);
	}

	private void add(String name, PVAStructure value) {
		values.put(name, value);
		variables.put(name, server.createPV(name, value));
	}

	private void add(String name, PVAStructure value, WriteEventHandler writes) {
		values.put(name, value);
		variables.put(name, server.createPV(name, value, writes));
	}

	private void keep(TCPHandler tcp, ServerPV variable, BitSet changes, PVAStructure written) throws Exception {
		PVATimeStamp.set(written, Instant.now());
		variable.update(written);
	}

	/** The supply is set in kV and read in V, a little off. */
	private void voltage(TCPHandler tcp, ServerPV variable, BitSet changes, PVAStructure written) throws Exception {
		keep(tcp, variable, changes, written);
		update("SIM:hv", 1000 * number(written) + 0.2);
	}

	private void clip(TCPHandler tcp, ServerPV variable, BitSet changes, PVAStructure written) throws Exception {
		PVADouble value = written.get("value");
		value.set(Math.min(value.get(), 50));
		keep(tcp, variable, changes, written);
	}

	private void fail(TCPHandler tcp, ServerPV variable, BitSet changes, PVAStructure written) throws Exception {
		PVAStructure alarm = written.get("alarm");
		alarm.setValue(new PVAAlarm(AlarmSeverity.INVALID, AlarmStatus.DRIVER, "WRITE"));
		keep(tcp, variable, changes, written);
	}

	private void takeAway(TCPHandler tcp, ServerPV variable, BitSet changes, PVAStructure written) throws Exception {
		ServerPV gone = variables.remove("SIM:count");
		if (gone != null) {
			gone.close();
		}
	}

	private void update(String name, double number) throws Exception {
		PVAStructure value = values.get(name);
		PVADouble target = value.get("value");
		target.set(number);
		PVATimeStamp.set(value, Instant.now());
		variables.get(name).update(value);
	}

	private static double number(PVAStructure structure) {
		PVADouble value = structure.get("value");
		return value.get();
	}

	private static PVAStructure number(String name, double value, String unit, double low, double high,
			double settableLow, double settableHigh, AlarmSeverity severity, String alarm) {
		return new PVAStructure("", "epics:nt/NTScalar:1.0", new PVADouble(name, value),
				new PVAAlarm(severity, AlarmStatus.RECORD, alarm),
				new PVATimeStamp(Instant.ofEpochSecond(1_700_000_000L)),
				new PVADisplay(low, high, "", unit, 3, PVADisplay.Form.DEFAULT),
				new PVAControl(settableLow, settableHigh, 0));
	}

	private static PVAStructure structure(PVAData value, AlarmSeverity severity, String alarm) {
		return new PVAStructure("", "epics:nt/NTEnum:1.0", value, new PVAAlarm(severity, AlarmStatus.RECORD, alarm),
				new PVATimeStamp());
	}
}
