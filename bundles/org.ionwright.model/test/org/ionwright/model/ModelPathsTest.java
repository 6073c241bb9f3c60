package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPathsTest {

	private final MassSpectrometer instrument = DemoModels.instrument();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ionSource.ioniser.capillaryVoltage | V | SETTING | 3000
			ionSource.ioniser.capillaryCurrent | A | READBACK | 0
			ionSource.ioniser.desolvationTemperature | K | SETTING | 573.15
			ionSource.ioniser.desolvationGasFlow | m3/s | SETTING | 8.333333333333333e-5
			ionSource.ioniser.operatingPressure | Pa | FACT | 101325
			ionSource.ioniser.capillary.bore | m | FACT | 1e-4
			ionSource.ioniser.capillary.outerDiameter | m | FACT | 4e-4
			ionSource.ioniser.capillary.tipDistance | m | FACT | 0.01
			ionSource.coneVoltage | V | SETTING | 40
			ionSource.coneGasFlow | m3/s | SETTING | 1.3888888888888888e-5
			ionSource.blockTemperature | K | SETTING | 373.15
			ionSource.liquidSupply.flow | m3/s | SETTING | 1.6666666666666666e-10
			ionSource.liquidSupply.sample.components[0].charge | 1 | FACT | 1
			ionSource.liquidSupply.sample.components[1].concentration | mol/m3 | FACT | 2e-3
			ionSource.liquidSupply.sample.components[12].response | 1 | FACT | 1
			ionSource.interface.entrance.diameter | m | FACT | 3e-4
			ionSource.interface.entrance.dischargeCoefficient | 1 | FACT | 0.85
			ionSource.interface.exit.diameter | m | FACT | 1e-3
			ionSource.interface.exit.position | m | FACT | 0.01
			ionSource.interface.exit.insert.boreDiameter | m | FACT | 1e-3
			ionSource.interface.exit.insert.halfAngle | rad | FACT | 0.5235987755982988
			ionSource.interface.exit.insert.potential | V | SETTING | 3
			ionSource.interface.passages[0].diameter | m | FACT | 0.0038
			ionSource.interface.passages[1].length | m | FACT | 0.02
			ionSource.interface.passages[1].turnAngle | rad | FACT | 1.5707963267948966
			ionSource.interface.pressure | Pa | FACT | 535
			vacuumSystem.chambers[0].pressure | Pa | FACT | 535
			vacuumSystem.chambers[1].pressure | Pa | FACT | 0.36
			vacuumSystem.chambers[2].pressure | Pa | FACT | 6.7e-4
			vacuumSystem.chambers[2].pumps[0].speed | m3/s | FACT | 0.2
			analyser.linkLength | m | FACT | 0
			analyser.coupler.couplingRatio | 1 | FACT | 0.9933
			analyser.stages[0].length | m | FACT | 0.05
			analyser.stages[1].length | m | FACT | 0.2
			analyser.stages[0].fieldRadius | m | FACT | 0.004
			analyser.stages[1].rodRadius | m | FACT | 0.00452
			analyser.stages[0].rfFrequency | Hz | FACT | 1.2e6
			analyser.stages[1].ionEnergy | V | SETTING | 2
			analyser.stages[0].dcRatio | 1 | FACT | 0.985
			analyser.stages[1].maxRfAmplitude | V | LIMIT | 1800
			analyser.stages[1].maxDcVoltage | V | LIMIT | 305
			analyser.stages[0].tiltAngle | rad | FACT | 0.10471975511965977
			analyser.stages[0].rfAmplitude | V | READBACK | 0
			analyser.stages[1].dcVoltage | V | READBACK | 0
			vacuumSystem.chambers[2].pressure | Pa | FACT | 6.7e-4
			detector.voltage | V | SETTING | 650
			detector.darkRate | 1/s | FACT | 1
			detector.deadTime | s | FACT | 30e-9
			detector.maxRate | 1/s | LIMIT | 5e6
			detector.countRate | 1/s | READBACK | 0
			""")
	void numbersOfTheDemoInstrument(String path, String unit, Role role, double value) {
		ModelValue found = ModelPaths.resolve(instrument, path).orElseThrow();
		Quantity quantity = found.quantity().orElseThrow();
		assertEquals(unit, quantity.unit());
		assertEquals(role, quantity.role());
		assertEquals(value, found.get().orElseThrow());
		assertEquals(role != Role.READBACK, ModelPaths.flatten(instrument).containsKey(path),
				"stored unless a readback");
		assertEquals(path, ModelPaths.pathOf(found.owner(), found.attribute()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name | Demo instrument
			ionSource.ioniser.polarity | POSITIVE
			ionSource.ioniser.capillary.tip | SQUARE_5D
			ionSource.liquidSupply.solvent | methanol/water 50:50 + 0.1 % formic acid
			ionSource.liquidSupply.sample.name | Demo infusion
			ionSource.liquidSupply.sample.components[0].formula | C33H40N2O9
			ionSource.liquidSupply.sample.components[0].adduct | H
			ionSource.liquidSupply.sample.components[2].formula | C15H32O6
			ionSource.liquidSupply.sample.components[12].formula | C45H92O16
			ionSource.liquidSupply.sample.components[12].adduct | NH4
			ionSource.interface.exit.insert.insulated | true
			vacuumSystem.chambers[0].name | interface
			vacuumSystem.chambers[1].name | transfer
			vacuumSystem.chambers[2].name | analyser
			vacuumSystem.chambers[0].pumps[0].kind | ROTARY
			detector.kind | PHOTOMULTIPLIER
			bindings[0].part | ionSource
			bindings[0].driver | sim:demo/source
			bindings[1].driver | sim:demo/vacuum
			bindings[2].driver | sim:demo/analyser
			bindings[3].part | detector
			declaredVariants[0] | SEED000_CLAIM1
			""")
	void textOfTheDemoInstrument(String path, String value) {
		assertEquals(value, ModelPaths.flatten(instrument).get(path));
		assertEquals(value, ModelPaths.resolve(instrument, path).orElseThrow().get().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "ionSource", "''", "analyser.stages[2].length", "analyser.stages.length", "ionSource[0].coneVoltage",
			"nothing", "ionSource.coneVoltage.x", "analyser..stages", "analyser.stages[-1].length", "bindings[5].part",
			"declaredVariants", "declaredVariants[99]", "analyser.stages[99999999999].length", "." })
	void pathsThatLeadToNoValueAreEmpty(String path) {
		assertTrue(ModelPaths.resolve(instrument, path).isEmpty());
	}

	@Test
	void everyStoredPathCanBeWrittenAndReadBack() {
		Map<String, Object> before = ModelPaths.flatten(instrument);
		before.forEach((path, value) -> ModelPaths.resolve(instrument, path).orElseThrow().set(value));
		assertEquals(before, ModelPaths.flatten(instrument));
		ModelPaths.resolve(instrument, "ionSource.ioniser.capillary.tip").orElseThrow().set("ROUNDED_5E");
		ModelPaths.resolve(instrument, "ionSource.coneVoltage").orElseThrow().set(55);
		assertEquals("ROUNDED_5E", ModelPaths.flatten(instrument).get("ionSource.ioniser.capillary.tip"));
		assertEquals(55.0, ModelPaths.flatten(instrument).get("ionSource.coneVoltage"));
	}

	@ParameterizedTest
	@CsvSource({ "ionSource.coneVoltage, forty", "ionSource.ioniser.capillary.tip, BLUNT",
			"ionSource.interface.exit.insert.insulated, perhaps" })
	void wrongTextIsRefusedWithPathAndValue(String path, String value) {
		ModelValue place = ModelPaths.resolve(instrument, path).orElseThrow();
		Object before = place.get().orElseThrow();
		String message = String.valueOf(
				assertThrows(IllegalArgumentException.class, () -> place.set(value)).getMessage());
		assertTrue(message.startsWith(path + " does not take '" + value + "'; expected "), message);
		assertEquals(before, place.get().orElseThrow());
	}

	@Test
	void notANumberIsRefused() {
		ModelValue cone = ModelPaths.resolve(instrument, "ionSource.coneVoltage").orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> cone.set(Double.NaN));
		ModelValue charge = ModelPaths.resolve(instrument, "ionSource.liquidSupply.sample.components[0].charge")
				.orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> charge.set(1.5));
		assertThrows(IllegalArgumentException.class,
				() -> ModelPaths.resolve(instrument, "name").orElseThrow().set(5));
	}

	@Test
	void settingsOfTheDemoMethodAreSettingsOfTheDemoInstrument() {
		AcquisitionMethod method = DemoModels.method();
		assertFalse(method.getSettings().isEmpty());
		method.getSettings().forEach(setting -> {
			ModelValue value = ModelPaths.resolve(instrument, setting.getParameter()).orElseThrow();
			assertEquals(Role.SETTING, value.quantity().orElseThrow().role());
			assertEquals(value.get().orElseThrow(), setting.getValue());
		});
	}

	@Test
	void partsHavePathsToo() {
		EObject stage = ModelPaths.object(instrument, "analyser.stages[1]").orElseThrow();
		assertEquals("analyser.stages[1]", ModelPaths.pathOf(stage));
		assertEquals(instrument, ModelPaths.object(instrument, "").orElseThrow());
		assertTrue(ModelPaths.object(instrument, "analyser.stages").isEmpty());
	}
}
