package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.PointVisitor;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** A run that grows as fast as a test says: scan i starts at i / 100 s and has i + 1 counts at each of its points. */
final class FeedRun implements RunFile {

	static final int POINTS = 2_000;
	private static final MassAxis AXIS = MassAxis.linear(100, 0.1, POINTS);

	private final Path path;
	private final AtomicIntegerArray passes;
	private volatile int stored;
	private volatile int seen;

	FeedRun(Path path, int most) {
		this.path = path;
		this.passes = new AtomicIntegerArray(most);
	}

	/** So many scans are in the file from now on. */
	void store(int scans) {
		stored = scans;
	}

	/** How often the points of a scan were read in passes over the run. */
	int passes(int scan) {
		return passes.get(scan);
	}

	@Override
	public boolean refresh() {
		boolean more = stored > seen;
		seen = stored;
		return more;
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public int size() {
		return seen;
	}

	@Override
	public SpectrumInfo info(int index) {
		return spectrum(index).info();
	}

	@Override
	public Spectrum spectrum(int index) {
		double[] counts = new double[POINTS];
		java.util.Arrays.fill(counts, index + 1);
		return Spectrum.builder(index, AXIS, counts).startSeconds(index / 100d).window(100, 300)
				.userTerms(List.of(UserTerm.number("pressure [mbar]", 1 + index % 5))).build();
	}

	@Override
	public void forEachPoints(int from, int to, PointVisitor visitor) throws java.io.IOException {
		for (int i = from; i < to; i++) {
			passes.incrementAndGet(i);
		}
		RunFile.super.forEachPoints(from, to, visitor);
	}

	@Override
	public List<Chromatogram> chromatograms() {
		return List.of();
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
		// nothing is open
	}
}
