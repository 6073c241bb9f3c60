package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd but readable files, and files that are refused. */
class MzmlFormatTest {

	private static final double[] MZ = { 100, 200.5, 300 };
	private static final double[] COUNTS = { 1, 0, 5 };

	@TempDir
	Path folder = Path.of("");

	private RunFile open(String text) throws IOException {
		return open(text, StandardCharsets.UTF_8);
	}

	private RunFile open(String text, Charset charset) throws IOException {
		return new MzmlFormat().open(Files.write(folder.resolve("odd.mzML"), text.getBytes(charset)));
	}

	private Spectrum first(String text) throws IOException {
		try (RunFile run = open(text)) {
			return run.spectrum(0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "run.mzML, true", "RUN.MZML, true", "run.mzML.part, true", "run.mzXML, false", "mzML, false",
			"run.mzML.gz, true" })
	void nameTellsTheFormat(String name, boolean accepted) {
		assertEquals(accepted, new MzmlFormat().accepts(Path.of("some", name)));
	}

	static Stream<Arguments> refused() {
		String good = MiniFile.of(MiniFile.points(MZ, COUNTS));
		return Stream.of(Arguments.of("", "it is empty"), Arguments.of("\u001f\u008b\u0008", "gzip"),
				Arguments.of("time;counts\n1;2\n", "is not XML"), Arguments.of("<mzXML><run/></mzXML>", "<mzXML>"),
				Arguments.of("<html>", "<html>"), Arguments.of("<", "no mzML"), Arguments.of("<!--", "no mzML"),
				Arguments.of("<?xml version=\"1.0\"?>", "no mzML"),
				Arguments.of(good.substring(0, 60), "it ends inside"),
				Arguments.of(good.substring(0, 300), "cut off at byte 300"),
				Arguments.of("<!DOCTYPE mzML [<!ENTITY a \"aaaa\">]>" + good, "DTD"),
				Arguments.of("<!DOCTYPE mzML SYSTEM \"file:///etc/passwd\">" + good, "DTD"),
				Arguments.of("<mzML>" + "<a>".repeat(100_000), "nested too deep"),
				Arguments.of("<mzML>" + "<a/>".repeat(600_000) + "</mzML>", "too many"),
				Arguments.of("<mzML><run><spectrumList count=\"10000000000\"></spectrumList></run></mzML>",
						"announces 10000000000 spectra but holds 0"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsNoRunIsRefusedInOneLine(String text, String reason) {
		IOException error = assertThrows(IOException.class, () -> open(text, StandardCharsets.ISO_8859_1).close());
		String line = String.valueOf(error.getMessage());
		assertTrue(line.contains(reason), line);
		assertTrue(line.contains("odd.mzML"), line);
		assertFalse(line.contains("\n"), line);
	}

	@Test
	void sixteenBitTextMissingFilesAndFoldersAreNamed() {
		String good = MiniFile.of(MiniFile.points(MZ, COUNTS));
		assertTrue(message(() -> open(good, StandardCharsets.UTF_16).close()).contains("UTF-16"));
		assertTrue(message(() -> new MzmlFormat().open(folder)).contains("is no file"));
		assertTrue(message(() -> new MzmlFormat().open(folder.resolve("x.mzML"))).contains("does not exist"));
	}

	private static String message(org.junit.jupiter.api.function.Executable reading) {
		return String.valueOf(assertThrows(IOException.class, reading).getMessage());
	}

	static Stream<Arguments> readable() throws IOException {
		String plain = MiniFile.points(MZ, COUNTS);
		byte[] mz = MiniFile.doubles(MZ);
		String mzArray = MiniFile.array("MS:1000514", "MS:1000523", mz);
		ByteBuffer ints = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(0).putInt(5);
		ByteBuffer longs = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(1).putLong(0).putLong(5);
		ByteBuffer floats = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putFloat(1).putFloat(0).putFloat(5);
		String counts = MiniFile.array("MS:1000515", "MS:1000521", floats.array());
		return Stream.of(Arguments.of("plain", MiniFile.of(plain)),
				Arguments.of("byte order mark", "\ufeff" + MiniFile.of(plain)),
				Arguments.of("Windows line ends", MiniFile.of(plain).replace("\n", "\r\n").replace("><", ">\r\n<")),
				Arguments.of("prefixes", MiniFile.of(plain).replace("</", "</mz:").replaceAll("<(\\w)", "<mz:$1")),
				Arguments.of("single quotes", MiniFile.of(plain).replace('"', '\'')),
				Arguments.of("blanks in tags", MiniFile.of(plain).replace("=\"", " = \"").replace("/>", " />")),
				Arguments.of("comments", MiniFile.of("<!-- <spectrum id=\"no\"> - > -- -->" + plain.replace("<binary>",
						"<!-- a > b --><binary><!-- x -->"))),
				Arguments.of("processing instruction", MiniFile.of("<?odd <spectrum > ?>" + plain)),
				Arguments.of("white space in base64",
						MiniFile.of(plain.replaceAll("<binary>(....)(...)", "<binary>\n $1\r\n\t$2 "))),
				Arguments.of("32-bit counts", MiniFile.of(MiniFile.spectrum(3, mzArray, counts))),
				Arguments.of("32-bit integers", MiniFile.of(MiniFile.spectrum(3, mzArray,
						MiniFile.array("MS:1000515", "MS:1000519", ints.array())))),
				Arguments.of("64-bit integers", MiniFile.of(MiniFile.spectrum(3, mzArray,
						MiniFile.array("MS:1000515", "MS:1000522", longs.array())))),
				Arguments.of("zlib", MiniFile.of(MiniFile.spectrum(3, counts,
						MiniFile.array("MS:1000514", "MS:1000523", MiniFile.zlib(mz), "MS:1000574")))),
				Arguments.of("further arrays", MiniFile.of(MiniFile.spectrum(3,
						MiniFile.array("MS:1000786", "MS:1000523", MiniFile.doubles(9)), mzArray, counts))),
				Arguments.of("wrong default length", MiniFile.of(MiniFile.spectrum(17, mzArray, counts))),
				Arguments.of("own length", MiniFile.of(MiniFile.spectrum(0, mzArray, counts)
						.replace("<binaryDataArray>", "<binaryDataArray arrayLength=\"3\">"))),
				Arguments.of("falling m/z", MiniFile.of(MiniFile.points(new double[] { 300, 100, 200.5 }, 5, 1, 0))),
				Arguments.of("unknown elements",
						MiniFile.of(plain.replace("<cvParam", "<strange a='1'><b/></strange><cvParam"))),
				Arguments.of("nested precursors", MiniFile.of(plain.replace("<binaryDataArrayList>",
						"<precursorList count=\"2\"><precursor><isolationWindow>" + MiniFile.term("MS:1000511", "3")
								+ "</isolationWindow><selectedIonList><selectedIon>" + MiniFile.term("MS:1000285", "4")
								+ MiniFile.term("MS:1000505", "4") + "</selectedIon></selectedIonList><activation/>"
								+ "</precursor><precursor/></precursorList><binaryDataArrayList>"))),
				Arguments.of("level in a group", MiniFile.of(plain.replace(MiniFile.term("MS:1000511", "7"),
						"<referenceableParamGroupRef ref=\"g\"/>")).replace("<run ", "<referenceableParamGroupList>"
								+ "<referenceableParamGroup id=\"g\">" + MiniFile.term("MS:1000511", "7")
								+ "</referenceableParamGroup></referenceableParamGroupList><run ")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("readable")
	void oddFilesGiveTheirPoints(String what, String text) throws IOException {
		try (RunFile run = open(text)) {
			assertEquals(1, run.size());
			assertEquals(List.of(), run.warnings());
			Spectrum spectrum = run.spectrum(0);
			assertEquals(MassAxis.of(MZ), spectrum.axis());
			assertArrayEquals(COUNTS, spectrum.intensities());
			assertEquals(7, run.info(0).msLevel());
		}
	}

	@Test
	void emptyBinaryIsAnEmptySpectrum() throws IOException {
		String full = MiniFile.of(MiniFile.points(new double[0]));
		assertEquals(0, first(full).size());
		assertEquals(0, first(full.replace("<binary></binary>", "<binary/>")).size());
		assertEquals(0, first(full.replace("<binary></binary>", "<binary>\n  </binary>")).size());
		assertEquals(0, first(MiniFile.of(MiniFile.spectrum(0))).size());
	}

	static Stream<Arguments> unreadable() throws IOException {
		byte[] mz = MiniFile.doubles(MZ);
		String counts = MiniFile.array("MS:1000515", "MS:1000523", MiniFile.doubles(COUNTS));
		byte[] cut = Arrays.copyOf(MiniFile.zlib(mz), 12);
		byte[] bomb = MiniFile.zlib(new byte[60_000_000]);
		return Stream.of(
				Arguments.of(MiniFile.spectrum(3, counts,
						MiniFile.array("MS:1000514", "MS:1000523", bomb, "MS:1000574")), "far more values"),
				Arguments.of(MiniFile.points(MZ, COUNTS).replace("Length=\"3\"", "Length=\"3000000000\""),
						"announces 3000000000 points"),
				Arguments.of(MiniFile.spectrum(3, counts, MiniFile.array("MS:1000514", "MS:1000523", mz, "MS:1003780")),
						"convert the file to zlib"),
				Arguments.of(MiniFile.spectrum(3, counts, MiniFile.array("MS:1000514", "MS:1000523", mz, "MS:1000574")),
						"packed data are damaged"),
				Arguments.of(MiniFile.spectrum(3, counts,
						MiniFile.array("MS:1000514", "MS:1000523", cut, "MS:1000574")), "cut off"),
				Arguments.of(MiniFile.points(new double[] { 1, 2 }, 1, 2, 3), "2 m/z values but 3 intensities"),
				Arguments.of(MiniFile.points(new double[] { 1, Double.NaN }, 1, 2), "m/z value 1 is NaN"),
				Arguments.of(MiniFile.points(MZ, COUNTS).replace("<binary>AA", "<binary>*A"), "base64"),
				Arguments.of(MiniFile.points(MZ, COUNTS).replace("MS:1000523", "MS:1"), "32 or 64 bits"),
				Arguments.of(MiniFile.spectrum(3, counts, MiniFile.array("MS:1000514", "MS:1000523", new byte[21])),
						"no whole number"));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void damagedSpectrumIsNamedAndTheOthersAreRead(String spectrum, String reason) {
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
			try (RunFile run = open(MiniFile.of(MiniFile.points(MZ, COUNTS), spectrum, MiniFile.points(MZ, COUNTS)))) {
				assertEquals(3, run.size());
				assertEquals(3, run.spectrum(0).size());
				String line = message(() -> run.spectrum(1));
				assertTrue(line.contains(reason) && line.contains("odd.mzML: spectrum 2"), line);
				assertEquals(3, run.spectrum(2).size());
			}
		});
	}

	@Test
	void manyCharacterReferencesAreNoHindrance() throws IOException {
		String title = "&quot;".repeat(60_000) + "&#181;&#xB5;&amp;&lt;&gt;&apos;&unknown;&#0;&#99999999;";
		String text = MiniFile.of(MiniFile.points(MZ, COUNTS).replace("<cvParam",
				"<userParam name=\"title\" value=\"" + title + "\"/><cvParam"));
		String value = first(text).info().userTerms().get(0).value();
		assertTrue(value.startsWith("\"".repeat(60_000) + "µµ&<>'&unknown;"));
	}

	@Test
	void latinFilesKeepTheirLetters() throws IOException {
		String text = MiniFile.of(MiniFile.points(MZ, COUNTS)).replace("version=\"1.0\"?>",
				"version=\"1.0\" encoding=\"ISO-8859-1\"?>").replace("scan=1", "µ=1");
		try (RunFile run = open(text, StandardCharsets.ISO_8859_1)) {
			assertEquals("µ=1", run.info(0).id());
		}
	}

	@Test
	void wrongCountIsAWarning() throws IOException {
		String text = MiniFile.of(MiniFile.points(MZ, COUNTS)).replace("count=\"1\"", "count=\"10000000000\"");
		try (RunFile run = open(text)) {
			assertEquals(1, run.size());
			assertEquals(List.of("odd.mzML: the file announces 10000000000 spectra but holds 1"), run.warnings());
		}
	}

	@Test
	void sameIdTwiceIsNoProblem() throws IOException {
		try (RunFile run = open(MiniFile.of(MiniFile.points(MZ, COUNTS), MiniFile.points(MZ, 7, 8, 9)))) {
			assertEquals(run.info(0).id(), run.info(1).id());
			assertEquals(24, run.spectrum(1).info().totalIonCurrent());
		}
	}

	@Test
	void wrongEntryInTheMiddleOfTheIndexIsNoticedWhenItIsUsed() throws IOException {
		Path file = TestRuns.write(folder, "run.mzML", 100);
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		int entry = text.indexOf("<offset idRef=\"scan=2\">") + "<offset idRef=\"scan=2\">".length();
		long offset = Long.parseLong(text.substring(entry, text.indexOf('<', entry)));
		String changed = text.substring(0, entry) + (offset + 1) + text.substring(text.indexOf('<', entry));
		assertEquals(text.length(), changed.length());
		Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
		try (RunFile run = new MzmlFormat().open(file)) {
			assertEquals(List.of(), run.warnings());
			List<Object> read = new ArrayList<>();
			List<Object> expected = new ArrayList<>();
			for (int i = 0; i < run.size(); i++) {
				read.add(run.spectrum(i).info());
				expected.add(TestRuns.spectrum(i).info());
			}
			assertEquals(expected, read);
			assertEquals(1, run.warnings().size());
			assertTrue(run.warnings().get(0).contains("index of the file is wrong"));
		}
	}

	@Test
	void indexOutsideTheRunIsADefectOfTheCaller() throws IOException {
		try (RunFile run = open(MiniFile.of(MiniFile.points(MZ, COUNTS)))) {
			assertThrows(IndexOutOfBoundsException.class, () -> run.spectrum(1));
			assertThrows(IndexOutOfBoundsException.class, () -> run.info(-1));
		}
	}

	@Test
	void infoDoesNotReadThePoints() throws IOException {
		String broken = MiniFile.of(MiniFile.points(MZ, COUNTS).replace("<binary>", "<binary>****"));
		try (RunFile run = open(broken)) {
			assertEquals(3, run.info(0).points());
			assertThrows(IOException.class, () -> run.spectrum(0));
		}
	}
}
