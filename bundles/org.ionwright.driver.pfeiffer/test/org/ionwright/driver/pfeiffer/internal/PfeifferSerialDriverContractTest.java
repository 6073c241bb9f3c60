package org.ionwright.driver.pfeiffer.internal;

/** The kit on a bus at a pseudo terminal. */
class PfeifferSerialDriverContractTest extends PfeifferDriverContractTest {

	@Override
	String port() {
		return "pty";
	}
}
