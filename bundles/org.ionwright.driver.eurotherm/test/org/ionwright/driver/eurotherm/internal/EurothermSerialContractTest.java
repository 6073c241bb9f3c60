package org.ionwright.driver.eurotherm.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Modbus RTU on a pseudo terminal. */
@EnabledOnOs(OS.LINUX)
class EurothermSerialContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			"modbus-rtu=pty", "pace=real");

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
		return "eurotherm:modbus:" + simulator.address("modbus-rtu") + "?unit=2&decimals=1";
	}
}
