package org.ionwright.driver.iseg.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** On TCP, where the module does not echo. */
class IsegDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "iseg=tcp:0",
			"pace=real");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new IsegDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		String address = simulator.address("iseg");
		calm(URI.create(address));
		return "iseg:" + address + "?roles=detector,lens&speed=100";
	}

	@Override
	protected Map<String, double[]> examples() {
		double[] volts = { 0, 20, 50 };
		return Map.of("channels[0].voltage", volts, "channels[1].voltage", volts);
	}

	/** An output that is off has no voltage to be read back. */
	@Override
	protected Map<String, Double> enabling(String parameter) {
		return parameter.endsWith(".voltage") ? Map.of(parameter.replace(".voltage", ".output"), 1.0) : Map.of();
	}

	/** What the checks of procedures left behind. */
	private static void calm(URI address) throws IOException {
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			var out = socket.getOutputStream();
			var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
			for (String command : new String[] { ":VOLT EMCY CLR,(@0,1)", ":EVENT CLEAR,(@0,1)" }) {
				out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
				in.readLine();
			}
		}
	}
}
