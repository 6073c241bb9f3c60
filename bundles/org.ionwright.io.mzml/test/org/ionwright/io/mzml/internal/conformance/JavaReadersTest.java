package org.ionwright.io.mzml.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.ionwright.io.mzml.internal.conformance.Foreign.Answer;
import org.ionwright.io.mzml.internal.conformance.ForeignReadersTest.Run;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of every scan mode and of every way to store numbers, before the Java libraries MSFTBX and MSDK. */
class JavaReadersTest {

	@TempDir
	Path folder = Path.of("");

	/**
	 * MSFTBX reads no chromatograms. MSDK counts characters where it should count bytes, and so reads nothing behind a
	 * letter beyond ASCII, of whoever wrote the file.
	 */
	@ParameterizedTest
	@CsvSource({ "msftbx, 1 µmol/L, false", "msdk, 1 umol/L, true" })
	void libraryReadsTheSame(String library, String sample, boolean chromatograms) throws Exception {
		List<Run> runs = ForeignReadersTest.runs().toList();
		List<String> command = Foreign.library(library);
		for (Run run : runs) {
			run.mode().write(folder.resolve(run.name()), run.encoding(), sample);
			command.add(run.name());
		}
		Answer answer = Foreign.ask(folder, command);
		assertEquals(0, answer.exit(), answer.text());
		for (Run run : runs) {
			List<String[]> lines = answer.text().lines().map(line -> line.split(" "))
					.filter(words -> words.length > 2 && words[1].equals(run.name())).toList();
			spectra(run, lines.stream().filter(words -> words[0].equals("spectrum")).toList());
			if (chromatograms) {
				traces(run, lines.stream().filter(words -> words[0].equals("chromatogram")).toList());
			}
		}
	}

	private static void spectra(Run run, List<String[]> lines) {
		assertEquals(run.mode().size(), lines.size(), run + ": spectra");
		for (int i = 0; i < lines.size(); i++) {
			Spectrum expected = run.mode().spectrum(i);
			String[] words = lines.get(i);
			String what = run + ", spectrum " + i;
			double mz = 0;
			double counts = 0;
			double accuracy = 0;
			for (int j = 0; j < expected.size(); j++) {
				mz += expected.mz(j);
				counts += expected.intensity(j);
				accuracy += ForeignReadersTest.accuracy(run.encoding(), expected.intensity(j));
			}
			assertEquals(i, Integer.parseInt(words[2]), what);
			assertEquals(expected.info().msLevel(), Integer.parseInt(words[3]), what);
			assertEquals(expected.info().startSeconds(), Double.parseDouble(words[4]), 1e-3, what);
			assertEquals(expected.size(), Integer.parseInt(words[5]), what);
			assertEquals(mz, Double.parseDouble(words[6]), 1e-7 * mz, what);
			assertEquals(counts, Double.parseDouble(words[7]), 1e-9 * counts + accuracy, what);
		}
	}

	private static void traces(Run run, List<String[]> lines) {
		assertEquals(run.mode().chromatograms(), lines.size(), run + ": chromatograms");
		double seconds = 0;
		double total = 0;
		for (int i = 0; i < run.mode().size(); i++) {
			seconds += run.mode().spectrum(i).info().startSeconds();
			total += run.mode().spectrum(i).info().totalIonCurrent();
		}
		for (String[] words : lines) {
			assertEquals(run.mode().size(), Integer.parseInt(words[3]), run + ", chromatogram " + words[2]);
			assertEquals(seconds, Double.parseDouble(words[4]), 1e-3, run + ", chromatogram " + words[2]);
		}
		assertEquals(total, Double.parseDouble(lines.get(0)[5]), 1e-6 * total, run + ", sum of all ions");
	}
}
