package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small chamber of seed 001 before pinhole stages, with any of its three options. */
class SourceChamberTest {

	private static final String CHAMBER = "ionSource.ioniser.chamber.";
	private static final double TORR = 133.322;

	private static Map<String, Object> sheet(boolean gas, boolean relief, boolean heater) {
		Map<String, Object> sheet = new HashMap<>();
		sheet.put(CHAMBER + "volume", 5e-5);
		sheet.put("ionSource.interface.pinhole.diameter", 1e-4);
		sheet.put("vacuumSystem.chambers[0].name", "second chamber");
		sheet.put("vacuumSystem.chambers[0].pumps[0].kind", "TURBO");
		sheet.put("vacuumSystem.chambers[0].pumps[0].speed", 1.0);
		sheet.put("vacuumSystem.chambers[0].outlet.diameter", 3.3e-3);
		sheet.put("vacuumSystem.chambers[1].name", "third chamber");
		sheet.put("vacuumSystem.chambers[1].pumps[0].kind", "TURBO");
		sheet.put("vacuumSystem.chambers[1].pumps[0].speed", 0.2);
		if (gas) {
			sheet.put(CHAMBER + "gasInlet.setFlow", 71e-6 / 60);
		}
		if (relief) {
			sheet.put(CHAMBER + "reliefValve.setPressure", 1.2 * 101325);
		}
		if (heater) {
			sheet.put(CHAMBER + "heater.power", 20.0);
		}
		return sheet;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7 })
	void anySubsetOfTheOptionsRuns(int options) {
		boolean gas = (options & 1) > 0;
		boolean relief = (options & 2) > 0;
		boolean heater = (options & 4) > 0;
		Twin twin = new Twin(sheet(gas, relief, heater), 1);
		List<String> paths = twin.quantities().stream().map(TwinParameter::path).toList();
		assertEquals(gas, paths.contains(CHAMBER + "gasInlet.flow"));
		assertEquals(relief, paths.contains(CHAMBER + "reliefValve.state"));
		assertEquals(heater, paths.contains(CHAMBER + "heater.temperature"));
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		for (int i = 0; i < 50; i++) {
			for (String path : paths) {
				assertTrue(Double.isFinite(twin.read(path, 20.0 * i)), path);
			}
		}
		// 10 uL/min of liquid alone keep 0.12 atm before 0.1 mm, with 71 mL/min of gas one atmosphere; vapour is lighter
		// than nitrogen, and hot gas streams out more slowly as the root of its temperature
		double pressure = twin.read(CHAMBER + "pressure", 2000) / 101325;
		double hot = gas && heater ? Math.sqrt(353.15 / 293.15) : 1;
		assertEquals((gas ? 1 : 0.115) * hot, pressure, gas ? 0.03 : 0.015);
	}

	@Test
	void pressuresBehindThePinholeAreThoseOfTheDefaultSet() {
		Twin twin = new Twin(sheet(true, true, false), 1);
		assertEquals(1.0e-3 * TORR, twin.read("vacuumSystem.chambers[0].pressure", 500), 0.08e-3 * TORR);
		assertEquals(5e-6 * TORR, twin.read("vacuumSystem.chambers[1].pressure", 500), 0.4e-6 * TORR);
		assertFalse(twin.quantities().stream().anyMatch(quantity -> quantity.path().contains("bendPressure")));
	}

	@Test
	void muchLiquidOpensTheReliefValve() {
		Twin twin = new Twin(sheet(true, true, true), 1);
		assertEquals(0, twin.read(CHAMBER + "reliefValve.state", 100));
		twin.set("ionSource.liquidSupply.flow", 1e-8, 101);
		assertEquals(1, twin.read(CHAMBER + "reliefValve.state", 200));
		double pressure = twin.read(CHAMBER + "pressure", 300);
		assertTrue(pressure > 1.1 * 101325 && pressure < 1.32 * 101325, "pressure " + pressure);
		twin.fault(CHAMBER + "reliefValve", "stuck", 1, 301);
		assertTrue(twin.read(CHAMBER + "pressure", 400) > 1.5 * 101325);
	}

	/** S2-29 and trap 16: a valve to the air that opens below atmosphere lets air in, until there is an atmosphere. */
	@Test
	void reliefValveToTheAirLetsAirInBelowAtmosphere() {
		Map<String, Object> sheet = sheet(true, true, false);
		sheet.put(CHAMBER + "reliefValve.setPressure", 0.7 * 101325);
		sheet.put(CHAMBER + "pressureSetpoint", 0.5 * 101325);
		sheet.put(CHAMBER + "gasInlet.setFlow", 30e-6 / 60);
		Twin twin = new Twin(sheet, 1);
		assertTrue(twin.read(CHAMBER + "pressure", 100) < 0.65 * 101325, "shut, it is as it should be");
		assertEquals(0, twin.read(CHAMBER + "reliefValve.throughput", 100));
		twin.set(CHAMBER + "gasInlet.setFlow", 75e-6 / 60, 101);
		assertEquals(101325, twin.read(CHAMBER + "pressure", 300), 500);
		twin.set(CHAMBER + "gasInlet.setFlow", 30e-6 / 60, 301);
		assertTrue(twin.read(CHAMBER + "reliefValve.throughput", 500) < -0.04, "air in");
		assertEquals(101325, twin.read(CHAMBER + "pressure", 500), 500);
		sheet.put(CHAMBER + "reliefValve.outlet", "VACUUM_PUMP");
		Twin pumped = new Twin(sheet, 1);
		pumped.set(CHAMBER + "gasInlet.setFlow", 75e-6 / 60, 101);
		assertTrue(pumped.read(CHAMBER + "pressure", 500) < 0.8 * 101325, "a pump behind it holds the pressure");
	}

	@Test
	void reliefValveHeldOpenVentsAChamberBelowAtmosphere() {
		Map<String, Object> sheet = sheet(true, true, false);
		sheet.put(CHAMBER + "gasInlet.setFlow", 30e-6 / 60);
		Twin twin = new Twin(sheet, 1);
		assertTrue(twin.read(CHAMBER + "pressure", 200) < 0.6 * 101325);
		twin.fault(CHAMBER + "reliefValve", "held-open", 1, 201);
		assertEquals(1, twin.read(CHAMBER + "reliefValve.state", 220));
		assertEquals(101325, twin.read(CHAMBER + "pressure", 300), 500);
		twin.fault(CHAMBER + "reliefValve", "held-open", 0, 301);
		assertTrue(twin.read(CHAMBER + "pressure", 600) < 0.6 * 101325);
	}

	@Test
	void leakValveHoldsThePressure() {
		Twin twin = new Twin(sheet(true, false, false), 1);
		twin.set(CHAMBER + "gasInlet.pressureControl", 1, 10);
		twin.set(CHAMBER + "pressureSetpoint", 90_000, 10);
		assertEquals(90_000, twin.read(CHAMBER + "pressure", 400), 500);
		twin.set(CHAMBER + "pressureSetpoint", 199_000, 400);
		assertEquals(199_000, twin.read(CHAMBER + "pressure", 1200), 1500);
		twin.fault("gasSystem.reservoirs[0]", "failed", 1, 1201);
		assertTrue(twin.read(CHAMBER + "pressure", 1500) < 30_000);
		assertEquals(1, twin.read(CHAMBER + "gasInlet.saturated", 1500));
	}

	@Test
	void heaterNeedsGas() {
		Twin twin = new Twin(sheet(true, true, true), 1);
		assertEquals(353.15, twin.read(CHAMBER + "heater.temperature", 100), 2);
		twin.set("ionSource.liquidSupply.flow", 0, 101);
		twin.set(CHAMBER + "gasInlet.setFlow", 0, 101);
		assertEquals(3, twin.read(CHAMBER + "heater.heaterState", 200));
		assertTrue(twin.read(CHAMBER + "heater.temperature", 1200) < 310);
	}
}
