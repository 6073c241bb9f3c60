package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.ParameterDescription;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.DemoModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device says of a parameter beside what the model says. */
class ParameterRowsTest {

	@ParameterizedTest
	@CsvSource({ "Pa, 535, 5.35 mbar", "K, 373.15, 100 °C", "m3, 1e-4, 100 mL", "A, 2.5e-7, 2.5e-7 A",
			"Pa, 6.65e-4, 6.65e-6 mbar", "Pa.m3/s, 1.23, 12.3 mbar·L/s", "V, 40, 40 V" })
	void whatTheModelDoesNotKnowIsShownInTheUsualUnit(String unit, double value, String text) {
		LiveParameter row = row(ParameterDescription.readOnly("notInTheModel", "Something", unit, 0, 1e6));
		assertEquals(text, row.text(value));
		assertEquals(value, row.fromDisplay(row.display(value)), 1e-12 * value);
	}

	@Test
	void theModelSaysHowItsQuantitiesAreShown() {
		assertEquals("µL/min", row(ParameterDescription.readOnly("liquidSupply.flow", "Flow", "m3/s", 0, 1e-8))
				.displayUnit());
	}

	@Test
	void statesAreShownInWords() {
		LiveParameter row = row(new ParameterDescription("valve", "Valve", "1", Access.READ_WRITE, 0, 1,
				Double.POSITIVE_INFINITY, 0.5, Double.NaN, List.of("closed", "open")));
		assertEquals("open", row.text(1));
		assertEquals(Optional.empty(), row.word(2));
		assertEquals(List.of("closed", "open"), row.withSetPoint(1).states());
	}

	private static LiveParameter row(ParameterDescription parameter) {
		Binding binding = new Binding(0, "ionSource", "sim:demo/source", "", Map.of());
		return new ParameterRows(DemoModels.instrument(), UnaryOperator.identity())
				.rows(binding, new DeviceDescription("", "", "", "", true, List.of(parameter)), List.of()).getFirst();
	}
}
