package org.ionwright.driver.tpg26x.internal;

/** The kit on a TPG 300: circuits by letter, other codes of units, short numbers. */
class Tpg300DriverContractTest extends TpgDriverContractTest {

	@Override
	String device() {
		return "tpg300";
	}

	@Override
	String port() {
		return "tcp:0";
	}
}
