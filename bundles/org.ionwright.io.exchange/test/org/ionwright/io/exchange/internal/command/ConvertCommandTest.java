package org.ionwright.io.exchange.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.command.CommandException;
import org.ionwright.io.exchange.internal.Samples;
import org.ionwright.io.exchange.internal.export.CsvExport;
import org.ionwright.io.exchange.internal.export.JcampExport;
import org.ionwright.io.exchange.internal.export.MgfExport;
import org.ionwright.io.exchange.internal.export.PeakListExport;
import org.ionwright.io.exchange.internal.mzxml.MzxmlFormat;
import org.ionwright.io.exchange.internal.netcdf.AndiFormat;
import org.ionwright.io.exchange.internal.table.TableFormat;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.ionwright.spectrum.run.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

	/** Keeps what it is given; writes the ids of the spectra. */
	private static final class Kept implements RunWriterFactory {

		private final List<RunHeader> headers = new ArrayList<>();
		private final List<Spectrum> spectra = new ArrayList<>();
		private int failAt = -1;

		@Override
		public String format() {
			return "mzML 1.1";
		}

		@Override
		public String fileExtension() {
			return "mzML";
		}

		@Override
		public RunWriter create(Path target, RunHeader header) throws IOException {
			headers.add(header);
			Path partial = Files.createFile(target.resolveSibling(target.getFileName() + ".part"));
			return new RunWriter() {
				@Override
				public void append(Spectrum spectrum) throws IOException {
					if (spectra.size() == failAt) {
						throw new IOException("the disk is full");
					}
					spectra.add(spectrum);
				}

				@Override
				public Path finish() throws IOException {
					Files.writeString(partial, "finished");
					return Files.move(partial, target);
				}

				@Override
				public Path partial() {
					return partial;
				}

				@Override
				public void close() {
					// nothing is open
				}
			};
		}
	}

	@TempDir
	Path folder = Path.of("");

	private final Kept mzml = new Kept();
	private final StringWriter out = new StringWriter();
	private final StringWriter notes = new StringWriter();
	private Path source = Path.of("");

	@BeforeEach
	void sample() throws IOException {
		source = Samples.file(folder, "tiny.pwiz.mzXML");
	}

	private void convert(String... arguments) throws Exception {
		String[] all = arguments.clone();
		for (int i = 0; i < all.length; i++) {
			all[i] = all[i].matches("[^-].*[.][a-zA-Z]+") ? folder.resolve(all[i]).toString() : all[i];
		}
		ConvertCommand command = new ConvertCommand(List.of(new MzxmlFormat(), new AndiFormat(), new TableFormat()),
				List.of(mzml), List.of(new CsvExport(), new PeakListExport(), new MgfExport(), new JcampExport()));
		assertTrue(command.run(List.of(all), new PrintWriter(out, true), new PrintWriter(notes, true)));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	@Test
	void aRunSaysWhatItWasMadeFrom() throws Exception {
		convert("tiny.pwiz.mzXML", "a.mzML", "--compression", "numpress");
		assertEquals(3, mzml.spectra.size());
		RunHeader header = mzml.headers.getFirst();
		assertEquals(RunEncoding.parse("numpress"), header.plan().encoding());
		assertEquals(3, header.plan().spectra());
		String sha1 = RunConversion.sha1(source);
		SourceFile file = header.origin().files().getLast();
		assertEquals("tiny.pwiz.mzXML", file.name());
		assertEquals(folder.toUri().toString(), file.location());
		assertTrue(file.terms().stream().anyMatch(term -> term.is("MS:1000569") && term.value().length() == 40
				&& term.value().equals(sha1)), file.toString());
		assertEquals("tiny.wiff", header.origin().files().getFirst().name());
		assertTrue(
				header.components().stream().anyMatch(part -> part.terms().stream().anyMatch(t -> t.is("MS:1000264"))));
		assertTrue(out.toString().contains("a.mzML: 3 spectra from "), out.toString());
		assertTrue(notes.toString().contains("announces 4 scans but holds 3"), notes.toString());
		assertEquals(List.of("a.mzML", "tiny.pwiz.mzXML"), names());
	}

	@Test
	void whatIsDoneIsWrittenDown() throws Exception {
		StringBuilder text = new StringBuilder("# polarity: positive\nm/z,intensity\n");
		for (int i = 0; i < 301; i++) {
			double mz = 100 + 0.1 * i;
			text.append(mz).append(',').append(Math.rint(1e5 * (Math.exp(-Math.pow((mz - 110) / 0.36, 2))
					+ Math.exp(-Math.pow((mz - 120) / 0.36, 2))))).append('\n');
		}
		Files.writeString(folder.resolve("p.csv"), text);
		convert("p.csv", "a.mzML", "--centroid", "--range", "105-115");
		Spectrum picked = mzml.spectra.getFirst();
		assertEquals(Representation.CENTROID, picked.info().representation());
		assertEquals(1, picked.size());
		assertEquals(110, picked.mz(0), 1e-3);
		assertFalse(mzml.headers.getFirst().profile());
		List<RunStep> steps = mzml.headers.getFirst().origin().steps();
		assertEquals(List.of("MS:1000035", "MS:1000543"),
				steps.stream().map(step -> step.terms().getFirst().accession()).toList());
		assertTrue(steps.get(1).userTerms().getFirst().value().startsWith("crop "), steps.toString());
		convert("p.csv", "b.csv", "--range", "110-110.45");
		assertTrue(Files.readString(folder.resolve("b.csv")).contains("# processing step 1: crop "));
		assertEquals(5, Files.readAllLines(folder.resolve("b.csv")).stream().filter(l -> l.startsWith("110")).count());
	}

	@Test
	void scansAreChosen() throws Exception {
		convert("tiny.pwiz.mzXML", "a.mzML", "--scans", "2-3");
		assertArrayEquals(new String[] { "scan=20", "scan=21" },
				mzml.spectra.stream().map(spectrum -> spectrum.info().id()).toArray());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.csv", "a.txt", "a.mgf", "a.JDX" })
	void textsAreWrittenByExtension(String name) throws Exception {
		// the product spectrum of the sample is a ramp without a peak
		convert(name.endsWith("mgf") ? new String[] { "tiny.pwiz.mzXML", name, "--set", "ms1=yes" }
				: new String[] { "tiny.pwiz.mzXML", name });
		assertTrue(Files.size(folder.resolve(name)) > 100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.mzML", "a.csv" })
	void existingFilesStayUnlessForced(String name) throws Exception {
		Path target = Files.writeString(folder.resolve(name), "mine");
		String said = refused("tiny.pwiz.mzXML " + name);
		assertTrue(said.endsWith(name + " exists and is not overwritten; choose another name or --force"), said);
		assertEquals("mine", Files.readString(target));
		convert("tiny.pwiz.mzXML", name, "--force");
		assertFalse(Files.readString(target).equals("mine"));
		assertEquals(List.of(name, "tiny.pwiz.mzXML"), names());
	}

	@Test
	void failureLeavesNothing() throws IOException {
		mzml.failAt = 1;
		assertEquals("the disk is full", refused("tiny.pwiz.mzXML a.mzML"));
		Files.writeString(folder.resolve("a.mzML"), "mine");
		mzml.spectra.clear();
		assertEquals("the disk is full", refused("tiny.pwiz.mzXML a.mzML --force"));
		assertEquals("mine", Files.readString(folder.resolve("a.mzML")));
		assertEquals(List.of("a.mzML", "tiny.pwiz.mzXML"), names());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.mzML", "a.csv" })
	void interruptsEndItAndLeaveNothing(String name) throws IOException {
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> convert("tiny.pwiz.mzXML", name));
		assertFalse(Thread.interrupted());
		assertEquals(List.of("tiny.pwiz.mzXML"), names());
	}

	private String refused(String arguments) {
		String said = String.valueOf(
				assertThrows(CommandException.class,
						() -> convert(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
						.getMessage());
		assertFalse(said.contains("\n"), said);
		return said;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                          | convert needs the file to read and the file to write
			no.mzXML a.csv                              | there is no such file
			tiny.pwiz.mzXML a.doc                       | no installed format writes files of this name; there are .csv, .jdx, .mgf, .mzML, .txt
			tiny.pwiz.mzXML a.csv --centriod            | convert has no option --centriod
			tiny.pwiz.mzXML a.csv --range 500-100       | is no range of m/z; expected one like 100-500
			tiny.pwiz.mzXML a.csv --scans 0-2           | scans are counted from 1
			tiny.pwiz.mzXML a.csv --scans 2-9           | has 3 scans; 9 is behind the last
			tiny.pwiz.mzXML a.csv --scans x             | is no list of scans
			tiny.pwiz.mzXML a.mzML --compression lzma   | 'lzma' is no way to store numbers
			tiny.pwiz.mzXML a.csv --compression zlib    | --compression is for mzML
			tiny.pwiz.mzXML a.csv --set form=cube       | 'cube' is no form; one of points, matrix, chromatograms is
			tiny.pwiz.mzXML a.csv --set shape=cube      | has no such choice; there are form, fields, heading
			tiny.pwiz.mzXML tiny.pwiz.mzXML             | no installed format writes files of this name
			tiny.pwiz.mzXML a.csv --range               | --range needs a value
			""")
	void badInputEndsInOneLine(String arguments, String why) throws IOException {
		String said = refused(arguments);
		assertTrue(said.contains(why), said);
		assertEquals(List.of("tiny.pwiz.mzXML"), names());
	}

	@Test
	void theSourceIsNeverTheTarget() throws Exception {
		Files.writeString(folder.resolve("p.csv"), "100,1\n200,2\n");
		assertTrue(refused("p.csv p.csv --force").endsWith("is the file to read; choose another name to write"));
	}

	@Test
	void chromatogramsAloneAreNoRun() throws Exception {
		Samples.file(folder, "scipy-chromatogram.cdf");
		assertTrue(refused("scipy-chromatogram.cdf a.mzML")
				.endsWith("has no spectra; chromatograms alone go to .csv and .jdx"));
		convert("scipy-chromatogram.cdf", "a.csv");
		assertTrue(Files.readString(folder.resolve("a.csv")).contains("time [s],UV 254\n2,1\n2.5,2\n"));
	}
}
