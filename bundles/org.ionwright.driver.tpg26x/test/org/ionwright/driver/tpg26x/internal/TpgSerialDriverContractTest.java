package org.ionwright.driver.tpg26x.internal;

/** The kit on a TPG 362 at a pseudo terminal: data end with CR only. */
class TpgSerialDriverContractTest extends TpgDriverContractTest {

	@Override
	String device() {
		return "tpg362";
	}

	@Override
	String port() {
		return "pty";
	}
}
