package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** A run of a few scans with a row of peaks, which lies in no file and is never seen. */
record RehearsedRun(Path path) implements RunFile {

	private static final int SCANS = 200;
	private static final int POINTS = 2_000;
	private static final double SPACING_MZ = 50;
	private static final double VARIANCE = 0.05;
	private static final double HEIGHT = 10_000;
	private static final MassAxis AXIS = MassAxis.linear(100, 0.25, POINTS);

	/** With the descriptions of its spectra. */
	LoadedRun load() {
		List<SpectrumInfo> infos = new ArrayList<>();
		for (int i = 0; i < SCANS; i++) {
			infos.add(info(i));
		}
		return new LoadedRun(this, infos);
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
		double[] counts = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			double distance = AXIS.mz(i) % SPACING_MZ - SPACING_MZ / 2;
			counts[i] = Math
					.rint(HEIGHT * (1 + (i + index) % SCANS) / SCANS * Math.exp(-distance * distance / VARIANCE));
		}
		return Spectrum.builder(index, AXIS, counts).startSeconds(index).polarity(Polarity.POSITIVE)
				.window(AXIS.mz(0), AXIS.mz(POINTS - 1)).build();
	}

	@Override
	public List<Chromatogram> chromatograms() {
		return List.of();
	}

	@Override
	public List<RunFact> facts() {
		return List.of(new RunFact("run", "start", "2026-01-01T00:00:00Z"));
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
