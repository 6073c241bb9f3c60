package org.ionwright.driver.tpg26x.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.twin.wire.WireServer;

/** The kit on a TPG 262 that runs as a program of its own, over TCP. */
class TpgDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(WireServer.class.getName(), device() + "=" + port());

	/** Word of the simulator. */
	String device() {
		return "tpg26x";
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
		return new TpgDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "tpg26x:" + simulator.address(device());
	}

	/** A lower threshold must stay below the upper one. */
	@Override
	protected Map<String, double[]> examples() {
		Map<String, double[]> examples = new LinkedHashMap<>();
		for (int i = 1; i <= 6; i++) {
			examples.put("setPoint" + i + ".high", new double[] { 2, 1e3, 20 });
			examples.put("setPoint" + i + ".low", new double[] { 1e-3, 2.5e-3, 5e-3 });
		}
		return examples;
	}
}
