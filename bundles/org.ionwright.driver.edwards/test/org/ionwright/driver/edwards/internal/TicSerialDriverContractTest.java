package org.ionwright.driver.edwards.internal;

/** The kit on a TIC at a pseudo terminal. */
class TicSerialDriverContractTest extends TicDriverContractTest {

	@Override
	String port() {
		return "pty";
	}
}
