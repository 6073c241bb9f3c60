package org.ionwright.driver.edwards.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.twin.wire.WireServer;

/** The kit on a TIC that runs as a program of its own, over TCP. */
class TicDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(WireServer.class.getName(), "tic=" + port());

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
		return new TicDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "edwards-tic:" + simulator.address("tic");
	}
}
