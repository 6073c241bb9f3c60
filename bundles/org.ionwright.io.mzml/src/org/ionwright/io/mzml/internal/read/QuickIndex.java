package org.ionwright.io.mzml.internal.read;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.ByteSource;

/**
 * Reads an index of the usual shape, piece by piece, from one angle bracket to the next. Hundreds of thousands of entries
 * are read while a process has hardly started, so that it matters how little is done for each.
 */
final class QuickIndex {

	private static final int PIECE = 1 << 18;
	private static final byte[] OFFSET = ascii("<offset ");
	private static final byte[] OFFSET_END = ascii("</offset");
	private static final byte[] INDEX = ascii("<index n");
	private static final byte[] INDEX_END = ascii("</index>");
	private static final byte[] LIST = ascii("<indexLi");
	private static final byte[] LIST_END = ascii("</indexL");
	private static final byte[] SPECTRA = ascii("ame=\"spectrum\">");
	private static final byte[] CHROMATOGRAMS = ascii("ame=\"chromatogram\">");

	private final ByteSource source;
	private final byte[] bytes;
	private final Offsets spectra = new Offsets();
	private final Offsets chromatograms = new Offsets();
	private @Nullable Offsets current;
	private long next;
	private int filled;
	private int tagLength;

	private QuickIndex(ByteSource source, long at) {
		this.source = source;
		this.next = at;
		this.bytes = new byte[(int) Math.min(PIECE, source.size() - at + 1)];
	}

	/** @return null when the index is not of the usual shape, which does not mean that it is wrong */
	static @Nullable Layout read(ByteSource source, long indexAt) throws IOException {
		return new QuickIndex(source, indexAt).read(indexAt);
	}

	private @Nullable Layout read(long indexAt) throws IOException {
		int at = 0;
		while (true) {
			at = refill(at);
			int last = filled < bytes.length ? filled : filled - 2048;
			while (at < last) {
				at = find(at, '<');
				if (at >= last) {
					break;
				}
				if (starts(at, OFFSET)) {
					at = offset(at);
				} else if (starts(at, LIST_END)) {
					return new Layout(spectra.toArray(), chromatograms.toArray(), indexAt, true, 0);
				} else if (starts(at, INDEX)) {
					at = index(at + 8);
				} else if (starts(at, INDEX_END) || starts(at, LIST)) {
					at = find(at, '>');
				} else {
					return null;
				}
				if (at < 0) {
					return null;
				}
			}
			if (filled < bytes.length) {
				return null;
			}
		}
	}

	private int refill(int at) throws IOException {
		int kept = filled - at;
		System.arraycopy(bytes, at, bytes, 0, kept);
		int count = source.read(next, bytes, kept, bytes.length - kept);
		next += count;
		filled = kept + count;
		return 0;
	}

	private int index(int at) {
		boolean ofSpectra = starts(at, SPECTRA);
		current = ofSpectra ? spectra : starts(at, CHROMATOGRAMS) ? chromatograms : null;
		return current == null ? -1 : at;
	}

	private int offset(int at) {
		Offsets list = current;
		if (list == null) {
			return -1;
		}
		byte[] b = bytes;
		// the bracket is mostly where it was the last time: what then has to follow cannot stand inside of an attribute
		int i = at + tagLength < filled && b[at + tagLength] == '>' ? at + tagLength + 1 : find(at + 8, '>') + 1;
		tagLength = i - 1 - at;
		int start = i;
		long value = 0;
		while (i < filled && b[i] >= '0' && b[i] <= '9') {
			value = 10 * value + b[i++] - '0';
		}
		if (i == start || i - start > 18 || !starts(i, OFFSET_END)) {
			return -1;
		}
		list.add(value);
		return i + 8;
	}

	/** Plain loops: they are fast in code that has not been compiled to the end yet. */
	private int find(int from, char wanted) {
		byte[] b = bytes;
		int i = from;
		while (i < filled && b[i] != wanted) {
			i++;
		}
		return i;
	}

	private boolean starts(int at, byte[] text) {
		if (at + text.length > filled) {
			return false;
		}
		for (int i = 0; i < text.length; i++) {
			if (bytes[at + i] != text[i]) {
				return false;
			}
		}
		return true;
	}

	private static byte[] ascii(String text) {
		byte[] bytes = new byte[text.length()];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) text.charAt(i);
		}
		return bytes;
	}
}
