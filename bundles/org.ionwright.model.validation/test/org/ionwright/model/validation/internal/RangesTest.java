package org.ionwright.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

	private static final Quantity DETECTOR = new Quantity("Detector voltage", "V", Role.SETTING, 0, 1500, 100, 900, 500,
			0,
			"V", 1, 0, 0);
	private static final Quantity GAS = new Quantity("Gas", "m3/s", Role.SETTING, 0, 1200e-3 / 3600, 0, 1200e-3 / 3600,
			1, 0,
			"L/h", 1e-3 / 3600, 0, 0);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100 | ok
			900 | ok
			901 | WARNING Detector voltage is 901 V, which the hardware takes but the user limits do not allow: 100 V to 900 V
			900.2 | WARNING Detector voltage is 900.2 V, which the hardware takes but the user limits do not allow: 100 V to 900 V
			1500 | WARNING Detector voltage is 1500 V, which the hardware takes but the user limits do not allow: 100 V to 900 V
			1501 | ERROR Detector voltage is 1501 V; the limits are 0 V to 1500 V
			-Infinity | ERROR Detector voltage is -Infinity; give it a number from 100 V to 900 V
			""")
	void userAndHardwareLimitsAreToldApart(double value, String expected) {
		assertEquals(expected, Ranges.check(DETECTOR, value)
				.map(trouble -> trouble.severity() + " " + trouble.message()).orElse("ok"));
	}

	@ParameterizedTest
	@CsvSource({ "1200, true", "1200.000000001, true", "1200.001, false" })
	void whatChangingTheUnitCostsIsForgiven(double litresPerHour, boolean ok) {
		assertEquals(ok, Ranges.check(GAS, GAS.fromDisplay(litresPerHour)).isEmpty());
	}
}
