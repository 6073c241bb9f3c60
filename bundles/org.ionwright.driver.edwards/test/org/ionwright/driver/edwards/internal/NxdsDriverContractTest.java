package org.ionwright.driver.edwards.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** The kit on an nXDS that runs as a program of its own. */
class NxdsDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(NxdsServer.class.getName());

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new NxdsDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "edwards-nxds:" + simulator.address("nxds");
	}
}
