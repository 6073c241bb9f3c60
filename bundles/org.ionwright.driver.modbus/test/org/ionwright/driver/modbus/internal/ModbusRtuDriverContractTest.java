package org.ionwright.driver.modbus.internal;

/** The kit on the same station, RTU telegrams at a pseudo terminal. */
class ModbusRtuDriverContractTest extends ModbusDriverContractTest {

	@Override
	String word() {
		return "modbus-io-rtu";
	}

	@Override
	String port() {
		return "pty";
	}
}
