package org.ionwright.driver.mks.internal;

/** The kit on a 946 with flow controllers, over TCP. */
class Mks946DriverContractTest extends MksDriverContractTest {

	@Override
	String device() {
		return "mks946";
	}

	@Override
	protected String address() throws Exception {
		return super.address() + "&ranges=1:10000,2:1000";
	}
}
