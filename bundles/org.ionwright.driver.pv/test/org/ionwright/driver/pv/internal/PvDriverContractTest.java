package org.ionwright.driver.pv.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The kit over a program that serves variables. */
class PvDriverContractTest extends DriverContract {

	private static final String CONFIGURATION = """
			name = Bench supply
			prefix = SIM:

			[capillary.voltage]
			label = Capillary voltage
			pv = hv
			setpoint = hv:SP
			unit = V
			role = ion-source
			safe = 0
			tolerance = 1

			[lens]
			setpoint = lens
			role = lens-voltage
			safe = 0

			[valve]
			setpoint = valve
			role = valve
			safe = 0

			[pressure]
			pv = pressure
			unit = Pa

			[temperature]
			pv = warm
			uncertain = minor

			[broken]
			pv = broken

			[count]
			pv = count
			""";

	private final SimulatorProcess simulator = SimulatorProcess.of(PvSimulator.class.getName());
	private Path file = Path.of("");

	@BeforeAll
	void write(@TempDir Path folder) throws Exception {
		file = Files.writeString(folder.resolve("bench.pv"), CONFIGURATION);
	}

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new PvDriverFactory();
	}

	/** Asking changes nothing at a server of variables: it has calls of its own for that. */
	@Override
	protected Map<String, String> leftOut() {
		return Map.of("opening sends nothing that setting sends",
				"the set-point is asked (get) for its limits on opening and for what was kept after each put");
	}

	@Override
	protected String address() throws Exception {
		return "pv:pva:?config=" + file + "&servers=" + simulator.address("pva");
	}
}
