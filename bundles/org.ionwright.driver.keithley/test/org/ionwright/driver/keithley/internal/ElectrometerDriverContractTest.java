package org.ionwright.driver.keithley.internal;

import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/** The kit over a simulated 6517 in a process of its own, on a socket. */
class ElectrometerDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			"keithley6517=tcp:0");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new ElectrometerFactory();
	}

	@Override
	protected String address() throws Exception {
		return "keithley6517:" + simulator.address("keithley6517");
	}

	/** Within the lowest range of the voltage source. */
	@Override
	protected Map<String, double[]> examples() {
		return Map.of("source.voltage", new double[] { 0, 2.5, 5 });
	}

	@Override
	protected Map<String, String> leftOut() {
		String shorted = "the input is shorted when the kit measures; see Keithley6485DriverContractTest";
		return Map.of("it measures for as long as asked, in the context's time, and says overload or a number", shorted,
				"detecting", shorted);
	}
}
