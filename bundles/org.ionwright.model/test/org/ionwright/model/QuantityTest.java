package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

	private final MassSpectrometer instrument = DemoModels.instrument();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ionSource.ioniser.capillaryVoltage | 3000 | 3000 V
			ionSource.blockTemperature | 373.15 | 100 °C
			ionSource.liquidSupply.flow | 1.6666666666666666e-10 | 10 µL/min
			ionSource.ioniser.desolvationGasFlow | 8.333333333333333e-5 | 300 L/h
			vacuumSystem.chambers[0].pressure | 535 | 5.35 mbar
			vacuumSystem.chambers[2].pressure | 6.7e-4 | 6.7e-6 mbar
			ionSource.interface.passages[1].turnAngle | 1.5707963267948966 | 90 °
			ionSource.interface.entrance.diameter | 3e-4 | 0.3 mm
			detector.deadTime | 3e-8 | 30 ns
			analyser.coupler.couplingRatio | 0.9933 | 0.9933
			ionSource.coneVoltage | 0 | 0 V
			ionSource.coneVoltage | 0.25 | 0.25 V
			""")
	void textIsWhatPeopleExpect(String path, double value, String text) {
		Quantity quantity = ModelPaths.resolve(instrument, path).orElseThrow().quantity().orElseThrow();
		assertEquals(text, quantity.text(value));
		assertEquals(value, quantity.fromDisplay(quantity.toDisplay(value)), Math.abs(value) * 1e-12);
	}

	@Test
	void notANumberIsShownAsSuch() {
		assertEquals("NaN V",
				ModelPaths.resolve(instrument, "ionSource.coneVoltage").orElseThrow().quantity().orElseThrow()
						.text(Double.NaN));
	}

	@Test
	void userRangeMustLieInTheHardwareRange() {
		assertThrows(IllegalArgumentException.class, () -> new Quantity("x", "V", Role.SETTING, 0, 10, 0, 11,
				Double.POSITIVE_INFINITY, Double.NaN, "V", 1, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Quantity("x", "V", Role.SETTING, 0, 10, 0, 10,
				Double.POSITIVE_INFINITY, Double.NaN, "V", 0, 0, 0));
	}
}
