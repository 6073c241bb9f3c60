package org.ionwright.driver.keithley.internal;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The same over a pseudo terminal, as over a serial line. */
@EnabledOnOs(OS.LINUX)
class KeithleySerialDriverContractTest extends Keithley6487DriverContractTest {

	@Override
	String port() {
		return "pty";
	}
}
