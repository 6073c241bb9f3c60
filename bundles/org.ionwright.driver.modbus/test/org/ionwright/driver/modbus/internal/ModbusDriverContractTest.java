package org.ionwright.driver.modbus.internal;

import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** The kit on the station of the example, over TCP. */
class ModbusDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			word() + "=" + port());

	String word() {
		return "modbus-io";
	}

	String port() {
		return "tcp:0";
	}

	/** What stands between the scheme of Modbus and that of the wire. */
	String telegrams() {
		return "";
	}

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new ModbusDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "modbus-device:modbus:" + telegrams() + simulator.address(word()) + "?config=example&unit=1";
	}
}
