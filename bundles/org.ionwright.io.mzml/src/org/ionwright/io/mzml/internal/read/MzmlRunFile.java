package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.io.mzml.internal.read.XmlScanner.Token;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.PointVisitor;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.ScanTable;
import org.ionwright.spectrum.run.SpectrumVisitor;

/**
 * An mzML file open for reading. Holds the positions of the spectra and one axis, no points. The index of the file is
 * believed until a spectrum is not where it says; then the file is scanned once.
 */
final class MzmlRunFile implements RunFile {

	static final String CUT_OFF = "the file is cut off";

	private static final int HEAD_ROOM = 1 << 13;
	private static final int ROOM_LIMIT = 1 << 24;
	private static final Set<String> ARRAYS = Set.of("binaryDataArrayList");

	private final Path path;
	private final ByteSource source;
	private final Head head;
	private final List<String> warnings = new CopyOnWriteArrayList<>();
	private final AxisReader points;
	private final RunPasses passes;
	private final AtomicReference<@Nullable Scratch> idle = new AtomicReference<>();
	private volatile Layout layout;
	private volatile int size;
	private boolean scanned;

	MzmlRunFile(Path path, ByteSource source, Head head, Layout layout, boolean scanned, List<String> warnings,
			SideKeeper side) {
		this.path = path;
		this.source = source;
		this.head = head;
		this.layout = layout;
		this.points = new AxisReader(head.order());
		this.scanned = scanned;
		this.size = layout.spectra().length;
		for (String warning : warnings) {
			warn(warning);
		}
		RunBytes bytes = new RunBytes(source, () -> this.layout, head.groups(), head.order() == ByteOrder.LITTLE_ENDIAN,
				this::spectrum, this::info);
		this.passes = new RunPasses(bytes, side, Parallel.threads());
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
		Scratch scratch = scratch();
		try {
			return SpectrumMapper.info(spectrumElement(index, false, scratch), index);
		} catch (IOException e) {
			throw named("spectrum " + (index + 1), e);
		} catch (OutOfMemoryError e) {
			throw named("spectrum " + (index + 1), new IOException("there is not enough memory for it", e));
		} finally {
			release(scratch);
		}
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		Scratch scratch = scratch();
		try {
			Element element = spectrumElement(index, true, scratch);
			return points.read(element, SpectrumMapper.info(element, index), scratch);
		} catch (IOException e) {
			throw named("spectrum " + (index + 1), e);
		} catch (OutOfMemoryError e) {
			throw named("spectrum " + (index + 1), new IOException("there is not enough memory for its points", e));
		} finally {
			release(scratch);
		}
	}

	/** That of the last spectrum, unless another thread reads with it. */
	private Scratch scratch() {
		Scratch last = idle.getAndSet(null);
		return last == null ? new Scratch() : last;
	}

	private void release(Scratch used) {
		used.trim();
		idle.set(used);
	}

	/** While a run is acquired its file has no end; what was appended is scanned from the last whole spectrum on. */
	@Override
	public synchronized boolean refresh() throws IOException {
		try {
			return grown();
		} catch (IOException e) {
			throw new IOException(path + ": " + e.getMessage(), e);
		}
	}

	private boolean grown() throws IOException {
		Layout known = layout;
		if (known.complete() || !source.refresh()) {
			return false;
		}
		Layout more = BodyScanner.scan(source, known.end());
		layout = known.with(more);
		warnings.removeIf(line -> line.contains(CUT_OFF));
		if (!more.complete()) {
			warn(CUT_OFF + "; the " + layout.spectra().length + " spectra before byte " + layout.end() + " are whole");
		}
		if (more.spectra().length == 0) {
			return false;
		}
		passes.forget();
		size = layout.spectra().length;
		return true;
	}

	@Override
	public ScanTable scanTable(PassMonitor monitor) throws IOException {
		return told(passes.table(size, monitor));
	}

	@Override
	public List<Chromatogram> extract(List<MassRange> ranges, int msLevel, PassMonitor monitor) throws IOException {
		return told(passes.extract(size, source.size(), ranges, msLevel, monitor));
	}

	private <T> T told(RunPasses.Found<T> found) {
		if (found.unreadable() > 0) {
			warn(found.unreadable() + " spectra could not be read and are left out of traces");
		}
		return found.result();
	}

	@Override
	public void forEach(int from, int to, SpectrumVisitor visitor) throws IOException {
		checkRange(from, to);
		passes.spectra(from, to, this::spectrum, visitor);
	}

	@Override
	public void forEachPoints(int from, int to, PointVisitor visitor) throws IOException {
		checkRange(from, to);
		passes.points(from, to, visitor);
	}

	private void checkRange(int from, int to) {
		if (from < 0 || to > size) {
			throw new IndexOutOfBoundsException("spectra " + from + " to " + to + " of " + size);
		}
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		List<Chromatogram> found = new ArrayList<>();
		Scratch scratch = scratch();
		for (long start : layout.chromatograms()) {
			try {
				found.add(ChromatogramMapper.chromatogram(element(layout, start, "chromatogram", true, scratch),
						head.order(), scratch));
			} catch (IOException | OutOfMemoryError e) {
				warn("the chromatogram at byte " + start + " is left out: " + e.getMessage());
			}
		}
		release(scratch);
		return found;
	}

	@Override
	public List<RunFact> facts() {
		return Facts.of(head, size, layout.chromatograms().length);
	}

	@Override
	public RunHeader header() {
		boolean profile = true;
		try {
			profile = size == 0 || info(0).representation() == Representation.PROFILE;
		} catch (IOException e) {
			// the spectrum says so itself when it is read
		}
		return HeadFacts.header(head, path, profile);
	}

	@Override
	public List<CvTerm> formatTerms() {
		return HeadFacts.formatTerms(head);
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
		passes.close();
		source.close();
	}

	private Element spectrumElement(int index, boolean withArrays, Scratch scratch) throws IOException {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException("spectrum index " + index + " of " + size);
		}
		Layout used = layout;
		try {
			if (index >= used.spectra().length) {
				throw new IOException("the file does not hold it");
			}
			return element(used, used.spectra()[index], "spectrum", withArrays, scratch);
		} catch (IOException e) {
			Layout corrected = scan(used, e);
			if (index >= corrected.spectra().length) {
				throw e;
			}
			return element(corrected, corrected.spectra()[index], "spectrum", withArrays, scratch);
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

	private Element element(Layout where, long start, String name, boolean withArrays, Scratch scratch)
			throws IOException {
		long end = where.endOf(start);
		int room = withArrays ? (int) Math.min(ROOM_LIMIT, end - start) + 1 : HEAD_ROOM;
		XmlScanner scanner = new XmlScanner(source, start, end, withArrays, head.charset(),
				scratch.text(Math.max(64, room) + Bytes.PADDING));
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
