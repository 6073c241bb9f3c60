package org.ionwright.model.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.ui.form.UnitChoices.Choices;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What can be typed into a field of a quantity, and what is said to what cannot. */
class QuantityEntryTest {

	private static final EAttribute VOLTS = InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE;
	private static final EAttribute PRESSURE = InstrumentPackage.Literals.VACUUM_CHAMBER__PRESSURE;
	private static final EAttribute TEMPERATURE = InstrumentPackage.Literals.ION_SOURCE__BLOCK_TEMPERATURE;
	private static final EAttribute GAS = InstrumentPackage.Literals.ION_SOURCE__CONE_GAS_FLOW;
	private static final EAttribute RODS = InstrumentPackage.Literals.MASS_FILTER_STAGE__ROD_COUNT;
	private static final EAttribute WIDTH = InstrumentPackage.Literals.PASSAGE__DIAMETER;

	private record Taken(EAttribute attribute, String text, double value) {
	}

	private record Refused(EAttribute attribute, String text, List<String> says) {
	}

	@TestFactory
	Stream<DynamicTest> taken() {
		return Stream.of(new Taken(VOLTS, "3 kV", 3000), new Taken(VOLTS, "3000", 3000), new Taken(VOLTS, "3e3V", 3000),
				new Taken(PRESSURE, "1.2e-3 torr", 1.2e-3 * 133.322), new Taken(PRESSURE, "1e-3", 0.1),
				new Taken(PRESSURE, "0.1 Pa", 0.1), new Taken(TEMPERATURE, "100", 373.15),
				new Taken(TEMPERATURE, "373.15 K", 373.15), new Taken(GAS, "50 L/h", 50e-3 / 3600),
				new Taken(GAS, "1 L/min", 1e-3 / 60), new Taken(RODS, "4", 4), new Taken(WIDTH, "3800 um", 3.8e-3),
				new Taken(WIDTH, "3.8", 3.8e-3))
				.map(row -> DynamicTest.dynamicTest(row.text(), () -> {
					QuantityEntry entry = read(row.attribute(), row.text());
					assertEquals("", entry.refusal());
					assertEquals(row.value(), entry.value(), 1e-12 * row.value());
				}));
	}

	@TestFactory
	Stream<DynamicTest> refusedWithReasonAndLimit() {
		return Stream.of(new Refused(VOLTS, "6 kV", List.of("above", "6\u2009kV", "5\u2009kV")),
				new Refused(VOLTS, "-1", List.of("below", "0\u2009V")), new Refused(VOLTS, "", List.of("number")),
				new Refused(VOLTS, "abc", List.of("abc", "no number")), new Refused(VOLTS, "3,5", List.of("point")),
				new Refused(VOLTS, "3 mbar", List.of("mbar", "Capillary voltage")),
				new Refused(VOLTS, "3 furlong", List.of("furlong")), new Refused(VOLTS, "1e999", List.of("above")),
				new Refused(RODS, "4.5", List.of("whole number")))
				.map(row -> DynamicTest.dynamicTest("'" + row.text() + "'", () -> {
					String why = read(row.attribute(), row.text()).refusal();
					row.says().forEach(word -> assertTrue(why.contains(word), why));
				}));
	}

	/** Every quantity of the model converts to each of its units and back. */
	@TestFactory
	Stream<DynamicTest> unitsConvertThereAndBack() {
		return InstrumentPackage.eINSTANCE.getEClassifiers().stream()
				.flatMap(type -> type.eContents().stream()).filter(EAttribute.class::isInstance)
				.map(EAttribute.class::cast).filter(attribute -> Quantities.of(attribute).isPresent())
				.map(attribute -> DynamicTest.dynamicTest(attribute.getName(), () -> {
					Quantity quantity = Quantities.of(attribute).orElseThrow();
					double value = quantity.hardwareMin() + 0.37 * (quantity.hardwareMax() - quantity.hardwareMin());
					UnitChoices.of(DemoModels.instrument(), attribute, quantity).units().forEach(
							unit -> assertEquals(value, unit.toSi(unit.fromSi(value)), 1e-12 * Math.abs(value)));
				}));
	}

	private static QuantityEntry read(EAttribute attribute, String text) {
		Quantity quantity = Quantities.of(attribute).orElseThrow();
		Choices choices = UnitChoices.of(DemoModels.instrument(), attribute, quantity);
		return QuantityEntry.read(text, quantity, choices, choices.units().get(0), attribute == RODS);
	}
}
