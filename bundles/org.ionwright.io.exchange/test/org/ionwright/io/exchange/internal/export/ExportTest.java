package org.ionwright.io.exchange.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.ionwright.io.exchange.internal.table.TableFormat;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

	private static final MassAxis AXIS = MassAxis.linear(100, 0.1, 301);

	@TempDir
	Path folder = Path.of("");

	/** A peak of 200,000 counts at 110 and one of 20,000 at 120, 0.6 wide at half height. */
	private static Spectrum.Builder profile(int index) {
		double[] counts = new double[AXIS.size()];
		Arrays.setAll(counts, i -> Math.rint((1 + index) * (200_000 * Math.exp(-Math.pow((AXIS.mz(i) - 110) / 0.36, 2))
				+ 20_000 * Math.exp(-Math.pow((AXIS.mz(i) - 120) / 0.36, 2)))));
		return Spectrum.builder(index, AXIS, counts).polarity(Polarity.POSITIVE).startSeconds(0.5 + index);
	}

	private static Spectrum product(int index) {
		return Spectrum.builder(index, MassAxis.of(50.5, 60.25, 70), 5, 0, 1e-7).msLevel(2)
				.representation(Representation.CENTROID).startSeconds(3).polarity(Polarity.NEGATIVE)
				.userTerms(List.of(new UserTerm("precursor [m/z]", "445.34", "xsd:double"),
						new UserTerm("precursor charge", "2", "xsd:int"),
						new UserTerm("precursor intensity", "120053", "xsd:double")))
				.build();
	}

	private static RunContent content(Spectrum... spectra) {
		return RunContent.of("run ü.mzML", List.of(new RunFact("instrument", "model", "Quad\n1")), true,
				List.of(spectra),
				List.of());
	}

	private static RunContent traces(int shift) {
		return RunContent.of("run.mzML", List.of(), false, List.of(),
				List.of(new Chromatogram("TIC", ChromatogramKind.TOTAL_ION_CURRENT, new double[] { 1, 2.5 },
						new double[] { 10, 20 }),
						new Chromatogram("XIC 100-101, a", ChromatogramKind.SELECTED_ION_CURRENT,
								new double[] { 1, 2.5 + shift }, new double[] { 0.5, 3 })));
	}

	private Path export(RunExport export, RunContent content, String... choices) throws IOException {
		Map<String, String> map = new java.util.HashMap<>();
		for (int i = 0; i < choices.length; i += 2) {
			map.put(choices[i], choices[i + 1]);
		}
		Path target = folder.resolve("out." + (export.fileExtension().equals("txt") ? "txt" : export.fileExtension()));
		export.export(content, target, new ExportOptions(true, map), PassMonitor.NONE);
		return target;
	}

	/** Every way to write CSV is read back to the same numbers, in a locale with a decimal comma. */
	@ParameterizedTest
	@CsvSource({ "points, comma, yes", "points, semicolon, yes", "points, tab, no", "matrix, comma, yes",
			"matrix, semicolon, no", "matrix, tab, yes" })
	void csvComesBack(String form, String fields, String heading) throws IOException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			Path file = export(new CsvExport(), content(profile(0).build(), profile(1).build()), "form", form, "fields",
					fields, "heading", heading);
			try (RunFile run = new TableFormat().open(file)) {
				assertEquals(2, run.size());
				for (int i = 0; i < 2; i++) {
					assertArrayEquals(AXIS.toArray(), run.spectrum(i).axis().toArray());
					assertArrayEquals(profile(i).build().intensities(), run.spectrum(i).intensities());
					assertEquals(0.5 + i, run.info(i).startSeconds());
					assertEquals(Representation.PROFILE, run.info(i).representation());
				}
				assertEquals(heading.equals("yes"), run.simulated());
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void chromatogramsComeBack(int shift) throws IOException {
		try (RunFile run = new TableFormat().open(export(new CsvExport(), traces(shift)))) {
			List<Chromatogram> traces = run.chromatograms();
			assertEquals(List.of("TIC", "XIC 100-101, a"), traces.stream().map(Chromatogram::id).toList());
			assertArrayEquals(new double[] { 1, 2.5 + shift }, traces.get(1).seconds());
			assertArrayEquals(new double[] { 0.5, 3 }, traces.get(1).values());
		}
	}

	@Test
	void matrixOfDifferentAxesIsRefused() {
		String said = String.valueOf(assertThrows(IOException.class,
				() -> export(new CsvExport(), content(profile(0).build(), product(1)), "form", "matrix")).getMessage());
		assertTrue(said.startsWith("spectrum 2 has other m/z"), said);
	}

	@Test
	void theHeadingSaysWhatWasDone() throws IOException {
		Spectrum derived = profile(0).userTerms(List.of(UserTerm.text("derived from", "run.mzML"),
				UserTerm.text("processing step 1", "average 0.1.0 spectra=0-9"))).build();
		List<String> lines = Files.readAllLines(export(new CsvExport(), content(derived)));
		assertTrue(lines.containsAll(List.of("# source: run ü.mzML", "# simulated data: yes",
				"# processing step 1: average 0.1.0 spectra=0-9", "# instrument, model: Quad 1", "m/z,intensity")),
				lines.toString());
	}

	@Test
	void peaksOfProfilesAreListed() throws IOException {
		List<String> lines = Files.readAllLines(export(new PeakListExport(), content(profile(0).build())));
		List<String[]> rows = lines.stream().filter(line -> line.startsWith("1")).map(line -> line.split("\t"))
				.toList();
		assertEquals(2, rows.size(), lines.toString());
		assertEquals(110, Double.parseDouble(rows.get(0)[0]), 0.001);
		assertEquals(100, Double.parseDouble(rows.get(0)[2]));
		assertEquals(20_000, Double.parseDouble(rows.get(1)[1]));
		assertEquals(0.6, Double.parseDouble(rows.get(1)[4]), 0.03);
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("# peaks of profiles: centroid ")),
				lines.toString());
		try (RunFile run = new TableFormat().open(folder.resolve("out.txt"))) {
			assertEquals(1, run.size());
			assertEquals(2, run.spectrum(0).size());
			assertEquals(Representation.CENTROID, run.info(0).representation());
		}
	}

	@Test
	void mgfHoldsProductsWithTheirPrecursors() throws IOException {
		String text = Files.readString(export(new MgfExport(), content(profile(0).build(), product(1))));
		assertTrue(text.contains("""
				BEGIN IONS
				TITLE=run ?.mzML scan=2
				PEPMASS=445.34 120053
				CHARGE=2-
				RTINSECONDS=3
				SCANS=2
				50.5 5
				70 0.00000010
				END IONS
				"""), text);
		assertEquals(1, text.split("BEGIN IONS", -1).length - 1);
		assertTrue(text.chars().allMatch(c -> c < 128));
	}

	@Test
	void mgfOfARunWithoutProductsTakesTheBasePeak() throws IOException {
		String text = Files.readString(export(new MgfExport(), content(profile(0).build())));
		assertTrue(text.contains("\nMSLEVEL=1\n"), text);
		double mz = Double.parseDouble(text.replaceAll("(?s).*PEPMASS=([0-9.]+) .*", "$1"));
		assertEquals(110, mz, 0.001);
		String said = String.valueOf(assertThrows(IOException.class,
				() -> export(new MgfExport(), content(profile(0).build()), "ms1", "no")).getMessage());
		assertTrue(said.contains("ms1=yes takes them"), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "squeezed" })
	void jcampComesBack(String figures) throws IOException {
		Path file = export(new JcampExport(), content(profile(0).build(), product(1)), "figures", figures);
		List<JcampReader.Block> blocks = JcampReader.read(file);
		assertEquals(List.of("LINK", "MASS SPECTRUM", "MASS SPECTRUM"),
				blocks.stream().map(block -> block.label("DATA TYPE")).toList());
		assertEquals("2", blocks.get(0).label("BLOCKS"));
		JcampReader.Block even = blocks.get(1);
		assertEquals("301", even.label("NPOINTS"));
		assertEquals(301, even.y().length);
		for (int i = 0; i < 301; i++) {
			assertEquals(AXIS.mz(i), even.x()[i], 1e-9);
			assertEquals(profile(0).build().intensity(i), even.y()[i]);
		}
		assertArrayEquals(new double[] { 50.5, 60.25, 70 }, blocks.get(2).x());
		assertArrayEquals(new double[] { 5, 0, 1e-7 }, blocks.get(2).y());
		assertTrue(Files.readAllLines(file).stream().allMatch(line -> line.length() <= 80
				|| line.startsWith("##")), "lines of more than 80 characters");
	}

	@Test
	void jcampSpectraOfAnyValues() throws IOException {
		double[] values = { 0, 0, 0, 0, -5, 5, 123456, 123456, 123456, 1, 0, 99, -99, 7, 7 };
		MassAxis axis = MassAxis.linear(10, 0.5, values.length);
		Spectrum whole = Spectrum.builder(0, axis, values).build();
		assertArrayEquals(values, JcampReader.read(export(new JcampExport(), content(whole), "figures", "squeezed"))
				.getFirst().y());
		double[] broken = Arrays.stream(values).map(value -> value / 7).toArray();
		double[] back = JcampReader.read(export(new JcampExport(), content(Spectrum.builder(0, axis, broken).build())))
				.getFirst().y();
		assertArrayEquals(broken, back, 123456 / 7.0 * 1e-9);
	}

	static List<RunExport> all() {
		return List.of(new CsvExport(), new PeakListExport(), new MgfExport(), new JcampExport());
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingIsOverwrittenUnasked(RunExport export) throws IOException {
		Path target = Files.writeString(folder.resolve("a.x"), "mine");
		String said = String.valueOf(assertThrows(IOException.class, () -> export.export(content(profile(0).build()),
				target, ExportOptions.USUAL, PassMonitor.NONE)).getMessage());
		assertTrue(said.contains("a.x exists and is not overwritten"), said);
		assertEquals("mine", Files.readString(target));
		export.export(content(profile(0).build()), target, new ExportOptions(true, Map.of()), PassMonitor.NONE);
		assertFalse(Files.readString(target).equals("mine"));
		assertEquals(List.of("a.x"), names());
	}

	@ParameterizedTest
	@MethodSource("all")
	void cancelledOrFailedLeavesNothing(RunExport export) throws IOException {
		Spectrum[] many = { profile(0).build(), profile(1).build(), profile(2).build() };
		Path target = Files.writeString(folder.resolve("a.x"), "mine");
		assertThrows(CancellationException.class, () -> export.export(content(many), target,
				new ExportOptions(true, Map.of()), (done, of) -> done < 2));
		RunContent broken = RunContent.of("broken", List.of(), false, List.of(many), List.of());
		RunContent failing = new FailingContent(broken, 2);
		assertThrows(IOException.class,
				() -> export.export(failing, target, new ExportOptions(true, Map.of()), PassMonitor.NONE));
		assertEquals("mine", Files.readString(target));
		assertEquals(List.of("a.x"), names());
	}

	@ParameterizedTest
	@MethodSource("all")
	void foldersThatAreNotThereAreNamed(RunExport export) {
		String said = String.valueOf(assertThrows(IOException.class, () -> export.export(content(profile(0).build()),
				folder.resolve("no").resolve("a.x"), ExportOptions.USUAL, PassMonitor.NONE)).getMessage());
		assertTrue(said.startsWith("the folder of ") && said.contains("does not exist"), said);
	}

	@Test
	void choicesAreChecked() {
		String said = String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> export(new CsvExport(), content(profile(0).build()), "form", "cube")).getMessage());
		assertEquals("'cube' is no form; one of points, matrix, chromatograms is", said);
	}
}
