package org.ionwright.driver.ps300.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

class Ps300DriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "ps350=tcp:0");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new Ps300DriverFactory();
	}

	@Override
	protected String address() throws Exception {
		String address = simulator.address("ps350");
		switchOn(URI.create(address));
		return "ps300:" + address;
	}

	@Override
	protected Map<String, double[]> examples() {
		return Map.of("voltage", new double[] { 0, 100, 250 }, "voltageLimit", new double[] { 4000, 5000 },
				"currentTrip",
				new double[] { 5e-3, 5.25e-3 });
	}

	@Override
	protected Map<String, String> leftOut() {
		return Map.of("a second opening of the same device works or fails in words, and the first one lives on",
				"the simulator gives its line to who comes last, as serial servers do");
	}

	/** Opening switches nothing on, and an output that is off has no voltage to be read back. */
	private static void switchOn(URI address) throws IOException {
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.getOutputStream().write("VSET 0\nHVON\n*STB?\n".getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().read();
		}
	}
}
