package org.ionwright.driver.newera.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.Links;
import org.junit.jupiter.api.Test;

class NewEraDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "ne1000=tcp:0");

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new NewEraDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "ne1000:" + simulator.address("ne1000");
	}

	@Override
	protected Map<String, double[]> examples() {
		double microlitrePerMinute = 1e-9 / 60;
		return Map.of("rate", new double[] { 2 * microlitrePerMinute, 5 * microlitrePerMinute }, "volume",
				new double[] { 0, 1e-6 }, "diameter", new double[] { 14.43e-3, 4.61e-3 });
	}

	@Override
	protected Map<String, String> leftOut() {
		return Map.of("a second opening of the same device works or fails in words, and the first one lives on",
				"the simulator gives its line to who comes last, as serial servers do", "running",
				"starts only with a rate above 0, which the safe state takes away: see startsAndStops");
	}

	private record Context(TimeSource time, long seed, PartSheet sheet, Links links) implements DriverContext {
	}

	@Test
	void startsAndStops() throws Exception {
		try (Driver driver = factory().open(DeviceUri.parse(address()),
				new Context(TimeSource.system(), 1, new PartSheet(Map.of()), links()))) {
			Settable pump = (Settable) driver;
			pump.set("rate", 5e-9 / 60);
			for (int i = 0; i < 3; i++) {
				pump.set("running", 1);
				assertEquals(1, driver.read(List.of("running")).getFirst().value());
				assertEquals(5e-9 / 60, driver.read(List.of("flow")).getFirst().value(), 1e-15);
				pump.set("running", 0);
				assertEquals(0, driver.read(List.of("running")).getFirst().value());
				assertEquals(0, driver.read(List.of("flow")).getFirst().value());
			}
			pump.set("running", 1);
			pump.safeState();
			assertEquals(List.of(0.0, 0.0, 0.0),
					driver.read(List.of("running", "flow", "rate")).stream().map(Reading::value).toList());
		}
	}
}
