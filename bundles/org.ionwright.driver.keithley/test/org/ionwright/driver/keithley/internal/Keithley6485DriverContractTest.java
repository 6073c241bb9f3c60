package org.ionwright.driver.keithley.internal;

import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/**
 * The kit over a simulated 6485 in a process of its own, on a socket. Somebody takes the zero check off behind each opening, since the
 * detector does not measure with its input shorted, as the safe state leaves it.
 */
class Keithley6485DriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			"keithley6485=tcp:0");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new PicoammeterFactory() {
			@Override
			public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
				Driver driver = super.open(uri, context);
				try {
					((Settable) driver).set("zeroCheck", 0);
					return driver;
				} catch (DeviceException | InterruptedException | RuntimeException e) {
					driver.close();
					throw e;
				}
			}
		};
	}

	@Override
	protected String address() throws Exception {
		return "keithley6485:" + simulator.address("keithley6485");
	}

	@Override
	protected Map<String, String> leftOut() {
		return Map.of("opening sends nothing that setting sends", "see the other contract tests: here opening sets");
	}
}
