package org.ionwright.io.mzml.internal.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.CvTerm;

/** One object for each of the terms that spectrum after spectrum repeats, known by the bytes of their tags. */
final class TermCache {

	private record Known(byte[] tag, Charset charset, CvTerm term) {
	}

	private static final int SLOTS = 1024;
	private static final int LONGEST = 300;
	private static final AtomicReferenceArray<@Nullable Known> TABLE = new AtomicReferenceArray<>(SLOTS);

	private TermCache() {
	}

	/** @param bytes of the tag behind its name, as far as the bracket that ends it */
	static CvTerm of(byte[] bytes, int from, int to, Charset charset) {
		int length = to - from;
		if (length > LONGEST || to + 8 > bytes.length) {
			return term(bytes, from, to, charset);
		}
		long hash = length;
		for (int i = from; i < to - 8; i += 8) {
			hash = 31 * hash + Bytes.at(bytes, i);
		}
		hash = (31 * hash + Bytes.at(bytes, to - 8)) * 0x9E3779B97F4A7C15L;
		int slot = (int) (hash >>> 54);
		Known known = TABLE.get(slot);
		if (known != null && known.charset == charset
				&& Arrays.equals(known.tag, 0, known.tag.length, bytes, from, to)) {
			return known.term;
		}
		CvTerm term = term(bytes, from, to, charset);
		TABLE.set(slot, new Known(Arrays.copyOfRange(bytes, from, to), charset, term));
		return term;
	}

	private static CvTerm term(byte[] bytes, int from, int to, Charset charset) {
		String[] pairs = Attributes.parse(bytes, from, to, charset);
		return new CvTerm(value(pairs, "accession"), value(pairs, "name"), value(pairs, "value"),
				value(pairs, "unitAccession"), value(pairs, "unitName"));
	}

	private static String value(String[] pairs, String name) {
		for (int i = 0; i + 1 < pairs.length; i += 2) {
			if (pairs[i].equals(name)) {
				return pairs[i + 1];
			}
		}
		return "";
	}
}
