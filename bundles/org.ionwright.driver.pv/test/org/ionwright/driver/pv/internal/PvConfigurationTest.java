package org.ionwright.driver.pv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PvConfigurationTest {

	private static final String WHOLE = """
			# a supply
			name = Supply
			prefix = IW:
			limit = 0.5

			[channels[0].voltage]
			label = Voltage of channel 0
			pv = ch0:V
			setpoint = ch0:V:SP
			unit = V
			pv-unit = kV
			scale = 1e3
			offset = -2
			minimum = 0
			maximum = 2e3
			rate = 100
			tolerance = 2.5
			safe = 0
			role = detector-voltage
			uncertain = major
			time = server

			[valve]
			setpoint = valve
			states = closed, open
			""";

	@Test
	void everythingIsRead() throws DeviceException {
		PvConfiguration configuration = PvConfiguration.parse(WHOLE, "f");
		assertEquals("Supply", configuration.name());
		assertEquals(Duration.ofMillis(500), configuration.limit());
		assertEquals(List.of(
				new PvMapping("channels[0].voltage", "Voltage of channel 0", "IW:ch0:V", "IW:ch0:V:SP", "V", "kV", 1e3,
						-2,
						0, 2e3, 100, 2.5, 0, Role.DETECTOR_VOLTAGE, List.of(), 2, true),
				new PvMapping("valve", "valve", "IW:valve", "IW:valve", "", "", Double.NaN, 0, Double.NaN, Double.NaN,
						Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Role.SETTING, List.of("closed", "open"),
						PvMapping.NEVER, false)),
				configuration.mappings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | f: there is no parameter",
			"nonsense | f, line 1: 'nonsense' is neither",
			"limit = 0 | limit = 0.0 is outside 0.05 to 10 s", "limit = x | limit = x is no number",
			"colour = red | f: unknown key 'colour'; there are name, prefix, limit",
			"[a]; pv = x; [a]; pv = y | f, line 3 [a]: the parameter is there twice",
			"[a] | f, line 1 [a]: pv is missing",
			"[a]; pv = x; pv = y | f, line 3: 'pv' is given twice", "[a]; pv = | 'pv' is empty",
			"[A]; pv = x | 'A' is no parameter", "[a.]; pv = x | 'a.' is no parameter",
			"[a]; pv = a b | no name of a variable",
			"[a]; pv = x; safe = 1 | safe is of no use without setpoint",
			"[a]; setpoint = x; role = reading | role = reading; expected one of detector-voltage",
			"[a]; pv = x; scale = 0; unit = V | needs a scale other than 0",
			"[a]; pv = x; offset = 1 | needs a scale other than 0",
			"[a]; pv = x; scale = 2 | scale needs unit", "[a]; pv = x; minimum = 2; maximum = 1 | not in this order",
			"[a]; setpoint = x; maximum = 1; safe = 2 | not in this order",
			"[a]; setpoint = x; rate = 0 | rate must be above 0",
			"[a]; setpoint = x; tolerance = -1 | tolerance 0 or above", "[a]; pv = x; states = a,,b | one is empty",
			"[a]; pv = x; states = a,a | two are equal",
			"[a]; pv = x; uncertain = always | expected one of minor, major, never",
			"[a]; pv = x; time = now | expected one of arrival, server", "[a]; pv = x; minimum = 1,5 | is no number",
			"[a]; pv = x; minimum = NaN | is no number", "[a]; pv = x; minimum = 1e999 | is no number",
			"[a]; pv = x; minimum = \u0661 | is no number" })
	void mistakesAreToldWithTheirLine(String text, String part) {
		DeviceException refused = assertThrows(DeviceException.class,
				() -> PvConfiguration.parse(text.replace("; ", "\n"), "f"));
		assertEquals(DeviceReason.CONFIGURATION, refused.reason());
		assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kV | V | 1000 | 0", "mbar | Pa | 100 | 0",
			"Torr | Pa | 133.32236842105263 | 0",
			"degC | K | 1 | 273.15", "\u00b5A | A | 1e-6 | 0", "sccm | m3/s | 1.6666666666666667e-8 | 0",
			"% | 1 | 0.01 | 0",
			"'' | 1 | 1 | 0", "1/s | Hz | 1 | 0" })
	void unitsOfVariables(String word, String si, double factor, double offset) {
		PvUnit unit = PvUnit.of(word).orElseThrow();
		assertEquals(si, unit.si());
		assertEquals(factor, unit.factor(), 1e-12 * factor);
		assertEquals(offset, unit.offset());
	}

	/** Whatever the text is, it is a configuration or refused. */
	@Test
	void garbageIsRefused() {
		Random random = new Random(3);
		String pieces = "[]=.,;#\n\r\t -+eE019aZ_:\u00e9\u0661\u0000";
		for (int i = 0; i < 30_000; i++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : WHOLE);
			for (int n = random.nextInt(30); n > 0; n--) {
				int at = random.nextInt(text.length() + 1);
				if (random.nextInt(3) == 0 && at < text.length()) {
					text.deleteCharAt(at);
				} else {
					text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
				}
			}
			try {
				PvConfiguration.parse(text.toString(), "f");
				PvConfiguration.ofNames(text.toString(), "f");
			} catch (DeviceException e) {
				assertEquals(DeviceReason.CONFIGURATION, e.reason());
			}
		}
	}
}
