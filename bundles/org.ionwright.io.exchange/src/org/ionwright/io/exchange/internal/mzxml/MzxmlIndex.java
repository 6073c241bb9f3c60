package org.ionwright.io.exchange.internal.mzxml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Words;

/**
 * Where the scans of a file begin, nested ones, too. The index of the file is not used: going from tag to tag takes about
 * as long as reading the file from the disk, and is right for files whose index is missing, wrong or of 32 bits.
 *
 * @param charset
 *            of names and values
 * @param offsets
 *            in the order of the file
 * @param warnings
 *            one line each
 */
record MzxmlIndex(Charset charset, MzxmlHead head, long[] offsets, List<String> warnings) {

	/** No file of 2 TB has more; the offsets of so many take 160 MB. */
	private static final int LIMIT = 20_000_000;
	private static final int BLOCK = 1 << 20;

	static MzxmlIndex of(FileBytes file) throws IOException {
		Charset charset = XmlTags.charset(file);
		XmlTags tags = new XmlTags(file, 0, BLOCK, charset);
		MzxmlHead head = new MzxmlHead();
		long[] offsets = new long[64];
		int count = 0;
		int whole = 0;
		boolean complete = false;
		boolean first = true;
		while (tags.next()) {
			if (first && !tags.name().equals("mzXML") && !tags.name().equals("msRun")) {
				throw new IOException("it is no mzXML file: it begins with <" + Words.shortened(tags.name()) + ">");
			}
			first = false;
			if (tags.starts("scan")) {
				if (count == LIMIT) {
					throw new IOException("it has more than " + LIMIT + " scans");
				}
				if (count == offsets.length) {
					offsets = Arrays.copyOf(offsets, Math.min(LIMIT, 2 * count));
				}
				offsets[count++] = tags.offset();
			} else if (tags.ends("peaks")) {
				whole = count;
			} else if (tags.ends("msRun") || tags.ends("mzXML")) {
				complete = true;
			} else if (count == 0) {
				head.take(tags);
			}
		}
		if (first) {
			throw new IOException("it is no mzXML file: it has no tag");
		}
		List<String> warnings = new ArrayList<>();
		if (!complete) {
			warnings.add("the file is cut off; the " + whole + " scans before the end are whole");
			count = whole;
		} else if (head.announced() >= 0 && head.announced() != count) {
			warnings.add("the file announces " + head.announced() + " scans but holds " + count);
		}
		if (!complete && count == 0) {
			throw new IOException("it is cut off before the first scan ends");
		}
		return new MzxmlIndex(charset, head, Arrays.copyOf(offsets, count), warnings);
	}
}
