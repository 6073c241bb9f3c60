package org.ionwright.driver.scpi.internal;

/** The kit on a picoammeter: measurements that take their time, status words. */
class PicoammeterDriverContractTest extends ScpiDriverContractTest {

	@Override
	String word() {
		return "keithley6485";
	}

	@Override
	String config() {
		return "keithley-6485";
	}
}
