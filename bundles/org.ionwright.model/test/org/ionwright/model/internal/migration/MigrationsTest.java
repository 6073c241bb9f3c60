package org.ionwright.model.internal.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedMap;

import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sample file for each format there was. */
class MigrationsTest {

	@Test
	void everyEarlierFormatHasAStepAndASample() throws IOException {
		int current = Integer.parseInt(
				InstrumentPackage.eNS_URI.substring(InstrumentPackage.eNS_URI.lastIndexOf('/') + 1));
		for (int format = 1; format < current; format++) {
			String sample = sample("instrument-" + format + ".instrument");
			assertTrue(sample.contains("http://www.ionwright.org/instrument/" + format + "\""));
			MassSpectrometer instrument = read(sample);
			assertEquals("Demo instrument", instrument.getName());
			assertEquals(read(format(instrument)).getName(), instrument.getName());
		}
	}

	@Test
	void whatWasTypedInFormatOneFollowsNow() throws IOException {
		MassSpectrometer instrument = read(sample("instrument-1.instrument"));
		BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();
		assertEquals(Math.PI / 2, chamber.getPassages().get(1).getTurnAngle());
		assertSame(chamber.getPassages().get(1), chamber.getExit().getPassage());
		assertEquals(0.01, chamber.getExit().getPosition());
		TandemMassFilter filter = (TandemMassFilter) instrument.getAnalyser();
		filter.getStages().forEach(
				stage -> assertSame(instrument.getVacuumSystem().getChambers().getLast(), stage.getChamber()));
	}

	/** All that format 1 held and that still is typed comes over unchanged. */
	@Test
	void nothingElseChanges() throws IOException {
		SortedMap<String, Object> values = ModelPaths.flatten(read(sample("instrument-1.instrument")));
		assertEquals(3000.0, values.get("ionSource.ioniser.capillaryVoltage"));
		assertEquals("SQUARE_5D", values.get("ionSource.ioniser.capillary.tip"));
		assertEquals(0.0045, values.get("ionSource.interface.passages[1].diameter"));
		assertEquals(1.0E-11, values.get("analyser.coupler.capacitance"));
		assertEquals("polypropylene glycol, n = 15", values.get("ionSource.liquidSupply.sample.components[12].name"));
		assertEquals("sim:demo/detector", values.get("bindings[3].driver"));
		assertEquals(27, values.keySet().stream().filter(path -> path.startsWith("declaredVariants")).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			arcPosition="0.025" | arcPosition="0.005" | 0 | 0.005
			arcPosition="0.025" | arcPosition="0.015" | 1 | 0
			arcPosition="0.025" | arcPosition="0.05" | 1 | 0.035
			""")
	void theExitIsInThePassageOfItsWay(String find, String replace, int passage, double position) throws IOException {
		BentInterfaceChamber chamber = (BentInterfaceChamber) read(
				sample("instrument-1.instrument").replace(find, replace)).getIonSource().getInterface();
		assertEquals(passage, chamber.getPassages().indexOf(chamber.getExit().getPassage()));
		assertEquals(position, chamber.getExit().getPosition());
	}

	@Test
	void aStageOfAnotherPressureGetsAChamberOfItsOwn() throws IOException {
		String sample = sample("instrument-1.instrument");
		int at = sample.lastIndexOf("6.7E-4");
		MassSpectrometer instrument = read(sample.substring(0, at) + "1.0E-3" + sample.substring(at + 6));
		assertEquals(4, instrument.getVacuumSystem().getChambers().size());
		TandemMassFilter filter = (TandemMassFilter) instrument.getAnalyser();
		assertEquals(1e-3, filter.getStages().get(1).getChamber().getPressure());
		assertEquals(6.7e-4, filter.getStages().get(0).getChamber().getPressure());
	}

	@Test
	void whatWasWrongInAnOldFileIsStillSaid() throws IOException {
		String sample = sample("instrument-1.instrument");
		assertRefused(sample.replace("pressure=\"6.7E-4\"/>", "pressure=\"low\"/>"), "'pressure'");
		assertRefused(sample.replace("coneVoltage=\"40.0\"", "coneVoltage=\"NaN\""), "'NaN'");
		assertRefused(sample.replace("</vacuumSystem>", ""), "not well-formed");
		assertRefused(sample.replace("<vacuumSystem>", "<vacuumSystem><wheel/>"), "'wheel'");
	}

	@Test
	void currentFilesAreNotTouched() throws IOException {
		byte[] current = format(read(sample("instrument-1.instrument"))).getBytes(StandardCharsets.UTF_8);
		assertSame(current, Migrations.current("x", current));
		assertSame(current, Migrations.asCurrent(current));
		assertFalse(Migrations.newer("x", current).isPresent());
	}

	private static void assertRefused(String content, String reason) {
		String message = Objects.requireNonNull(
				assertThrows(ModelFileException.class, () -> read(content)).getMessage());
		assertTrue(message.contains(reason), message);
	}

	private static MassSpectrometer read(String content) throws ModelFileException {
		return ModelFiles.parse("old.instrument", content.getBytes(StandardCharsets.UTF_8), MassSpectrometer.class);
	}

	private static String format(MassSpectrometer instrument) throws ModelFileException {
		return new String(ModelFiles.format(instrument, "new.instrument"), StandardCharsets.UTF_8);
	}

	private static String sample(String name) throws IOException {
		try (InputStream stream = Objects.requireNonNull(MigrationsTest.class.getResourceAsStream(name), name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
