package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.Map;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.Links;

/**
 * The driver under test and what its test says about it.
 *
 * @param call
 *            longest time of a call
 * @param settle
 *            longest time until a set value is read back
 * @param examples
 *            values to set by parameter; others are derived from the description
 * @param leftOut
 *            reasons by name of a parameter or a check
 * @param scan
 *            a short scan that the device can do
 */
public record Subject(DriverFactory factory, DeviceUri address, Links links, Duration call, Duration settle,
		Map<String, double[]> examples, Map<String, String> leftOut, MassScanRequest scan) {

	public Subject {
		examples = Map.copyOf(examples);
		leftOut = Map.copyOf(leftOut);
	}
}
