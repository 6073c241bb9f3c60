package org.ionwright.driver.srsrga.internal;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The same over a pseudo terminal, as over a serial line. */
@EnabledOnOs(OS.LINUX)
class RgaSerialDriverContractTest extends RgaDriverContractTest {

	@Override
	String port() {
		return "pty";
	}
}
