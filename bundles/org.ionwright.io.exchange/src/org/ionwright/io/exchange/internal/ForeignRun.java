package org.ionwright.io.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** What the files of all formats here have in common: facts, warnings, and errors that name file and spectrum. */
public abstract class ForeignRun implements RunFile {

	/** Description and points of a spectrum. */
	public record Read(SpectrumInfo info, Points points) {
	}

	private final Path path;
	private final List<RunFact> facts;
	private final List<String> warnings;

	/**
	 * @param warnings
	 *            without the name of the file
	 */
	protected ForeignRun(Path path, List<RunFact> facts, List<String> warnings) {
		this.path = path;
		this.facts = List.copyOf(facts);
		this.warnings = warnings.stream().map(line -> path.getFileName() + ": " + line).toList();
	}

	/** The message is about the spectrum, without its name. */
	protected abstract SpectrumInfo readInfo(int index) throws IOException;

	/** The message is about the spectrum, without its name. */
	protected abstract Points readPoints(int index) throws IOException;

	/** The message is about the spectrum, without its name. */
	protected Read readBoth(int index) throws IOException {
		return new Read(readInfo(index), readPoints(index));
	}

	/** The name of the file without what stands behind its last dot. */
	protected final String baseName() {
		return String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
	}

	@Override
	public final Path path() {
		return path;
	}

	@Override
	public final SpectrumInfo info(int index) throws IOException {
		check(index);
		try {
			return readInfo(index);
		} catch (IOException e) {
			throw named(index, e);
		} catch (OutOfMemoryError e) {
			throw named(index, new IOException("there is not enough memory for it", e));
		}
	}

	@Override
	public final Spectrum spectrum(int index) throws IOException {
		check(index);
		try {
			Read read = readBoth(index);
			SpectrumInfo info = read.info;
			return Spectrum.builder(index, read.points.axis(), read.points.intensities()).id(info.id())
					.msLevel(info.msLevel()).polarity(info.polarity()).representation(info.representation())
					.kind(info.kind()).startSeconds(info.startSeconds()).window(info.windowLow(), info.windowHigh())
					.dwellSeconds(info.dwellSeconds()).terms(info.terms()).userTerms(info.userTerms()).build();
		} catch (IOException e) {
			throw named(index, e);
		} catch (OutOfMemoryError e) {
			throw named(index, new IOException("there is not enough memory for its points", e));
		}
	}

	private void check(int index) {
		if (index < 0 || index >= size()) {
			throw new IndexOutOfBoundsException("spectrum index " + index + " of " + size());
		}
	}

	private IOException named(int index, IOException cause) {
		return new IOException(path + ": spectrum " + (index + 1) + ": " + cause.getMessage(), cause);
	}

	/** The message is about the chromatograms, without the name of the file. */
	protected List<Chromatogram> readChromatograms() throws IOException {
		return List.of();
	}

	@Override
	public final List<Chromatogram> chromatograms() throws IOException {
		try {
			return readChromatograms();
		} catch (IOException e) {
			throw new IOException(path + ": chromatograms: " + e.getMessage(), e);
		} catch (OutOfMemoryError e) {
			throw new IOException(path + ": chromatograms: there is not enough memory for them", e);
		}
	}

	@Override
	public final List<RunFact> facts() {
		return facts;
	}

	@Override
	public final List<String> warnings() {
		return warnings;
	}

	@Override
	public boolean simulated() {
		return false;
	}
}
