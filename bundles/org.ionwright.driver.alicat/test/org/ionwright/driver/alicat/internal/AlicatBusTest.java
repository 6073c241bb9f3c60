package org.ionwright.driver.alicat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two units on one line, of a simulator that is a program of its own. */
@Timeout(120)
class AlicatBusTest {

	private static final double SLPM = 1e-3 / 60;

	@Test
	void eachUnitIsSetAndReadByItself() throws Exception {
		AlicatDriverFactory factory = new AlicatDriverFactory();
		try (SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "alicat=tcp:0",
				"pace=real");
				Driver driver = factory.open(
						DeviceUri.parse("alicat:" + simulator.address("alicat") + "?units=A,B&full-scale=10"),
						DriverContext.of(TimeSource.system(),
								StandardLinks.installed(factory.settings(), Traffic.NONE)))) {
			Settable units = (Settable) driver;
			units.set("a.target", 2 * SLPM);
			units.set("b.target", 3 * SLPM);
			assertEquals(List.of(2d, 3d), targets(driver));
			units.set("a.target", SLPM);
			assertEquals(List.of(1d, 3d), targets(driver));
			((SafeState) driver).safeState();
			assertEquals(List.of(0d, 0d), targets(driver));
		}
	}

	private static List<Double> targets(Driver driver) throws Exception {
		return driver.read(List.of("a.target", "b.target")).stream()
				.map(reading -> Math.rint(reading.value() / SLPM * 1e6) / 1e6).toList();
	}
}
