package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.Links;

/**
 * The driver under test and what its test says about it.
 *
 * @param times
 *            longest times
 * @param examples
 *            values to set by parameter; others are derived from the description
 * @param leftOut
 *            reasons by name of a parameter or a check
 * @param scan
 *            a short scan that the device can do
 * @param enabling
 *            what must be set before a parameter follows
 * @param shownBy
 *            the parameter that shows how far a ramp of another one is
 */
public record Subject(DriverFactory factory, DeviceUri address, Links links, Times times,
		Map<String, double[]> examples, Map<String, String> leftOut, MassScanRequest scan,
		Function<String, Map<String, Double>> enabling, Function<String, String> shownBy,
		Optional<SimulatorProcess> simulator) {

	/**
	 * @param call
	 *            longest time of a call
	 * @param settle
	 *            longest time until a set value is read back
	 * @param ramp
	 *            how long a ramp is to take
	 * @param patience
	 *            longest time that the kit waits for something slow, such as a pump that runs up or a procedure
	 */
	public record Times(Duration call, Duration settle, Duration ramp, Duration patience) {
	}

	public Subject {
		examples = Map.copyOf(examples);
		leftOut = Map.copyOf(leftOut);
	}

	/** The same device, opened by another factory. */
	Subject with(DriverFactory other) {
		return new Subject(other, address, links, times, examples, leftOut, scan, enabling, shownBy, simulator);
	}

	Duration call() {
		return times.call();
	}

	Duration settle() {
		return times.settle();
	}

	Duration ramp() {
		return times.ramp();
	}

	Duration patience() {
		return times.patience();
	}
}
