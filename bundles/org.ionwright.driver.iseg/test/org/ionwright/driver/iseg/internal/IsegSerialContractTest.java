package org.ionwright.driver.iseg.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On a pseudo terminal, where the module repeats each command: in quick time, since 9600 baud take minutes. */
@EnabledOnOs(OS.LINUX)
class IsegSerialContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "iseg=pty",
			"pace=4");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new IsegDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		String address = "iseg:" + simulator.address("iseg") + "?speed=100";
		try (Driver driver = factory().open(DeviceUri.parse(address),
				DriverContext.of(TimeSource.system(), links()))) {
			// what the checks of procedures left behind
			for (String procedure : List.of("end-emergency-off-0", "end-emergency-off-1", "clear-events-0",
					"clear-events-1")) {
				((Conditioning) driver).run(procedure, (fraction, text) -> {
					// quick
				});
			}
		}
		return address;
	}

	@Override
	protected Map<String, double[]> examples() {
		double[] volts = { 0, 20, 50 };
		return Map.of("channels[0].voltage", volts, "channels[1].voltage", volts);
	}

	@Override
	protected Map<String, Double> enabling(String parameter) {
		return parameter.endsWith(".voltage") ? Map.of(parameter.replace(".voltage", ".output"), 1.0) : Map.of();
	}

	@Override
	protected Map<String, String> leftOut() {
		return Map.of("a ramp goes steadily at its rate and arrives",
				"the simulator's time goes four times as fast here; see IsegDriverContractTest");
	}
}
