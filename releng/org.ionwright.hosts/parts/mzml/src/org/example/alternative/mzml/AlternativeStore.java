package org.example.alternative.mzml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;

/** Stores the total ion current of each spectrum as a line, under the name of mzML, and reads that. */
public final class AlternativeStore implements RunFormat, RunWriterFactory {

	@Override
	public String format() {
		return "alternative";
	}

	@Override
	public String fileExtension() {
		return "mzML";
	}

	@Override
	public boolean accepts(Path file) {
		return file.toString().endsWith(".mzML");
	}

	@Override
	public RunWriter create(Path target, RunHeader header) throws IOException {
		Path partial = Files.createFile(target.resolveSibling(target.getFileName() + ".part"));
		return new RunWriter() {

			@Override
			public void append(Spectrum spectrum) throws IOException {
				Files.writeString(partial, spectrum.info().totalIonCurrent() + "\n", StandardOpenOption.APPEND);
			}

			@Override
			public Path finish() throws IOException {
				return Files.move(partial, target);
			}

			@Override
			public Path partial() {
				return partial;
			}

			@Override
			public void close() {
				// nothing is held
			}
		};
	}

	@Override
	public RunFile open(Path file) throws IOException {
		List<Double> lines = Files.readAllLines(file).stream().map(Double::valueOf).toList();
		return new RunFile() {

			@Override
			public Path path() {
				return file;
			}

			@Override
			public int size() {
				return lines.size();
			}

			@Override
			public SpectrumInfo info(int index) {
				return spectrum(index).info();
			}

			@Override
			public Spectrum spectrum(int index) {
				return Spectrum.builder(index, MassAxis.of(1), lines.get(index)).build();
			}

			@Override
			public List<Chromatogram> chromatograms() {
				return List.of();
			}

			@Override
			public List<RunFact> facts() {
				return List.of(new RunFact("file", "format", "alternative"));
			}

			@Override
			public List<String> warnings() {
				return List.of();
			}

			@Override
			public boolean simulated() {
				return false;
			}

			@Override
			public void close() {
				// nothing is held
			}
		};
	}
}
