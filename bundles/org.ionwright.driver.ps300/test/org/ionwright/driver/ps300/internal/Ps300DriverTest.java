package org.ionwright.driver.ps300.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Ramping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class Ps300DriverTest {

	private final FakeSupply supply = new FakeSupply();

	private static ParameterDescription parameter(Ps300Driver driver, String name) {
		return driver.description().parameters().stream().filter(p -> p.name().equals(name)).findAny().orElseThrow();
	}

	private static Reading read(Ps300Driver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).getFirst();
	}

	private static DeviceException refused(DeviceReason reason, Executable call) {
		DeviceException e = assertThrows(DeviceException.class, call);
		assertEquals(reason, e.reason(), e.getMessage());
		return e;
	}

	@Test
	void openingChangesNothing() throws Exception {
		Ps300Driver driver = supply.open("");
		assertEquals(List.of(), supply.commands());
		assertEquals(5000, parameter(driver, "voltage").maximum());
		assertEquals(0, parameter(driver, "voltage").minimum());
		assertEquals(Role.ION_SOURCE, parameter(driver, "voltage").role());
		assertFalse(Ramping.class.isInstance(driver));
	}

	@Test
	void setVoltageGoesByTheLimitOfTheSupply() throws Exception {
		Ps300Driver driver = supply.open("");
		driver.set("voltage", 700);
		driver.set("voltageLimit", 800);
		DeviceException above = refused(DeviceReason.LIMIT, () -> driver.set("voltage", 900));
		assertTrue(above.getMessage().contains("800") && above.getMessage().contains("voltageLimit"),
				above.getMessage());
		DeviceException below = refused(DeviceReason.LIMIT, () -> driver.set("voltageLimit", 600));
		assertTrue(below.getMessage().contains("700"), below.getMessage());
		assertEquals(List.of("VSET 700", "VLIM 800"), supply.commands());
	}

	@Test
	void theSignIsThatOfTheRearPanel() throws Exception {
		supply.identity = "StanfordResearchSystems,PS325,1,1.0";
		supply.values.put("VLIM", -2500.0);
		supply.values.put("ILIM", -10.5e-3);
		Ps300Driver driver = supply.open("?role=detector");
		assertEquals(-2500, parameter(driver, "voltage").minimum());
		assertEquals(0, parameter(driver, "voltage").maximum());
		driver.set("voltage", -1200);
		driver.set("voltageLimit", 2000);
		driver.set("currentLimit", 2e-3);
		driver.set("currentTrip", 3e-3);
		assertEquals(List.of("VSET -1200", "VLIM -2000", "ILIM -0.002", "ITRP 0.003"), supply.commands());
		assertEquals(2e-3, read(driver, "currentLimit").value());
		refused(DeviceReason.LIMIT, () -> driver.set("voltage", 100));
		assertEquals(-5000, parameter(supplyOf("?polarity=negative"), "voltage").minimum());
	}

	private static Ps300Driver supplyOf(String options) throws DeviceException, InterruptedException {
		return new FakeSupply().open(options);
	}

	@Test
	void whatFollowsANumberIsIgnored() throws Exception {
		supply.tail = "d";
		Ps300Driver driver = supply.open("");
		driver.set("voltage", 700);
		assertEquals(700, read(driver, "setVoltage").value());
		driver.set("output", 1);
		assertEquals(1, read(driver, "output").value());
	}

	@Test
	void aSupplyThatDoesNotNameItsModelGoesByItsLimits() throws Exception {
		supply.identity = "StanfordResearchSystems,PS3XX,000,001";
		supply.values.remove("TMOD");
		supply.values.put("VLIM", 100.0);
		Ps300Driver driver = supply.open("");
		assertEquals(100, parameter(driver, "voltage").maximum());
		assertTrue(driver.description().parameters().stream().noneMatch(p -> p.name().equals("tripReset")));
		assertEquals(1250, parameter(supply.open("?model=PS310"), "voltage").maximum());
		supply.values.put("VLIM", 0.0);
		refused(DeviceReason.CONFIGURATION, () -> supply.open(""));
		assertTrue(supply.closed);
	}

	@Test
	void aTripIsToldInWordsAndClearedByAPersonOnly() throws Exception {
		Ps300Driver driver = supply.open("");
		supply.status = 4;
		assertEquals("current trip", parameter(driver, "state").states().get((int) read(driver, "state").value()));
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("output", 1));
		assertTrue(e.getMessage().contains("current trip") && e.getMessage().contains("clear-trip"), e.getMessage());
		refused(DeviceReason.HARDWARE, () -> driver.set("voltage", 100));
		driver.set("voltage", 0);
		assertEquals(List.of("VSET 0"), supply.commands());
		assertTrue(driver.procedures().getFirst().effect().contains("stays off"));
		driver.run("clear-trip", (fraction, text) -> {
		});
		driver.set("output", 1);
		assertEquals(List.of("VSET 0", "TCLR", "HVON"), supply.commands());
		refused(DeviceReason.UNSUPPORTED, () -> driver.run("reset", (fraction, text) -> {
		}));
	}

	@Test
	void aLimitedCurrentEndsTheRampOfTheFramework() throws Exception {
		Ps300Driver driver = supply.open("");
		driver.set("voltage", 500);
		supply.status = 128 | 8;
		refused(DeviceReason.HARDWARE, () -> driver.set("voltage", 600));
		driver.set("voltage", 400);
		assertEquals(List.of("VSET 500", "VSET 400"), supply.commands());
	}

	@Test
	void notSwitchingOnIsAFault() throws Exception {
		Ps300Driver driver = supply.open("");
		supply.refusesOn = true;
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("output", 1));
		assertTrue(e.getMessage().contains("did not switch on") && e.getMessage().contains("error 10"), e.getMessage());
	}

	@Test
	void anotherValueKeptIsToldWithTheErrorOfTheSupply() throws Exception {
		// somebody at the front lowers the limit in between
		FakeSupply moved = new FakeSupply() {

			@Override
			public void write(byte[] bytes) {
				super.write(bytes);
				if (heard.getLast().equals("VLIM?")) {
					values.put("VLIM", 100.0);
				}
			}
		};
		Ps300Driver driver = moved.open("");
		moved.values.put("VLIM", 5000.0);
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("voltage", 700));
		assertTrue(e.getMessage().contains("instead of 700 V") && e.getMessage().contains("error 10"), e.getMessage());
	}

	@Test
	void outOfRangeIsUncertain() throws Exception {
		Ps300Driver driver = supply.open("");
		supply.values.put("VOUT", 9e3);
		assertEquals(Quality.UNCERTAIN, read(driver, "voltage").quality());
		supply.values.put("VOUT", 5005.0);
		assertEquals(Quality.GOOD, read(driver, "voltage").quality());
	}

	@Test
	void safeStateSwitchesOffAndLooks() throws Exception {
		Ps300Driver driver = supply.open("");
		supply.status = 129;
		supply.values.put("VSET", 500.0);
		supply.values.put("VOUT", 12.0);
		driver.safeState();
		assertEquals(List.of("HVOF", "VSET 0", "TMOD 0"), supply.commands());
	}

	@Test
	void safeStateSaysWhatRemains() throws Exception {
		Ps300Driver driver = supply.open("");
		supply.values.put("VOUT", -3100.0);
		var before = supply.time.now();
		DeviceException e = refused(DeviceReason.HARDWARE, driver::safeState);
		assertTrue(e.getMessage().contains("-3100 V") && e.getMessage().contains("discharged"), e.getMessage());
		assertTrue(supply.time.now().isBefore(before.plusSeconds(2)));
	}
}
