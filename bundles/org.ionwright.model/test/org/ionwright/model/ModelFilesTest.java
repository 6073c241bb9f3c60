package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.SampleQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@ValueSource(strings = { DemoModels.INSTRUMENT_FILE, DemoModels.METHOD_FILE })
	void savedIsWhatWasLoadedByteForByte(String name) throws IOException {
		Path file = demo(name);
		Path copy = folder.resolve("copy-" + name);
		ModelFiles.save(ModelFiles.load(file), copy);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
	}

	@ParameterizedTest
	@ValueSource(strings = { DemoModels.INSTRUMENT_FILE, DemoModels.METHOD_FILE })
	void oneValuePerLineAndNoCarriageReturn(String name) throws IOException {
		String text = Files.readString(demo(name));
		assertFalse(text.contains("\r"));
		assertTrue(text.endsWith(">\n"));
		text.lines().skip(1).forEach(line -> assertTrue(line.split("=\"", -1).length <= 2, line));
	}

	@Test
	void aChangedValueIsAChangedLine() throws IOException {
		MassSpectrometer instrument = DemoModels.instrument();
		List<String> before = lines(instrument);
		ModelPaths.resolve(instrument, "ionSource.coneVoltage").orElseThrow().set(41);
		List<String> after = lines(instrument);
		assertEquals(before.size(), after.size());
		long changed = java.util.stream.IntStream.range(0, before.size())
				.filter(i -> !before.get(i).equals(after.get(i))).count();
		assertEquals(1, changed);
	}

	@Test
	void allValuesAreWrittenThoughTheyAreTheDefault() throws IOException {
		assertTrue(String.join("\n", lines(DemoModels.instrument())).contains("maxRfAmplitude=\"1800.0\""));
	}

	@Test
	void savingLeavesTheModelWhereItIs() throws IOException {
		MassSpectrometer instrument = DemoModels.instrument();
		var resource = new org.eclipse.emf.ecore.resource.impl.ResourceImpl();
		resource.getContents().add(instrument);
		ModelFiles.save(instrument, folder.resolve("x.instrument"));
		assertEquals(resource, instrument.eResource());
		assertNull(DemoModels.instrument().eResource());
	}

	@Test
	void textThatXmlMustEscapeComesBack() throws IOException {
		AcquisitionMethod method = DemoModels.method();
		method.setDescription("<a & \"b\">\n\ttab, µ, \uD83D\uDE00, ]]>");
		Path file = folder.resolve("x.method");
		ModelFiles.save(method, file);
		assertEquals(method.getDescription(), ModelFiles.loadMethod(file).getDescription());
	}

	@Test
	void whatCannotBeReadBackIsNotWritten() throws IOException {
		Path file = demo(DemoModels.INSTRUMENT_FILE);
		byte[] before = Files.readAllBytes(file);
		MassSpectrometer instrument = ModelFiles.loadInstrument(file);
		instrument.getIonSource().setConeVoltage(Double.NaN);
		ModelFileException refused = assertThrows(ModelFileException.class, () -> ModelFiles.save(instrument, file));
		assertEquals(file + ": cannot be written: ionSource.coneVoltage is NaN; give it a number first",
				refused.getMessage());
		instrument.getIonSource().setConeVoltage(1);
		instrument.setName("a\u0000b");
		assertThrows(ModelFileException.class, () -> ModelFiles.save(instrument, file));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aFolderThatIsNotThereIsOneLine() {
		ModelFileException refused = assertThrows(ModelFileException.class,
				() -> ModelFiles.save(DemoModels.method(), folder.resolve("none/x.method")));
		assertTrue(Objects.requireNonNull(refused.getMessage()).contains("there is no such file or folder"),
				refused.getMessage());
	}

	@Test
	void demoFilesAreCopiedAndNeverOverwritten() throws IOException {
		Path target = folder.resolve("new/project");
		assertEquals(List.of(target.resolve("demo.instrument"), target.resolve("demo.method")),
				DemoModels.copyTo(target));
		Files.writeString(target.resolve("demo.method"), "mine");
		assertEquals(List.of(), DemoModels.copyTo(target));
		assertEquals("mine", Files.readString(target.resolve("demo.method")));
		assertEquals("Demo instrument", ModelFiles.loadInstrument(target.resolve("demo.instrument")).getName());
		try (Stream<Path> files = Files.list(target)) {
			assertEquals(2, files.count(), "nothing but the two files");
		}
	}

	/** The demo method with one text replaced; an empty text to find stands for the whole file. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`` | `` | : the file is empty
			`` | plain text | :1:1: is not well-formed XML
			`` | <a/> | :1:
			`` | `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>` | unknown namespace 'http://www.w3.org/1999/xhtml'
			value="40.0" | value="NaN" | value of MethodSetting is 'NaN'; expected a finite decimal number
			value="40.0" | value="Infinity" | value of MethodSetting is 'Infinity'; expected a finite decimal number
			value="40.0" | value="1e999" | value of MethodSetting is '1e999'; expected a finite decimal number
			value="40.0" | value="40 V" | value of MethodSetting is '40 V'; expected a finite decimal number
			value="40.0" | value="" | value of MethodSetting is ''; expected a finite decimal number
			value="40.0" | value="0x1p3" | value of MethodSetting is '0x1p3'; expected a finite decimal number
			value="40.0" | volume="40.0" | unknown attribute or element 'volume' of MethodSetting
			scans="30" | scans="3.5" | scans of FullScan is '3.5'; expected a whole number
			scans="30" | scans="99999999999" | scans of FullScan is '99999999999'; expected a whole number
			TRACKING | CHASING | firstStage of FullScan is 'CHASING'; expected one of TRACKING, FIXED, RF_ONLY
			method:FullScan | method:HalfScan | unknown or abstract type 'HalfScan'
			method:FullScan | method:Scan | unknown or abstract type 'Scan'
			xsi:type="method:FullScan" | `` | unknown or abstract type 'Scan'
			method:FullScan | method:MethodSegment | unknown attribute or element 'scans' of MethodSegment
			<scan | `<scan xsi:type="method:FullScan"/><scan` | a second scan in one MethodSegment
			</segments> | `` | is not well-formed XML, perhaps cut off
			<segments | <sediments/><segments | unknown attribute or element 'sediments' of AcquisitionMethod
			/method/1 | /method/2 | was written in format method/2; this program reads method/1, a newer program is needed
			/method/1 | /method/ | is no instrument and no method: unknown namespace
			<method: | <!DOCTYPE x [<!ENTITY a "b">]><method: | holds a document type declaration
			name="full scan" | href="other.method#/" | :53:19: refers to 'other.method#/'; a model file must not refer to others
			polarity="POSITIVE" | polarity="POSITIVE" polarity="POSITIVE" | is not well-formed XML
			polarity="POSITIVE" | polarity="NEUTRAL" | expected one of POSITIVE, NEGATIVE
			""")
	void badFilesAreOneLineWithTheirPlace(String find, String replace, String expected) throws IOException {
		String good = new String(Files.readAllBytes(demo(DemoModels.METHOD_FILE)), StandardCharsets.UTF_8);
		assertTrue(good.contains(find), "the row is about something in the file");
		String bad = find.isEmpty() ? replace
				: good.replaceFirst(java.util.regex.Pattern.quote(find),
						java.util.regex.Matcher.quoteReplacement(replace));
		Path file = Files.writeString(folder.resolve("bad.method"), bad);
		ModelFileException refused = assertThrows(ModelFileException.class, () -> ModelFiles.loadMethod(file));
		String message = Objects.requireNonNull(refused.getMessage());
		assertTrue(message.contains(expected), message);
		assertTrue(message.startsWith(file.toString()), message);
		assertFalse(message.contains("\n"), message);
		assertEquals(file.toString(), refused.file());
		if (!find.isEmpty() && !message.contains("holds")) {
			assertTrue(refused.line() > 0, message);
		}
	}

	@Test
	void theLineIsTheLineOfTheTrouble() throws IOException {
		List<String> lines = Files.readAllLines(demo(DemoModels.METHOD_FILE));
		int line = lines.indexOf("      value=\"40.0\"");
		lines.set(line, "      value=\"NaN\"");
		Path file = Files.write(folder.resolve("bad.method"), lines);
		// the place of an element is where its start tag ends, a line below
		assertEquals(line + 2,
				assertThrows(ModelFileException.class, () -> ModelFiles.loadMethod(file)).line());
	}

	@Test
	void aMethodIsNoInstrument() throws IOException {
		Path method = demo(DemoModels.METHOD_FILE);
		assertEquals(method + ": holds a method; expected an instrument",
				assertThrows(ModelFileException.class, () -> ModelFiles.loadInstrument(method)).getMessage());
		Path instrument = demo(DemoModels.INSTRUMENT_FILE);
		assertEquals(instrument + ": holds an instrument; expected a method",
				assertThrows(ModelFileException.class, () -> ModelFiles.loadMethod(instrument)).getMessage());
	}

	@Test
	void aQueueIsReadAsItWasWrittenAndIsNoMethod() throws IOException {
		SampleQueue queue = MethodFactory.eINSTANCE.createSampleQueue();
		queue.setName("night");
		QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
		entry.setSampleName("blank");
		entry.setMethod("demo.method");
		entry.setOutput("blank.mzML");
		queue.getEntries().add(entry);
		Path file = folder.resolve("night.queue");
		ModelFiles.save(queue, file);
		assertTrue(EcoreUtil.equals(queue, ModelFiles.loadQueue(file)));
		assertEquals(file + ": holds a queue; expected a method",
				assertThrows(ModelFileException.class, () -> ModelFiles.loadMethod(file)).getMessage());
		Path method = demo(DemoModels.METHOD_FILE);
		assertEquals(method + ": holds a method; expected a queue",
				assertThrows(ModelFileException.class, () -> ModelFiles.loadQueue(method)).getMessage());
	}

	/** What was added to the format later has the value that files without it meant. */
	@Test
	void methodsWithoutTheLaterValuesMeanWhatTheyMeant() throws IOException {
		String old = Files.readString(demo(DemoModels.METHOD_FILE)).replaceAll(
				"\\n +(repeats|rampTime|averaging|trackingTolerance|ratioMode|output)=\"[^\"]*\"", "");
		assertFalse(old.contains("averaging") || old.contains("rampTime"), old);
		assertTrue(EcoreUtil.equals(DemoModels.method(),
				ModelFiles.loadMethod(Files.writeString(folder.resolve("old.method"), old))));
	}

	@Test
	void aPartAloneIsNoModel() throws IOException {
		EObject detector = DemoModels.instrument().getDetector();
		Path file = folder.resolve("x.instrument");
		ModelFiles.save(detector, file);
		assertEquals(file + ": holds a Detector alone; expected an instrument or a method",
				assertThrows(ModelFileException.class, () -> ModelFiles.load(file)).getMessage());
	}

	@Test
	void missingFoldersAndHugeFilesAreRefused() throws IOException {
		assertEquals(folder.resolve("none.method") + ": cannot be read: there is no such file or folder",
				assertThrows(ModelFileException.class, () -> ModelFiles.load(folder.resolve("none.method")))
						.getMessage());
		assertEquals(folder + ": is a folder; expected a file",
				assertThrows(ModelFileException.class, () -> ModelFiles.load(folder)).getMessage());
		Path huge = Files.write(folder.resolve("huge.method"), new byte[ModelFiles.MAX_BYTES + 1]);
		assertEquals(huge + ": is larger than 16 MiB and no instrument or method",
				assertThrows(ModelFileException.class, () -> ModelFiles.load(huge)).getMessage());
	}

	@Test
	void nothingOutsideTheFileIsEverRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		String good = new String(Files.readAllBytes(demo(DemoModels.INSTRUMENT_FILE)), StandardCharsets.UTF_8);
		for (String bad : List.of(
				good.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>").replace("reserpine",
						"&e;"),
				good.replace("?>", "?><!DOCTYPE x SYSTEM '" + secret.toUri() + "'>"),
				good.replace("//@vacuumSystem/@chambers.0/@pumps.0", secret.toUri() + "#/"),
				good.replace("//@vacuumSystem/@chambers.0/@pumps.0", "http://localhost:1/x#/"),
				good.replace("//@vacuumSystem/@chambers.0/@pumps.0", "//@vacuumSystem/@chambers.7/@pumps.0"),
				good.replace("//@vacuumSystem/@chambers.0/@pumps.0", "//@analyser"),
				good.replace("<detector", "<detector href='" + secret.toUri() + "#/'/><detector"))) {
			assertFalse(bad.equals(good));
			ModelFileException refused = assertThrows(ModelFileException.class,
					() -> ModelFiles.parse("x", bad.getBytes(StandardCharsets.UTF_8), MassSpectrometer.class), bad);
			assertFalse(String.valueOf(refused.getMessage()).contains("SECRET"));
		}
	}

	private Path demo(String name) throws IOException {
		DemoModels.copyTo(folder);
		return folder.resolve(name);
	}

	private static List<String> lines(EObject model) throws IOException {
		return new String(ModelFiles.format(model, "x"), StandardCharsets.UTF_8).lines().toList();
	}
}
