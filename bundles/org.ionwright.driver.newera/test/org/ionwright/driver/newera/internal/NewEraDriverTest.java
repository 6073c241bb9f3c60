package org.ionwright.driver.newera.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.FlowParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NewEraDriverTest {

	private static final double MILLILITRE_PER_HOUR = 1e-6 / 3600;

	private final FakePump pump = new FakePump();

	private static double read(NewEraDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).getFirst().value();
	}

	private static DeviceException refused(DeviceReason reason, Executable call) {
		DeviceException e = assertThrows(DeviceException.class, call);
		assertEquals(reason, e.reason(), e.getMessage());
		return e;
	}

	@Test
	void openingChangesNothing() throws Exception {
		NewEraDriver driver = pump.open("");
		assertEquals(List.of(), pump.commands());
		assertEquals("NE1000", driver.description().model());
		assertEquals("3.923", driver.description().firmware());
		assertEquals(List.of(new FlowParameters("rate", "flow", "running", Double.NaN, Double.NaN)), driver.flows());
		assertEquals(1.25 * MILLILITRE_PER_HOUR, read(driver, "rate"), 1e-15);
		assertEquals(0, read(driver, "flow"));
	}

	@Test
	void ratesGoInTheUnitThatFits() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("rate", 5e-9 / 60);
		driver.set("rate", 0.1234 * MILLILITRE_PER_HOUR);
		assertEquals(List.of("RAT5UM", "RAT123.4UH"), pump.commands());
		DeviceException e = refused(DeviceReason.LIMIT, () -> driver.set("rate", 1e-16));
		assertTrue(e.getMessage().contains("nearest is 0") && e.getMessage().contains("nothing was sent"),
				e.getMessage());
		refused(DeviceReason.LIMIT, () -> driver.set("rate", 1e-6));
		assertEquals(3, pump.commands().size());
	}

	@Test
	void whileItRunsTheUnitStays() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("running", 1);
		assertEquals(1.25 * MILLILITRE_PER_HOUR, read(driver, "flow"), 1e-15);
		driver.set("rate", 2.5 * MILLILITRE_PER_HOUR);
		assertEquals(List.of("RUN", "RAT2.5"), pump.commands());
		DeviceException e = refused(DeviceReason.LIMIT, () -> driver.set("rate", 0.0014 * MILLILITRE_PER_HOUR));
		assertTrue(e.getMessage().contains("while it runs") && e.getMessage().contains("0.001MH"), e.getMessage());
	}

	@Test
	void stopsByTwoCommands() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("running", 1);
		driver.set("running", 0);
		assertEquals('S', pump.state);
		driver.set("running", 0);
		assertEquals(List.of("RUN", "STP", "STP", "STP"), pump.commands());
	}

	@Test
	void withdrawingIsAFlowBackwards() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("direction", 1);
		driver.set("running", 1);
		assertEquals(-1.25 * MILLILITRE_PER_HOUR, read(driver, "flow"), 1e-15);
	}

	@Test
	void theDiameterIsSetOnlyWhenStoppedAndChangesTheUnitOfVolumes() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("volume", 2e-6);
		driver.set("running", 1);
		DeviceException e = refused(DeviceReason.BUSY, () -> driver.set("diameter", 4.61e-3));
		assertTrue(e.getMessage().contains("infusing"), e.getMessage());
		driver.set("running", 0);
		driver.set("diameter", 4.61e-3);
		assertEquals(4.61e-3, read(driver, "diameter"), 1e-9);
		driver.set("volume", 25e-9);
		assertEquals(List.of("VOL2", "RUN", "STP", "STP", "DIA4.61", "VOL25"), pump.commands());
		refused(DeviceReason.LIMIT, () -> driver.set("volume", 100e-6));
	}

	@Test
	void anAlarmIsKeptUntilAPersonStopsThePump() throws Exception {
		NewEraDriver driver = pump.open("");
		pump.alarm = "A?S";
		assertEquals("stalled", NewEraProtocol.ALARMS.get((int) read(driver, "alarm")));
		assertEquals("stalled", NewEraProtocol.ALARMS.get((int) read(driver, "alarm")));
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("running", 1));
		assertTrue(e.getMessage().contains("stalled"), e.getMessage());
		driver.set("running", 0);
		assertEquals(0, read(driver, "alarm"));
		driver.set("running", 1);
		assertEquals('I', pump.state);
	}

	@Test
	void anAlarmInsteadOfAnAnswerMeansNotDone() throws Exception {
		NewEraDriver driver = pump.open("");
		pump.alarm = "A?R";
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("direction", 1));
		assertTrue(e.getMessage().contains("power was interrupted"), e.getMessage());
		assertTrue(!pump.withdraws);
	}

	@Test
	void safeStateStopsAndForgetsTheRate() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.set("running", 1);
		pump.alarm = "A?S";
		driver.safeState();
		assertEquals('S', pump.state);
		assertEquals(0, read(driver, "rate"));
	}

	@Test
	void countersAreClearedByAProcedure() throws Exception {
		NewEraDriver driver = pump.open("");
		driver.run("clear-volumes", (fraction, text) -> {
		});
		assertEquals(List.of("CLDINF", "CLDWDR"), pump.commands());
		refused(DeviceReason.UNSUPPORTED, () -> driver.run("purge", (fraction, text) -> {
		}));
	}

	@Test
	void safeModeIsSwitchedOnWhenThePersonAsksForTheWatchdog() throws Exception {
		NewEraDriver driver = pump.open("?watchdog=10");
		assertEquals(10, pump.safeSeconds);
		driver.set("rate", 5e-9 / 60);
		assertEquals("5UM", pump.rate);
		// again, with the pump in safe mode already and another time
		pump.open("?watchdog=20").set("running", 1);
		assertEquals(20, pump.safeSeconds);
		assertEquals('I', pump.state);
	}

	@Test
	void aPumpWithoutSafeModeIsTold() throws Exception {
		pump.knowsSafeMode = false;
		DeviceException e = refused(DeviceReason.CONFIGURATION, () -> pump.open("?watchdog=10"));
		assertTrue(e.getMessage().contains("watchdog"), e.getMessage());
		assertTrue(pump.closed);
	}

	@Test
	void anotherPumpDoesNotAnswerForThisOne() {
		refused(DeviceReason.PROTOCOL, () -> pump.open("?address=7"));
		refused(DeviceReason.CONFIGURATION, () -> pump.open("?address=100"));
		refused(DeviceReason.CONFIGURATION, () -> pump.open("?watchdog=256"));
	}
}
