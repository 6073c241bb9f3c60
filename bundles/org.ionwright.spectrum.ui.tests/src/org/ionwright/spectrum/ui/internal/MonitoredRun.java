package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** Two ions monitored for 40 s, once a second, at one level each. */
final class MonitoredRun implements RunFile {

	static final double[] LEVELS = { 10, 100 };
	private static final MassAxis IONS = MassAxis.of(new double[] { 195.1, 609.3 });
	private static final int SCANS = 40;

	private final Path path;

	MonitoredRun(Path path) {
		this.path = path;
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public int size() {
		return SCANS;
	}

	@Override
	public SpectrumInfo info(int index) {
		return spectrum(index).info();
	}

	@Override
	public Spectrum spectrum(int index) {
		return Spectrum.builder(index, IONS, LEVELS.clone()).kind(SpectrumKind.SELECTED_ION_MONITORING)
				.representation(Representation.CENTROID).startSeconds(index).polarity(Polarity.POSITIVE)
				.window(195.1, 609.3).dwellSeconds(0.1).build();
	}

	@Override
	public List<Chromatogram> chromatograms() {
		double[] seconds = IntStream.range(0, SCANS).asDoubleStream().toArray();
		return IntStream.range(0, LEVELS.length).mapToObj(ion -> {
			double[] level = new double[SCANS];
			Arrays.fill(level, LEVELS[ion]);
			return new Chromatogram("SIM SIC " + IONS.mz(ion), ChromatogramKind.SELECTED_ION_CURRENT, seconds, level);
		}).toList();
	}

	@Override
	public List<RunFact> facts() {
		return List.of();
	}

	@Override
	public List<String> warnings() {
		return List.of();
	}

	@Override
	public boolean simulated() {
		return true;
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
