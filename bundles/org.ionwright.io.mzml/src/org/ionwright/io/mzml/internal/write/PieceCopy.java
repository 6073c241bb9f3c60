package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An element of another file that is taken over as it is, except for its number in the list. */
record PieceCopy(RandomAccessFile source, String id, long start, long length) {

	private static final Pattern INDEX = Pattern.compile("(\\sindex\\s*=\\s*[\"'])\\d+");
	private static final int TAG = 1 << 12;
	private static final int BLOCK = 1 << 18;

	/** Elements longer than an array can be are handed on in blocks. */
	interface Sink {
		void take(XmlBuffer text) throws IOException;
	}

	void write(int index, XmlBuffer text) throws IOException {
		write(index, text, piece -> {
			// stays in the buffer
		});
		text.raw("\n");
	}

	void write(int index, XmlBuffer text, Sink sink) throws IOException {
		byte[] first = bytes(start, (int) Math.min(TAG, length));
		String tag = new String(first, StandardCharsets.ISO_8859_1);
		int end = tag.indexOf('>');
		String numbered = end < 0 ? tag
				: INDEX.matcher(tag.substring(0, end)).replaceFirst("$1" + index) + tag.substring(end);
		byte[] renumbered = numbered.getBytes(StandardCharsets.ISO_8859_1);
		text.raw(renumbered, renumbered.length);
		for (long at = first.length; at < length; at += BLOCK) {
			byte[] block = bytes(start + at, (int) Math.min(BLOCK, length - at));
			text.raw(block, block.length);
			sink.take(text);
		}
	}

	private byte[] bytes(long from, int count) throws IOException {
		byte[] bytes = new byte[count];
		source.seek(from);
		source.readFully(bytes);
		return bytes;
	}
}
