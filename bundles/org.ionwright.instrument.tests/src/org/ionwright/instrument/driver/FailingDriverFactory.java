package org.ionwright.instrument.driver;

/** Cannot be started. */
public final class FailingDriverFactory extends TestedDriverFactory {

	public FailingDriverFactory() {
		throw new IllegalStateException("the calibration file is missing");
	}
}
