package org.ionwright.driver.ps300.internal;

import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

class Ps300DriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "ps350=tcp:0",
			"pace=real");

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
		return "ps300:" + simulator.address("ps350");
	}

	@Override
	protected Map<String, double[]> examples() {
		return Map.of("voltage", new double[] { 0, 100, 250 }, "voltageLimit", new double[] { 4000, 5000 },
				"currentTrip",
				new double[] { 5e-3, 5.25e-3 });
	}

	/** An output that is off has no voltage to be read back. */
	@Override
	protected Map<String, Double> enabling(String parameter) {
		return parameter.equals("voltage") ? Map.of("output", 1.0) : Map.of();
	}
}
