package org.ionwright.driver.scpi.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** The kit on the device of the example. */
class ScpiDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			word() + "=" + port());

	/** Of the simulator. */
	String word() {
		return "scpi";
	}

	String port() {
		return "tcp:0";
	}

	String config() throws Exception {
		return "example";
	}

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new ScpiDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "scpi:" + simulator.address(word()) + "?config=" + config();
	}
}
