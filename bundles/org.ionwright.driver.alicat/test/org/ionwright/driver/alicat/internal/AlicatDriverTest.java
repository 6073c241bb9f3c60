package org.ionwright.driver.alicat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlicatDriverTest {

	private static final double SCCM = 1e-6 / 60;

	private final FakeUnit unit = new FakeUnit();

	private static ParameterDescription parameter(AlicatMeters driver, String name) {
		return driver.description().parameters().stream().filter(p -> p.name().equals(name)).findAny().orElseThrow();
	}

	private static Reading read(AlicatMeters driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).getFirst();
	}

	private static DeviceException refused(DeviceReason reason, Executable call) {
		DeviceException e = assertThrows(DeviceException.class, call);
		assertEquals(reason, e.reason(), e.getMessage());
		return e;
	}

	@Test
	void aControllerDescribesItself() throws Exception {
		AlicatMeters driver = unit.open("");
		assertEquals(List.of(), unit.commands());
		assertEquals("MC-500SCCM-D", driver.description().model());
		assertEquals("521641", driver.description().serialNumber());
		assertEquals(500 * SCCM, parameter(driver, "a.target").maximum(), 1e-12);
		assertEquals(List.of(new FlowParameters("a.target", "a.flow", "", 298.15, 101_325)), ((Flow) driver).flows());
		assertEquals(14.70 * 6894.757, read(driver, "a.pressure").value(), 0.1);
		assertEquals(298.15, read(driver, "a.temperature").value(), 1e-9);
	}

	@Test
	void normalLitresHaveTheirOwnReference() throws Exception {
		AlicatMeters driver = unit.open("?flow-unit=nlpm&full-scale=2");
		assertEquals(List.of(new FlowParameters("a.target", "a.flow", "", 273.15, 101_325)), ((Flow) driver).flows());
		assertEquals(2e-3 / 60, parameter(driver, "a.target").maximum(), 1e-12);
	}

	@Test
	void aMeterHasNoSetPoint() throws Exception {
		unit.controller = false;
		unit.table = AlicatProtocolTest.OLD_TABLE;
		unit.frame = "+014.70 +025.00 +0012.0 +0012.5    Air";
		AlicatMeters driver = unit.open("");
		assertFalse(Flow.class.isInstance(driver));
		assertEquals(12.5 * SCCM, read(driver, "a.flow").value(), 1e-12);
		refused(DeviceReason.UNSUPPORTED, () -> driver.set("a.target", SCCM));
	}

	@Test
	void withoutATableTheColumnsAreCounted() throws Exception {
		unit.table = List.of("?");
		unit.make = List.of("?");
		unit.frame = "+014.70 +025.00 +00.000 +01.500 %s +0000123.4     N2";
		refused(DeviceReason.CONFIGURATION, () -> unit.open(""));
		AlicatMeters driver = unit.open("?flow-unit=slpm");
		assertEquals(1.5e-3 / 60, read(driver, "a.flow").value(), 1e-12);
		assertEquals(100e-3 / 60, parameter(driver, "a.target").maximum(), 1e-12);
		assertTrue(driver.procedures().stream().anyMatch(procedure -> procedure.name().equals("reset-total-a")));
		unit.controller = false;
		unit.frame = "+014.70 +025.00 +00.000 +01.500 +0000123.4     N2";
		assertFalse(Flow.class.isInstance(unit.open("?flow-unit=slpm")));
		unit.frame = "+014.70 +025.00 N2";
		refused(DeviceReason.PROTOCOL, () -> unit.open("?flow-unit=slpm"));
		assertTrue(unit.closed);
	}

	@Test
	void theSetPointGoesInTheDigitsOfItsColumn() throws Exception {
		AlicatMeters driver = unit.open("");
		driver.set("a.target", 10 * SCCM);
		assertEquals(10 * SCCM, read(driver, "a.target").value(), 1e-12);
		DeviceException e = refused(DeviceReason.LIMIT, () -> driver.set("a.target", 0.001 * SCCM));
		assertTrue(e.getMessage().contains("smallest step"), e.getMessage());
		assertEquals(List.of("AS10.00"), unit.commands());
	}

	@Test
	void aUnitThatClipsIsSetBack() throws Exception {
		unit.setPoint = 25;
		unit.clipsAt = 300;
		AlicatMeters driver = unit.open("");
		DeviceException e = refused(DeviceReason.LIMIT, () -> driver.set("a.target", 400 * SCCM));
		assertTrue(e.getMessage().contains("300") && e.getMessage().contains("set back"), e.getMessage());
		assertEquals(25, unit.setPoint);
	}

	@Test
	void aSetPointThatIsRampedByTheUnitIsAccepted() throws Exception {
		unit.ramped = 0;
		AlicatMeters driver = unit.open("");
		driver.set("a.target", 50 * SCCM);
		assertEquals(50, unit.ramped);
	}

	@Test
	void whatDoesNotControlMassFlowIsToldSo() throws Exception {
		AlicatMeters driver = unit.open("");
		unit.loop = 34;
		assertEquals("absolute pressure",
				AlicatProtocol.LOOP_WORDS.get((int) read(driver, "a.loop").value()));
		DeviceException e = refused(DeviceReason.HARDWARE, () -> driver.set("a.target", SCCM));
		assertTrue(e.getMessage().contains("a.loop"), e.getMessage());
		unit.setPoint = 5;
		refused(DeviceReason.HARDWARE, () -> driver.set("a.loop", 0));
		driver.set("a.target", 0);
		driver.set("a.loop", 0);
		assertEquals(37, unit.loop);
		driver.set("a.target", SCCM);
	}

	@Test
	void aHeldValveDoesNotFollow() throws Exception {
		AlicatMeters driver = unit.open("");
		driver.set("a.valve", 1);
		assertEquals(1, read(driver, "a.valve").value());
		refused(DeviceReason.HARDWARE, () -> driver.set("a.target", SCCM));
		driver.set("a.valve", 0);
		assertEquals(List.of("A$$H", "A$$C"), unit.commands());
	}

	@Test
	void theGasIsNineBitsOfItsRegister() throws Exception {
		AlicatMeters driver = unit.open("");
		assertEquals("N2", parameter(driver, "a.gas").states().get((int) read(driver, "a.gas").value()));
		driver.set("a.gas", 1);
		assertEquals(List.of("A$$W46=1"), unit.commands());
		unit.gas = 255;
		assertEquals(Quality.NONE, read(driver, "a.gas").quality());
	}

	@ParameterizedTest
	@CsvSource({ "MOV, a.flow, UNCERTAIN, mass flow over range", "VOV, a.volumeFlow, UNCERTAIN, volume flow over range",
			"POV, a.pressure, UNCERTAIN, pressure over range", "TOV, a.temperature, UNCERTAIN, temperature over range",
			"ADC, a.flow, NONE, sensor fault", "LCK, a.flow, GOOD, none" })
	void flags(String flag, String name, Quality quality, String word) throws Exception {
		AlicatMeters driver = unit.open("");
		unit.flags = " " + flag;
		assertEquals(quality, read(driver, name).quality());
		assertEquals(word, parameter(driver, "a.fault").states().get((int) read(driver, "a.fault").value()));
		assertEquals(flag.equals("LCK") ? 1 : 0, read(driver, "a.keys").value());
	}

	@Test
	void tareOnlyWithoutASetPoint() throws Exception {
		AlicatMeters driver = unit.open("");
		driver.run("tare-flow-a", (fraction, text) -> {
		});
		unit.setPoint = 10;
		refused(DeviceReason.HARDWARE, () -> driver.run("tare-flow-a", (fraction, text) -> {
		}));
		refused(DeviceReason.UNSUPPORTED, () -> driver.run("tare-flow-b", (fraction, text) -> {
		}));
		assertEquals(List.of("A$$V"), unit.commands());
	}

	@Test
	void safeStateStopsTheFlowAndLetsAHeldValveGo() throws Exception {
		AlicatMeters driver = unit.open("");
		unit.setPoint = 100;
		unit.flags = " HLD";
		driver.safeState();
		assertEquals(List.of("AS0", "A$$C"), unit.commands());
		assertEquals(0, unit.setPoint);
		unit.setPoint = 100;
		AlicatMeters curtain = unit.open("?keep=A");
		curtain.safeState();
		assertEquals(100, unit.setPoint);
	}

	@Test
	void anotherUnitIsNotTakenForThisOne() {
		refused(DeviceReason.TIMEOUT, () -> unit.open("?units=B"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?units=a", "?units=A,A", "?units=AB", "?keep=B", "?flow-unit=gpm", "?full-scale=-1" })
	void nonsenseIsRefusedBeforeAnythingIsOpened(String options) {
		refused(DeviceReason.CONFIGURATION, () -> unit.open(options));
		assertEquals(List.of(), unit.heard);
	}
}
