package org.ionwright.driver.newera.internal;

import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

class NewEraDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "ne1000=tcp:0",
			"pace=real");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new NewEraDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "ne1000:" + simulator.address("ne1000");
	}

	@Override
	protected Map<String, double[]> examples() {
		double microlitrePerMinute = 1e-9 / 60;
		return Map.of("rate", new double[] { 2 * microlitrePerMinute, 5 * microlitrePerMinute }, "volume",
				new double[] { 0, 1e-6 }, "diameter", new double[] { 14.43e-3, 4.61e-3 });
	}

	/** It starts only with a rate above 0, which the safe state takes away. */
	@Override
	protected Map<String, Double> enabling(String parameter) {
		return parameter.equals("running") ? Map.of("rate", 5e-9 / 60) : Map.of();
	}
}
