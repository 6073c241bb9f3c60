package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same pressure in torr, millibar and pascal gives the same findings, on both sides of each border and on it. */
class UnitsTest {

	@ParameterizedTest
	@CsvSource({ "5e-6, 6.66610e-6, 6.66610e-4, false", "9.99999e-4, 1.33321866678e-3, 0.133321866678, false",
			"1e-3, 1.33322e-3, 0.133322, true", "1.1e-3, 1.466542e-3, 0.1466542, true",
			"5e-5, 6.6661e-5, 6.6661e-3, false", "5.1e-5, 6.799422e-5, 6.799422e-3, false" })
	void findingsDoNotDependOnTheUnit(String torr, String millibar, String pascal, boolean error) throws IOException {
		List<String> inPascal = findings(pascal + " Pa");
		assertEquals(inPascal, findings(torr + " torr"));
		assertEquals(inPascal, findings(millibar + " mbar"));
		assertEquals(inPascal, findings(pascal));
		assertEquals(error, inPascal.stream().anyMatch(line -> line.startsWith("ERROR S3.03")), inPascal.toString());
	}

	private static List<String> findings(String pressure) throws IOException {
		String text = new String(ModelFiles.format(DemoModels.instrument(), "demo.instrument"), StandardCharsets.UTF_8);
		assertTrue(text.contains("pressure=\"6.7E-4\""));
		MassSpectrometer instrument = ModelFiles.parse("demo.instrument",
				text.replace("pressure=\"6.7E-4\"", "pressure=\"" + pressure + "\"").getBytes(StandardCharsets.UTF_8),
				MassSpectrometer.class);
		return Validator.instrument(instrument).stream().map(Finding::toString).toList();
	}
}
