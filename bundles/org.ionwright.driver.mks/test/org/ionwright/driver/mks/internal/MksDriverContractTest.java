package org.ionwright.driver.mks.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.twin.wire.WireServer;

/** The kit on a 937B that runs as a program of its own, over TCP. */
class MksDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(WireServer.class.getName(), device() + "=" + port());

	/** Word of the simulator. */
	String device() {
		return "mks937b";
	}

	/** Where it is served. */
	String port() {
		return "tcp:0";
	}

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new MksDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "mks937b:" + simulator.address(device()) + "?relays=2";
	}

	/** A hysteresis lies above the set point of a relay that is on below it. */
	@Override
	protected Map<String, double[]> examples() {
		Map<String, double[]> examples = new LinkedHashMap<>();
		for (int i = 1; i <= 2; i++) {
			examples.put("relay" + i + ".setPoint", new double[] { 1e-3, 1, 0.1 });
			examples.put("relay" + i + ".hysteresis", new double[] { 0.2, 0.5, 0.2 });
		}
		return examples;
	}
}
