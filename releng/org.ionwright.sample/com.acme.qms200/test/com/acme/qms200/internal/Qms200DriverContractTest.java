package com.acme.qms200.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

class Qms200DriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(Qms200Simulator.class.getName());

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new Qms200DriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "qms200:" + simulator.address("qms200");
	}
}
