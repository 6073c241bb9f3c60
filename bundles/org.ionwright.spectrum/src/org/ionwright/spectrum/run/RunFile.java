package org.ionwright.spectrum.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/**
 * A stored run, open for reading. Safe for use from several threads; all reading blocks. The passes over the whole run
 * have plain defaults; a format that knows a faster way overrides them.
 */
public interface RunFile extends AutoCloseable {

	Path path();

	/** Number of spectra. */
	int size();

	/** Description of a spectrum; total ion current and base peak may be NaN where the file does not give them. */
	SpectrumInfo info(int index) throws IOException;

	/** Reads one spectrum with its points. */
	Spectrum spectrum(int index) throws IOException;

	/** The chromatograms that the file stores; empty when there are none. */
	List<Chromatogram> chromatograms() throws IOException;

	/** Facts of the run for people, in order: file format, instrument, software, sample, start, method. */
	List<RunFact> facts();

	/** What was found wrong but could be read around, one line each; empty for a sound file. */
	List<String> warnings();

	/** Whether the file marks its data as simulated. */
	boolean simulated();

	/**
	 * What the file says of the run, for another file to be made of it. The version of the software that writes is empty,
	 * the plan is open, and the origin holds what the file was made from, not the file itself. Without more from the format
	 * the facts become terms as they stand.
	 */
	default RunHeader header() {
		return FactHeader.of(this);
	}

	/** Vocabulary terms for the format of the file and for the ids of its spectra. */
	default List<CvTerm> formatTerms() {
		return List.of();
	}

	/**
	 * Looks for spectra that were appended to the file since it was opened or last looked at; {@link #size()} then grows.
	 * Formats that cannot grow do nothing.
	 *
	 * @return whether there are more spectra than before
	 * @throws IOException
	 *             when the file was changed otherwise
	 */
	default boolean refresh() throws IOException {
		return false;
	}

	/**
	 * Start, total ion current and base peak of every spectrum: from what the file says of them, and from the points only
	 * where it does not.
	 *
	 * @throws java.util.concurrent.CancellationException
	 *             when the monitor ends the pass
	 */
	default ScanTable scanTable(PassMonitor monitor) throws IOException {
		return Passes.table(this, monitor);
	}

	/**
	 * Sums the intensities in each of the ranges, spectrum by spectrum (extracted ion chromatograms). A format may keep the
	 * decoded points in a file of its own to answer the next question faster.
	 *
	 * @param msLevel
	 *            of the spectra that count; 0 for all
	 * @return one trace for each range, with a point for each spectrum that counts
	 * @throws java.util.concurrent.CancellationException
	 *             when the monitor ends the pass
	 */
	default List<Chromatogram> extract(List<MassRange> ranges, int msLevel, PassMonitor monitor) throws IOException {
		return Passes.extract(this, ranges, msLevel, monitor);
	}

	/**
	 * Reads a part of the run, in order; several spectra may be decoded at once.
	 *
	 * @param from
	 *            index of the first spectrum
	 * @param to
	 *            index behind the last spectrum
	 * @throws IOException
	 *             of the first spectrum that cannot be read, or of the visitor
	 */
	default void forEach(int from, int to, SpectrumVisitor visitor) throws IOException {
		boolean wanted = true;
		for (int i = from; i < to && wanted; i++) {
			wanted = visitor.visit(spectrum(i));
		}
	}

	/**
	 * Reads the points of a part of the run, in order, with nothing else of the spectra: the fastest way to see all of them.
	 *
	 * @param from
	 *            index of the first spectrum
	 * @param to
	 *            index behind the last spectrum
	 * @throws IOException
	 *             of the first spectrum that cannot be read, or of the visitor
	 */
	default void forEachPoints(int from, int to, PointVisitor visitor) throws IOException {
		forEach(from, to, s -> visitor.visit(s.info().index(), s.axis().toArray(), s.intensities(), s.size()));
	}

	/** Name of the trace of a range, such as {@code XIC 285.0-286.0}. */
	static String traceId(MassRange range) {
		return "XIC " + range.low() + "-" + range.high();
	}

	@Override
	void close() throws IOException;
}
