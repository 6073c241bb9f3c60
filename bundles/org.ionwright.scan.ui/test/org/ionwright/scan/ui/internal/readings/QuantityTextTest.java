package org.ionwright.scan.ui.internal.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {

	private static final LiveParameter VOLTAGE = parameter("V", "V", 1, 0, 5000);
	private static final LiveParameter TEMPERATURE = parameter("K", "\u00b0C", 1, 273.15, 923.15);
	private static final LiveParameter PRESSURE = parameter("Pa", "mbar", 100, 0, 1e5);
	private static final LiveParameter GAS = parameter("m3/s", "L/h", 1 / 3.6e6, 0, 1200 / 3.6e6);
	private static final LiveParameter LIQUID = parameter("m3/s", "\u00b5L/min", 1e-9 / 60, 0, 1e-8);
	private static final LiveParameter RATIO = parameter("1", "", 1, 0, 1);

	private static final LiveParameter VALVE = new LiveParameter("part.valve", "part", "Isolation valve", "1", "1", 1,
			0,
			Access.READ_WRITE, 0, 1, Double.POSITIVE_INFINITY, 0.5, Double.NaN, 1, Instant.EPOCH, Quality.GOOD,
			List.of("closed", "open"));

	private static LiveParameter parameter(String unit, String shown, double factor, double offset, double maximum) {
		return new LiveParameter("part.value", "part", "Capillary voltage", unit, shown, factor, offset,
				Access.READ_WRITE, 0, maximum, Double.POSITIVE_INFINITY, 0.5, Double.NaN, Double.NaN, Instant.EPOCH,
				Quality.NONE);
	}

	private static LiveParameter named(String name) {
		return switch (name) {
		case "voltage" -> VOLTAGE;
		case "temperature" -> TEMPERATURE;
		case "pressure" -> PRESSURE;
		case "gas" -> GAS;
		case "liquid" -> LIQUID;
		case "ratio" -> RATIO;
		case "valve" -> VALVE;
		default -> throw new IllegalArgumentException(name);
		};
	}

	@ParameterizedTest
	@CsvSource({ "voltage, 40, 40", "voltage, 3 kV, 3000", "voltage, 3kV, 3000", "voltage, ' 2.5e3 mV ', 2.5",
			"voltage, +.5 kV, 500", "voltage, -12 V, -12", "voltage, \u22121\u2009kV, -1000",
			"temperature, 300, 573.15", "temperature, 300 \u00b0C, 573.15", "temperature, 300 degC, 573.15",
			"temperature, 400 K, 400", "pressure, 5.35, 535", "pressure, 1.2e-3 mbar, 0.12", "pressure, 535 Pa, 535",
			"pressure, 5.35 hPa, 535", "pressure, 760 Torr, 101324.72", "pressure, 1 atm, 101325",
			"gas, 300, 8.333333333e-5", "gas, 300 L/h, 8.333333333e-5", "gas, 5 L/min, 8.333333333e-5",
			"liquid, 10, 1.6666666667e-10", "liquid, 10 uL/min, 1.6666666667e-10",
			"liquid, 10 \u03bcL/min, 1.6666666667e-10", "liquid, 0.6 mL/h, 1.6666666667e-10", "ratio, 0.5, 0.5",
			"ratio, 50 %, 0.5", "valve, open, 1",
			"valve, ' Closed ', 0" })
	void aQuantityIsReadInTheUnitThatWasTyped(String parameter, String text, double expected) throws Exception {
		assertEquals(expected, QuantityText.parse(text, named(parameter)), 1e-9 * Math.abs(expected));
	}

	@ParameterizedTest
	@CsvSource({ "voltage, '', does not begin with a number", "voltage, kV, does not begin with a number",
			"voltage, abc, does not begin with a number", "voltage, --3, does not begin with a number",
			"voltage, 'NaN', does not begin with a number", "voltage, 'Infinity', does not begin with a number",
			"voltage, '3,5 kV', decimal sign is a point", "voltage, '3,5', decimal sign is a point",
			"voltage, 3 kW, does not measure", "voltage, 3 mbar, does not measure", "voltage, 3 kkV, is not known",
			"voltage, 3 volts, is not known", "voltage, 3 V/, is not known", "voltage, 1e999, beyond every number",
			"temperature, 5 V, does not measure", "gas, 5 L, does not measure", "gas, 3 \u00b0C/s, is not known",
			"ratio, 3 V, does not measure", "valve, ajar, 'closed, open'", "valve, 1, 'closed, open'" })
	void badInputSaysWhatIsWrongAndWhatWouldBeRight(String parameter, String text, String complaint) {
		String said = assertThrows(QuantityException.class, () -> QuantityText.parse(text, named(parameter))).text();
		assertTrue(said.contains(complaint), said);
		assertTrue(said.contains(text), said);
	}

	@Test
	void aSetPointThatSpansDecadesIsNeverShownAsZero() {
		LiveParameter gauge = new LiveParameter("relay.setPoint", "", "Set point", "Pa", "mbar", 100, 0,
				Access.READ_WRITE, 1e-9, 1e5, Double.POSITIVE_INFINITY, 0.5, Double.NaN, Double.NaN, Instant.EPOCH,
				Quality.NONE);
		assertEquals("1.00e-7", Numbers.text(1e-5, gauge));
		assertEquals("10.0", Numbers.text(1000, gauge));
	}

	@Test
	void aStateIsShownInItsWord() {
		assertEquals("open", Numbers.text(1, VALVE));
		assertEquals("closed", VALVE.text(0));
		assertEquals("0.5", Numbers.text(0.5, VALVE));
		assertEquals("open", Numbers.text(VALVE.withReadback(1, Instant.EPOCH, Quality.GOOD).readback(),
				VALVE.withSetPoint(0)));
	}

	@ParameterizedTest
	@CsvSource({ "voltage, 3000, 3000.0", "temperature, 573.15, 300.0", "pressure, 6.7e-4, 6.7e-6" })
	void aShownValueTypedBackIsTheSameValue(String parameter, double value, double shown) throws Exception {
		LiveParameter named = named(parameter);
		assertEquals(shown, named.display(value), 1e-6 * shown);
		assertEquals(value, QuantityText.parse(Double.toString(shown), named), 1e-9 * value);
	}
}
