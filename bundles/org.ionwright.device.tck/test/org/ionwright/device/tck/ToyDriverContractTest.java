package org.ionwright.device.tck;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;

/** The kit on a driver that has every capability and keeps the contract: the shape of every driver's test. */
class ToyDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(ToyServer.class.getName());

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new ToyDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "toy:" + simulator.address("toy");
	}
}
