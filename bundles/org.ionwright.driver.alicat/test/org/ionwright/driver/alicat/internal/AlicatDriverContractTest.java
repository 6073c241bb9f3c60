package org.ionwright.driver.alicat.internal;

import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** One unit, since describing itself takes each a third of a second; two on one line are in {@link AlicatDriverTest}. */
class AlicatDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "alicat=tcp:0",
			"pace=real");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new AlicatDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "alicat:" + simulator.address("alicat") + "?units=A&full-scale=10";
	}

	/** Gases that the simulator knows. */
	@Override
	protected Map<String, double[]> examples() {
		return Map.of("a.gas", new double[] { 0, 8, 11 });
	}
}
