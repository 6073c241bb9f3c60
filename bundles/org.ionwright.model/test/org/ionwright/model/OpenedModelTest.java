package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not wholly understood, and numbers with units in files. */
class OpenedModelTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aGoodFileIsWhole() throws IOException {
		OpenedModel opened = open(good());
		assertTrue(opened.isWhole());
		assertEquals("Demo instrument", assertInstanceOf(MassSpectrometer.class, opened.model()).getName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			coneVoltage="40.0" | coneVoltage="NaN" | x.instrument:40:33: coneVoltage of IonSource is 'NaN'
			<entrance | <exitance/><entrance | unknown attribute or element 'exitance' of BentInterfaceChamber
			blockTemperature= | blockHeat= | unknown attribute or element 'blockHeat' of IonSource
			tip="SQUARE_5D" | tip="BLUNT" | tip of Capillary is 'BLUNT'; expected one of SLANT_5A
			instrument:BentInterfaceChamber | instrument:StraightChamber | unknown or abstract type 'StraightChamber'
			@interface/@passages.1 | @interface/@passages.7 | refers to '//@ionSource/@interface/@passages.7', which is not in the file
			instrument/2 | instrument/3 | was written in format instrument/3 by a newer program; this one reads instrument/2
			""")
	void whatIsNotUnderstoodIsNamedAndTheRestIsThere(String find, String replace, String expected)
			throws IOException {
		String good = good();
		assertTrue(good.contains(find), find);
		OpenedModel opened = open(good.replace(find, replace));
		assertFalse(opened.isWhole());
		String messages = String.join("\n", opened.troubles().stream().map(Throwable::getMessage).toList());
		assertTrue(messages.contains(expected), messages);
		MassSpectrometer instrument = assertInstanceOf(MassSpectrometer.class, opened.model());
		assertEquals("photomultiplier",
				instrument.getDetector().getKind().getName().toLowerCase(java.util.Locale.ROOT));
	}

	@Test
	void allTroublesOfAFileAreNamed() throws IOException {
		OpenedModel opened = open(good().replace("coneVoltage=", "coneVolts=").replace("tip=", "top=")
				.replace("instrument/2", "instrument/99"));
		assertEquals(3, opened.troubles().size(), opened.troubles().toString());
	}

	@Test
	void whatIsNoModelCannotBeOpened() throws IOException {
		for (String content : List.of("", "text", "<a/>", good().substring(0, 2000))) {
			assertThrows(ModelFileException.class, () -> open(content));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5e-6 torr | 6.6661e-4
			6.7e-6 mbar | 6.7e-4
			6.7E-4 Pa | 6.7e-4
			1 atm | 101325
			0.00067 | 6.7e-4
			""")
	void pressuresCarryTheirUnit(String text, double pascal) throws IOException {
		MassSpectrometer instrument = (MassSpectrometer) open(good().replace("pressure=\"6.7E-4\"",
				"pressure=\"" + text + "\"")).model();
		double found = instrument.getVacuumSystem().getChambers().getLast().getPressure();
		assertEquals(pascal, found, pascal * 1e-8);
	}

	@ParameterizedTest
	@CsvSource({ "5 V", "5 furlong", "5e-6torr", "5 torr 3", "torr", "1e400 torr" })
	void unitsOfAnotherKindAreRefused(String text) throws IOException {
		OpenedModel opened = open(good().replace("pressure=\"6.7E-4\"", "pressure=\"" + text + "\""));
		assertEquals(1, opened.troubles().size());
		String message = String.valueOf(opened.troubles().get(0).getMessage());
		assertTrue(message.contains("pressure of VacuumChamber is '" + text + "'"), message);
	}

	private OpenedModel open(String content) throws IOException {
		return ModelFiles.open(Files.writeString(folder.resolve("x.instrument"), content));
	}

	private static String good() throws IOException {
		return new String(ModelFiles.format(DemoModels.instrument(), "demo"), StandardCharsets.UTF_8);
	}
}
