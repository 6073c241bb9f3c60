package org.ionwright.device.tck;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.internal.Suite;

/**
 * A driver that breaks the contract in one way.
 *
 * @param what
 *            it does wrong
 * @param check
 *            title of the check that must find it; its beginning suffices
 */
record Breach(String what, Suite suite, String check, DriverFactory factory) {

	Breach(String what, Suite suite, String check, ToyDriverFactory.Maker maker) {
		this(what, suite, check, new ToyDriverFactory(maker));
	}

	@Override
	public String toString() {
		return what;
	}
}
