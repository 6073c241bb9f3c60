package org.ionwright.driver.pfeiffer.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.twin.wire.WireServer;

/** The kit on a bus with a turbo and a gauge that runs as a program of its own, over TCP. */
class PfeifferDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of(WireServer.class.getName(), "pfeiffer=" + port());

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
		return new PfeifferDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "pfeiffer:" + simulator.address("pfeiffer") + "?devices=1,101";
	}
}
