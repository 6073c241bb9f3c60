package org.ionwright.model.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

	@ParameterizedTest
	@CsvSource({ "MILLIMETRE, 0.0045, 4.5 mm", "PERCENT, 0.0678, 6.78 %", "TORR, 0.133322, 0.001 torr",
			"CELSIUS, 373.15, 100 °C", "NUMBER, 4.5, 4.5", "NUMBER, NaN, unknown", "MZ, Infinity, without limit" })
	void valuesAreShownWithTheirUnit(FactUnit unit, double value, String text) {
		assertEquals(text, unit.text(value));
	}

	@Test
	void aFactIsALine() {
		MassSpectrometer instrument = DemoModels.instrument();
		assertEquals("filter.length analyser: Length = 250 mm (seed 002, claim 1)",
				Fact.of("filter.length", instrument.getAnalyser(), "Length", 0.25, FactUnit.MILLIMETRE,
						"seed 002, claim 1").toString());
		assertEquals("a.b: B = yes", Fact.words("a.b", instrument, "B", 1, "yes", "").toString());
	}
}
