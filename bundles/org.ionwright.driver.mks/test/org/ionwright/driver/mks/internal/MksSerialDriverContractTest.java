package org.ionwright.driver.mks.internal;

/** The kit on a 937B at a pseudo terminal. */
class MksSerialDriverContractTest extends MksDriverContractTest {

	@Override
	String port() {
		return "pty";
	}
}
