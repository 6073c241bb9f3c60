package org.ionwright.driver.eurotherm.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

class EurothermBisynchContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			"eurotherm=tcp:0",
			"pace=real");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new EurothermDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "eurotherm:" + simulator.address("eurotherm") + "?protocol=bisynch&unit=2";
	}
}
