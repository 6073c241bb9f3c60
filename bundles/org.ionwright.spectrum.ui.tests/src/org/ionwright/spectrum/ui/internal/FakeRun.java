package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** A run of profile scans, one second each: scan i has i + 1 times the counts of the first, the last one its own axis. */
final class FakeRun implements RunFile {

	static final int SCANS = 12;
	static final double BASE_MZ = 609.3;

	private static final MassAxis AXIS = MassAxis.linear(50, 0.1, 10_001);
	private static final MassAxis OTHER_AXIS = MassAxis.linear(100, 0.1, 101);

	private final Path path;
	private volatile boolean closed;
	private volatile boolean broken;
	private volatile boolean odd;
	private volatile int hidden;
	private volatile int seen = SCANS;
	private int readsOfTheUiThread;

	FakeRun(Path path) {
		this.path = path;
	}

	/** The same for all but the last scan. */
	static double counts(int scan, int point) {
		double distance = AXIS.mz(point) - BASE_MZ;
		return Math.round((scan + 1) * 1000 * Math.exp(-distance * distance / 0.1));
	}

	/** From now on spectra cannot be read. */
	void breakDown() {
		broken = true;
	}

	/** The file has something wrong with it, and scan 5 was overloaded. */
	void beOdd() {
		odd = true;
	}

	/** The last scans are not there, as if they were not acquired yet. */
	void hide(int scans) {
		hidden = scans;
	}

	@Override
	public boolean refresh() {
		boolean more = SCANS - hidden > seen;
		seen = SCANS - hidden;
		return more;
	}

	/** How often the UI thread has asked for what may have to be read from a disk. */
	int readsOfTheUiThread() {
		return readsOfTheUiThread;
	}

	private void read() {
		if (Display.getCurrent() != null) {
			readsOfTheUiThread++;
		}
	}

	boolean closed() {
		return closed;
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public int size() {
		return SCANS - hidden;
	}

	@Override
	public SpectrumInfo info(int index) {
		read();
		return odd && index == 4 ? Spectrum.builder(index, AXIS, new double[AXIS.size()]).startSeconds(index)
				.userTerms(List.of(new UserTerm("detector overload", "true", "xsd:boolean"))).build().info()
				: make(index).info();
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		read();
		if (broken) {
			throw new IOException(path.getFileName() + ": scan " + (index + 1) + " is damaged; recover the file");
		}
		return make(index);
	}

	private static Spectrum make(int index) {
		boolean last = index == SCANS - 1;
		MassAxis axis = last ? OTHER_AXIS : AXIS;
		double[] counts = new double[axis.size()];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = last ? 1 : counts(index, i);
		}
		return Spectrum.builder(index, axis, counts).startSeconds(index).polarity(Polarity.POSITIVE)
				.userTerms(List.of(new UserTerm("filament", "number " + index, "xsd:string")))
				.window(axis.mz(0), axis.mz(axis.size() - 1)).build();
	}

	@Override
	public List<Chromatogram> chromatograms() {
		read();
		return List.of();
	}

	@Override
	public List<RunFact> facts() {
		return List.of(new RunFact("run", "start", "2026-11-21T09:00:00Z"), new RunFact("sample", "name", "reserpine"),
				new RunFact("instrument", "model", "demo instrument"));
	}

	@Override
	public List<String> warnings() {
		return odd ? List.of("the index is wrong; read without it") : List.of();
	}

	@Override
	public boolean simulated() {
		return true;
	}

	@Override
	public void close() {
		closed = true;
	}
}
