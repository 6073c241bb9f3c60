package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.io.mzml.internal.read.XmlScanner.Token;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/**
 * An mzML file open for reading. Holds the positions of the spectra and one axis, no points. The index of the file is
 * believed until a spectrum is not where it says; then the file is scanned once.
 */
final class MzmlRunFile implements RunFile {

	private static final int HEAD_ROOM = 1 << 13;
	private static final int ROOM_LIMIT = 1 << 24;
	private static final Set<String> ARRAYS = Set.of("binaryDataArrayList");

	private final Path path;
	private final ByteSource source;
	private final Head head;
	private final int size;
	private final List<String> warnings;
	private final List<RunFact> facts;
	private final AxisReader points;
	private volatile Layout layout;
	private boolean scanned;

	MzmlRunFile(Path path, ByteSource source, Head head, Layout layout, boolean scanned, List<String> warnings) {
		this.path = path;
		this.source = source;
		this.head = head;
		this.layout = layout;
		this.points = new AxisReader(head.order());
		this.scanned = scanned;
		this.size = layout.spectra().length;
		this.warnings = new CopyOnWriteArrayList<>(warnings);
		this.facts = Facts.of(head, size, layout.chromatograms().length);
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public SpectrumInfo info(int index) throws IOException {
		try {
			return SpectrumMapper.info(spectrumElement(index, false), index);
		} catch (IOException e) {
			throw named("spectrum " + (index + 1), e);
		}
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		try {
			Element element = spectrumElement(index, true);
			return points.read(element, SpectrumMapper.info(element, index));
		} catch (IOException e) {
			throw named("spectrum " + (index + 1), e);
		}
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		List<Chromatogram> found = new ArrayList<>();
		for (long start : layout.chromatograms()) {
			try {
				found.add(ChromatogramMapper.chromatogram(element(layout, start, "chromatogram", true), head.order()));
			} catch (IOException e) {
				warn("the chromatogram at byte " + start + " is left out: " + e.getMessage());
			}
		}
		return found;
	}

	@Override
	public List<RunFact> facts() {
		return facts;
	}

	@Override
	public List<String> warnings() {
		return List.copyOf(warnings);
	}

	@Override
	public boolean simulated() {
		return Facts.simulated(head);
	}

	@Override
	public void close() throws IOException {
		source.close();
	}

	private Element spectrumElement(int index, boolean withArrays) throws IOException {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException("spectrum index " + index + " of " + size);
		}
		Layout used = layout;
		try {
			if (index >= used.spectra().length) {
				throw new IOException("the file does not hold it");
			}
			return element(used, used.spectra()[index], "spectrum", withArrays);
		} catch (IOException e) {
			Layout corrected = scan(used, e);
			if (index >= corrected.spectra().length) {
				throw e;
			}
			return element(corrected, corrected.spectra()[index], "spectrum", withArrays);
		}
	}

	/** @throws IOException the reason, when scanning the file cannot help because it was done before */
	private synchronized Layout scan(Layout used, IOException reason) throws IOException {
		if (layout != used) {
			return layout;
		}
		if (scanned) {
			throw reason;
		}
		Layout corrected = BodyScanner.scan(source, head.bodyStart());
		scanned = true;
		layout = corrected;
		warn("the index of the file is wrong; the file was scanned instead");
		return corrected;
	}

	private Element element(Layout where, long start, String name, boolean withArrays) throws IOException {
		long end = where.endOf(start);
		int room = withArrays ? (int) Math.min(ROOM_LIMIT, end - start) + 1 : HEAD_ROOM;
		XmlScanner scanner = new XmlScanner(source, start, end, withArrays, head.charset(), room);
		if (scanner.next() != Token.START || scanner.offset() != start || !scanner.name().equals(name)) {
			throw new IOException("there is no <" + name + "> at byte " + start);
		}
		return new ElementReader(scanner, head.groups(), withArrays ? Set.of() : ARRAYS).read();
	}

	private void warn(String text) {
		String line = path.getFileName() + ": " + text;
		if (!warnings.contains(line)) {
			warnings.add(line);
		}
	}

	private IOException named(String what, IOException cause) {
		return new IOException(path + ": " + what + ": " + cause.getMessage(), cause);
	}
}
