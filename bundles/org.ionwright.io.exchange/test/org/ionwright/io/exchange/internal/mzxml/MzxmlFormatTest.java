package org.ionwright.io.exchange.internal.mzxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.ionwright.io.exchange.internal.Samples;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MzxmlFormatTest {

	private static final String PEAKS = "<peaks precision=\"32\" byteOrder=\"network\" contentType=\"m/z-int\">";

	@TempDir
	Path folder = Path.of("");

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("a.mzXML"), text, StandardCharsets.ISO_8859_1);
	}

	private static String pairs(float... numbers) {
		ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
		for (float number : numbers) {
			bytes.putFloat(number);
		}
		return Base64.getEncoder().encodeToString(bytes.array());
	}

	private static String scan(String attributes, String inside) {
		return "<mzXML><msRun scanCount=\"1\"><scan num=\"1\" " + attributes + ">" + inside + "</scan></msRun></mzXML>";
	}

	private Spectrum first(String text) throws IOException {
		try (RunFile run = new MzxmlFormat().open(write(text))) {
			return run.spectrum(0);
		}
	}

	/** The same run by ProteoWizard, in 64 bits and zlib, and by OpenMS. */
	@ParameterizedTest
	@CsvSource({ "tiny.pwiz.mzXML, 3", "tiny.pwiz-zlib.mzXML, 3", "tiny.openms.mzXML, 4" })
	void filesOfOthersAreRead(String name, int spectra) throws IOException {
		try (RunFile run = new MzxmlFormat().open(Samples.file(folder, name))) {
			assertEquals(spectra, run.size());
			Spectrum first = run.spectrum(0);
			assertEquals(15, first.size());
			for (int i = 0; i < 15; i++) {
				assertEquals(i, first.mz(i));
				assertEquals(15 - i, first.intensity(i));
			}
			Spectrum second = run.spectrum(1);
			assertEquals(10, second.size());
			assertEquals(2 * 9, second.mz(9));
			SpectrumInfo info = run.info(1);
			assertEquals(2, info.msLevel());
			assertEquals(359.43, info.startSeconds(), 1e-9);
			assertEquals(Polarity.POSITIVE, info.polarity());
			assertTrue(info.userTerms().stream()
					.anyMatch(term -> term.name().equals("precursor [m/z]")
							&& Math.abs(Double.parseDouble(term.value()) - 445.34) < 1e-9),
					info.toString());
			assertTrue(info.userTerms().contains(new UserTerm("precursor charge", "2", "xsd:int")), info.toString());
			assertEquals(0, run.spectrum(2).size());
			assertEquals(spectra, run.scanTable(PassMonitor.NONE).size());
			RunHeader header = run.header();
			assertEquals(3, header.components().size());
			assertFalse(header.origin().files().isEmpty());
			assertFalse(header.origin().steps().isEmpty());
			assertTrue(header.software().stream().anyMatch(program -> program.name().equals("CompassXtract")));
		}
	}

	@Test
	void proteoWizardAnnouncesAScanThatItDoesNotWrite() throws IOException {
		try (RunFile run = new MzxmlFormat().open(Samples.file(folder, "tiny.pwiz.mzXML"))) {
			assertEquals(List.of("tiny.pwiz.mzXML: the file announces 4 scans but holds 3"), run.warnings());
		}
	}

	@Test
	void nestedScansFollowEachOther() throws IOException {
		String text = "<?xml version=\"1.0\"?><!-- <scan> --><mzXML xmlns=\"http://x/mzXML_2.1\"><msRun scanCount=\"3\">"
				+ "<scan num=\"7\" msLevel=\"1\" peaksCount=\"1\" retentionTime=\"PT1.5S\">" + PEAKS + pairs(100, 5)
				+ "</peaks><scan num=\"8\" msLevel=\"2\" peaksCount=\"1\" polarity=\"-\" centroided=\"1\" startMz=\"50\""
				+ " endMz=\"90\"><precursorMz precursorIntensity=\"12\" precursorCharge=\"3\">\n 100.5 \n</precursorMz>"
				+ PEAKS + pairs(60, 2) + "</peaks></scan></scan><scan num='9' scanType='SIM'  peaksCount='2' >" + PEAKS
				+ "\n" + pairs(200, 1, 150, 4) + "\n</peaks></scan></msRun></mzXML>";
		try (RunFile run = new MzxmlFormat().open(write(text))) {
			assertEquals(List.of(), run.warnings());
			assertEquals(3, run.size());
			assertArrayEquals(new double[] { 100 }, run.spectrum(0).axis().toArray());
			SpectrumInfo inner = run.spectrum(1).info();
			assertEquals("scan=8", inner.id());
			assertEquals(Polarity.NEGATIVE, inner.polarity());
			assertEquals(Representation.CENTROID, inner.representation());
			assertEquals(50, inner.windowLow());
			assertEquals("100.5", inner.userTerms().getFirst().value());
			Spectrum third = run.spectrum(2);
			assertEquals(SpectrumKind.SELECTED_ION_MONITORING, third.info().kind());
			assertArrayEquals(new double[] { 150, 200 }, third.axis().toArray());
			assertArrayEquals(new double[] { 4, 1 }, third.intensities());
			assertEquals("file format", run.facts().getFirst().name());
			assertEquals("mzXML 2.1", run.facts().getFirst().value());
		}
	}

	@Test
	void separateArraysAreRead() throws IOException {
		Spectrum spectrum = first(scan("peaksCount=\"2\"",
				"<peaks precision=\"32\" contentType=\"m/z\">" + pairs(100, 200) + "</peaks>"
						+ "<peaks precision=\"32\" contentType=\"intensity\">" + pairs(3, 4) + "</peaks>"));
		assertArrayEquals(new double[] { 100, 200 }, spectrum.axis().toArray());
		assertArrayEquals(new double[] { 3, 4 }, spectrum.intensities());
	}

	@Test
	void wholeScansOfAFileThatWasCutOffAreRead() throws IOException {
		byte[] whole = Samples.bytes("tiny.pwiz.mzXML");
		String text = new String(whole, StandardCharsets.ISO_8859_1);
		int cut = text.indexOf("</peaks>", text.indexOf("num=\"20\"")) - 20;
		try (RunFile run = new MzxmlFormat().open(write(text.substring(0, cut)))) {
			assertEquals(1, run.size());
			assertEquals(15, run.spectrum(0).size());
			assertEquals(List.of("a.mzXML: the file is cut off; the 1 scans before the end are whole"), run.warnings());
		}
	}

	@ParameterizedTest
	@CsvSource({ "PT1.5S, 1.5", "PT1H2M3.25S, 3723.25", "P1DT1S, 86401", "-PT2S, -2", "12.5, 12.5", "PT1.5E2S, 150",
			"PT0.123456789012345S, 0.123456789012345", "PT42.S, 42" })
	void durationsAreSeconds(String text, double seconds) {
		assertEquals(seconds, Durations.seconds(text).orElseThrow(), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "PT1X", "1e999", "NaN" })
	void whatIsNoDurationIsNone(String text) {
		assertTrue(Durations.seconds(text).isEmpty());
	}

	/** What must not be read, and a part of the one line that says why. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><mzXML>&b;</mzXML>  | it has a DTD
			<mzML></mzML>                                                             | it begins with <mzML>
			text                                                                      | it is not XML
			<mzXML><msRun><scan num="1" peaksCount="5"><peaks                         | it is cut off before the first scan
			''                                                                        | it is empty
			""")
	void filesThatAreRefused(String text, String why) throws IOException {
		Path file = write(text);
		String said = String.valueOf(assertThrows(IOException.class, () -> new MzxmlFormat().open(file)).getMessage());
		assertTrue(said.contains(why) && said.contains("a.mzXML") && !said.contains("\n"), said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			peaksCount="2147483647" | <peaks>AAAA</peaks>                                    | are the limit
			peaksCount="2"          | <peaks>QsgAAECgAAA=</peaks>                            | the file is damaged
			peaksCount="1"          | <peaks>Q*gAAECgAAA=</peaks>                            | base64
			peaksCount="1"          | <peaks compressionType="zlib">QsgAAECgAAA=</peaks>     | zlib
			peaksCount="1"          | <peaks compressionType="lzma">QsgAAECgAAA=</peaks>     | 'lzma'
			peaksCount="1"          | <peaks byteOrder="little">QsgAAECgAAA=</peaks>         | byte order
			peaksCount="1"          | <peaks precision="16">QsgAAECgAAA=</peaks>             | '16' bits
			peaksCount="1"          | <peaks contentType="TOF">QsgAAECgAAA=</peaks>          | 'TOF'
			peaksCount="1"          | <peaks>f8AAAECgAAA=</peaks>                            | no number
			peaksCount="1"          | <peaks/>                                               | holds
			peaksCount="1"          | ''                                                     | holds none
			""")
	void spectraThatAreRefused(String attributes, String inside, String why) throws IOException {
		try (RunFile run = new MzxmlFormat().open(write(scan(attributes, inside)))) {
			String said = String.valueOf(assertThrows(IOException.class, () -> run.spectrum(0)).getMessage());
			assertTrue(said.contains(why) && said.contains("spectrum 1") && !said.contains("\n"), said);
		}
	}

	/** 4 GB of zeros in 4 MB: more than announced is refused before it is unpacked. */
	@Test
	void bombsAreRefused() throws IOException {
		java.util.zip.Deflater deflater = new java.util.zip.Deflater(9);
		byte[] zeros = new byte[1 << 24];
		deflater.setInput(zeros);
		deflater.finish();
		byte[] packed = new byte[1 << 16];
		int length = deflater.deflate(packed);
		deflater.end();
		String text = scan("peaksCount=\"1\"", "<peaks compressionType=\"zlib\">"
				+ Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(packed, length)) + "</peaks>");
		String said = String.valueOf(assertThrows(IOException.class, () -> first(text)).getMessage());
		assertTrue(said.contains("more than the announced 8 bytes"), said);
	}
}
