package org.ionwright.driver.eurotherm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.HeaterParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurothermDriverTest {

	private final FakeController controller = new FakeController();

	private static ParameterDescription parameter(EurothermDriver driver, String name) {
		return driver.description().parameters().stream().filter(p -> p.name().equals(name)).findAny().orElseThrow();
	}

	private static Reading read(EurothermDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).getFirst();
	}

	private static DeviceException refused(DeviceReason reason, Executable call) {
		DeviceException e = assertThrows(DeviceException.class, call);
		assertEquals(reason, e.reason(), e.getMessage());
		return e;
	}

	@Test
	void readsInKelvinAndFractions() throws Exception {
		EurothermDriver driver = controller.open("");
		assertEquals(List.of(), controller.written);
		assertEquals("2480", driver.description().model());
		assertEquals("4.61", driver.description().firmware());
		assertEquals(523.15, read(driver, "temperature").value(), 1e-9);
		assertEquals(473.15, read(driver, "target").value(), 1e-9);
		assertEquals(0.4, read(driver, "output").value(), 1e-9);
		assertEquals(923.15, parameter(driver, "target").maximum(), 1e-9);
		assertEquals(273.15, parameter(driver, "target").safeValue(), 1e-9);
		assertEquals(Role.HEATER, parameter(driver, "outputLimit").role());
		assertEquals(List.of(new HeaterParameters("target", "temperature", "output", "fault")), driver.heaters());
	}

	@ParameterizedTest
	@CsvSource({ "'', 523.15", "?decimals=0, 2773.15", "?decimals=2, 298.15", "?scale=kelvin, 250",
			"?scale=fahrenheit, 394.2611" })
	void decimalsAndScaleOfTheDisplay(String options, double kelvin) throws Exception {
		assertEquals(kelvin, read(controller.open(options), "temperature").value(), 1e-3);
	}

	@Test
	void decimalsThatNobodyTellsAreAsked() {
		controller.registers.remove(525);
		DeviceException e = refused(DeviceReason.CONFIGURATION, () -> controller.open(""));
		assertTrue(e.getMessage().contains("decimals="), e.getMessage());
		assertTrue(controller.closed);
	}

	@Test
	void aBrokenSensorIsNoValueAndDoesNotHeat() throws Exception {
		EurothermDriver driver = controller.open("");
		controller.registers.put(75, 1 << 5);
		assertEquals(Quality.NONE, read(driver, "temperature").quality());
		assertEquals("sensor broken", EurothermStatus.FAULTS.get((int) read(driver, "fault").value()));
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("target", 400));
		assertTrue(e.getMessage().contains("broken sensor"), e.getMessage());
		refused(DeviceReason.HARDWARE, () -> driver.set("outputLimit", 0.5));
		driver.set("outputLimit", 0);
		driver.safeState();
		assertEquals(List.of("30=0", "30=0", "2=0"), controller.written);
		controller.registers.put(75, 1 << 10);
		assertEquals(Quality.UNCERTAIN, read(driver, "temperature").quality());
	}

	@Test
	void otherControllersTellOfTheSensorElsewhere() throws Exception {
		controller.registers.remove(75);
		controller.registers.put(258, 1);
		assertEquals(Quality.NONE, read(controller.open(""), "temperature").quality());
		controller.registers.remove(258);
		EurothermDriver silent = controller.open("");
		assertEquals("", silent.heaters().getFirst().fault());
		controller.registers.put(1, 0x7fff);
		assertEquals(Quality.NONE, read(silent, "temperature").quality());
		controller.registers.put(258, 1);
		assertEquals("", controller.open("?sensor=none").heaters().getFirst().fault());
	}

	@Test
	void setsAndReadsBack() throws Exception {
		EurothermDriver driver = controller.open("");
		driver.set("target", 423.15);
		driver.set("outputLimit", 0.8);
		assertEquals(List.of("2=1500", "30=800"), controller.written);
		refused(DeviceReason.LIMIT, () -> driver.set("target", 273.15 + 651));
		controller.keeps = false;
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("target", 400));
		assertTrue(e.getMessage().contains("SL"), e.getMessage());
	}

	@Test
	void safeStateTakesThePowerAway() throws Exception {
		EurothermDriver driver = controller.open("");
		driver.safeState();
		assertEquals(List.of("30=0", "2=0"), controller.written);
	}

	@Test
	void safeStateInManualModePutsTheOutputToZero() throws Exception {
		EurothermDriver driver = controller.open("");
		controller.registers.put(273, 1);
		assertEquals(1, read(driver, "mode").value());
		driver.safeState();
		assertEquals(List.of("30=0", "2=0", "3=0"), controller.written);
	}

	@Test
	void powerThatStaysIsTold() throws Exception {
		controller.registers.remove(273);
		EurothermDriver driver = controller.open("");
		// by hand, and the controller does not say so
		controller.registers.put(273, 1);
		DeviceException e = refused(DeviceReason.HARDWARE, driver::safeState);
		assertTrue(e.getMessage().contains("40.0 %"), e.getMessage());
		assertTrue(controller.time.now().isBefore(Instant.EPOCH.plusSeconds(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?unit=0", "?unit=255", "?protocol=bisynch&unit=100", "?decimals=4", "?scale=rankine",
			"?protocol=profibus" })
	void nonsenseIsRefusedBeforeAnythingIsOpened(String options) {
		refused(DeviceReason.CONFIGURATION, () -> controller.open(options));
	}
}
