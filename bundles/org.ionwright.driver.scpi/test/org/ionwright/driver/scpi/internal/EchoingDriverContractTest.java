package org.ionwright.driver.scpi.internal;

/** The kit on a high-voltage module at a pseudo terminal: it repeats what it hears and answers settings with empty lines. */
class EchoingDriverContractTest extends ScpiDriverContractTest {

	@Override
	String word() {
		return "iseg";
	}

	@Override
	String port() {
		return "pty";
	}

	@Override
	String config() {
		return "iseg";
	}
}
