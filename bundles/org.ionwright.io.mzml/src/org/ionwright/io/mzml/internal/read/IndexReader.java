package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.io.mzml.internal.read.XmlScanner.Token;

/** Reads the index at the end of a file, and believes it only as far as it can be checked without reading the file. */
final class IndexReader {

	private static final int TAIL = 4096;
	private static final int SAMPLES = 32;
	private static final String OFFSET_TAG = "<indexListOffset>";

	private final ByteSource source;
	private final long bodyStart;

	private IndexReader(ByteSource source, long bodyStart) {
		this.source = source;
		this.bodyStart = bodyStart;
	}

	/**
	 * @param bodyStart
	 *            no spectrum lies before this position
	 * @param announced
	 *            number of spectra that the file says it has
	 * @return null when there is no index or it contradicts the file
	 */
	static @Nullable Layout read(ByteSource source, long bodyStart, long announced) throws IOException {
		IndexReader reader = new IndexReader(source, bodyStart);
		long indexAt = reader.indexOffset();
		if (indexAt <= bodyStart || indexAt >= source.size()) {
			return null;
		}
		Layout quick = QuickIndex.read(source, indexAt);
		Layout layout = quick != null ? quick : reader.parse(indexAt);
		boolean sound = layout != null && layout.spectra().length == announced
				&& reader.plausible(layout.spectra(), "<spectrum", indexAt)
				&& reader.plausible(layout.chromatograms(), "<chromatogram", indexAt);
		return sound ? layout : null;
	}

	private long indexOffset() throws IOException {
		byte[] tail = new byte[TAIL];
		int count = source.read(Math.max(0, source.size() - TAIL), tail, 0, TAIL);
		String text = new String(tail, 0, count, StandardCharsets.ISO_8859_1);
		int start = text.lastIndexOf(OFFSET_TAG);
		int end = start < 0 ? -1 : text.indexOf('<', start + 1);
		return end < 0 ? -1 : Quantity.count(text.substring(start + OFFSET_TAG.length(), end), -1);
	}

	private @Nullable Layout parse(long indexAt) throws IOException {
		XmlScanner scanner = new XmlScanner(source, indexAt, source.size(), true, StandardCharsets.UTF_8, 1 << 16);
		Offsets spectra = new Offsets();
		Offsets chromatograms = new Offsets();
		Offsets current = new Offsets();
		boolean inside = false;
		boolean whole = false;
		for (Token token = scanner.next(); token != Token.EOF && !whole; token = scanner.next()) {
			String name = scanner.name();
			if (token == Token.DAMAGED) {
				return null;
			} else if (token == Token.START && name.equals("index")) {
				String of = scanner.attribute("name");
				current = "spectrum".equals(of) ? spectra : "chromatogram".equals(of) ? chromatograms : new Offsets();
			} else if (token == Token.START) {
				inside = name.equals("offset");
			} else if (token == Token.TEXT && inside) {
				current.add(Quantity.count(new String(scanner.textWithoutSpace(), StandardCharsets.ISO_8859_1), -1));
			} else if (token == Token.END) {
				inside = false;
				whole = name.equals("indexList");
			}
		}
		return whole ? new Layout(spectra.toArray(), chromatograms.toArray(), indexAt, true, 0) : null;
	}

	/** Increasing, within the file, and a start tag at the first, the last and some in between. */
	private boolean plausible(long[] offsets, String tag, long indexAt) throws IOException {
		long before = bodyStart;
		for (long offset : offsets) {
			if (offset <= before || offset >= indexAt) {
				return false;
			}
			before = offset;
		}
		int step = Math.max(1, offsets.length / SAMPLES);
		for (int i = 0; i < offsets.length; i += step) {
			if (!startsWith(offsets[i], tag)) {
				return false;
			}
		}
		return offsets.length == 0 || startsWith(offsets[offsets.length - 1], tag);
	}

	private boolean startsWith(long offset, String tag) throws IOException {
		byte[] bytes = new byte[tag.length() + 1];
		int count = source.read(offset, bytes, 0, bytes.length);
		return count == bytes.length && bytes[count - 1] <= ' '
				&& new String(bytes, 0, count - 1, StandardCharsets.ISO_8859_1).equals(tag);
	}
}
