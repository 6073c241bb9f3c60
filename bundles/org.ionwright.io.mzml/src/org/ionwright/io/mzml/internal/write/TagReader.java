package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of a file that may be cut or damaged anywhere, one after the other, with their places. Knows of XML what a whole element is
 * recognised by: tags, comments, processing instructions. Text is passed over, but a byte that no text can have is noticed.
 */
final class TagReader {

	enum Kind {
		START, END, EMPTY,
		/** Bytes that are no XML; reading goes on at the next tag. */
		BAD, EOF
	}

	/** A longer tag is taken for damage. */
	private static final int LIMIT = 1 << 20;
	private static final int STEP = 1 << 18;

	private final RandomAccessFile file;
	private byte[] buffer = new byte[STEP];
	private long base;
	private int cursor;
	private int filled;
	private boolean over;

	private String name = "";
	private int tagAt;
	private int tagEnd;

	/** @param file is moved by nobody else meanwhile */
	TagReader(RandomAccessFile file) throws IOException {
		this.file = file;
		file.seek(0);
	}

	/** Name of the tag. */
	String name() {
		return name;
	}

	/** Place of the tag's first byte. */
	long start() {
		return base + tagAt;
	}

	/** Place behind the tag. */
	long end() {
		return base + tagEnd;
	}

	/** The tag as it stands there. */
	String text() {
		return new String(buffer, tagAt, tagEnd - tagAt, StandardCharsets.ISO_8859_1);
	}

	/** Unescaped value of an attribute; empty when there is none. */
	String attribute(String wanted) {
		String tag = new String(buffer, tagAt, tagEnd - tagAt, StandardCharsets.UTF_8);
		Matcher found = Pattern.compile("\\s" + wanted + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
		if (!found.find()) {
			return "";
		}
		String value = found.group(1) == null ? found.group(2) : found.group(1);
		return value.indexOf('&') < 0 ? value : unescaped(value);
	}

	private static String unescaped(String value) {
		Matcher reference = Pattern.compile("&#(\\d{1,7});|&#x([0-9A-Fa-f]{1,6});").matcher(value);
		String plain = reference.replaceAll(match -> {
			int code = match.group(1) == null ? Integer.parseInt(match.group(2), 16) : Integer.parseInt(match.group(1));
			return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : "";
		});
		return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
				.replace("&amp;", "&");
	}

	Kind next() throws IOException {
		while (true) {
			tagAt = cursor;
			while (cursor < filled && buffer[cursor] != '<') {
				byte b = buffer[cursor];
				if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
					return bad();
				}
				cursor++;
			}
			tagAt = cursor;
			if (cursor == filled) {
				if (!more()) {
					return Kind.EOF;
				}
				continue;
			}
			int length = length();
			if (length <= 0) {
				return length == 0 ? Kind.EOF : bad();
			}
			cursor += length;
			tagEnd = cursor;
			byte first = buffer[tagAt + 1];
			if (first != '?' && first != '!') {
				return tag(first);
			}
		}
	}

	private Kind tag(byte first) {
		int from = tagAt + (first == '/' ? 2 : 1);
		int to = from;
		while (to < tagEnd && buffer[to] > ' ' && buffer[to] != '>' && buffer[to] != '/') {
			to++;
		}
		name = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
		return first == '/' ? Kind.END : buffer[tagEnd - 2] == '/' ? Kind.EMPTY : Kind.START;
	}

	private Kind bad() {
		tagEnd = tagAt + 1;
		while (cursor < filled && buffer[cursor] != '<') {
			cursor++;
		}
		if (cursor == tagAt) {
			cursor++;
		}
		return Kind.BAD;
	}

	/** Bytes of the markup at the cursor; 0 when the file ends in it, -1 when it is none. */
	private int length() throws IOException {
		if (!has(4)) {
			return over && filled - cursor < 3 ? 0 : simple();
		}
		if (buffer[cursor + 1] == '!' && buffer[cursor + 2] == '-' && buffer[cursor + 3] == '-') {
			return upTo("-->", 4);
		}
		return buffer[cursor + 1] == '?' ? upTo("?>", 2) : simple();
	}

	private int simple() throws IOException {
		byte quote = 0;
		for (int length = 1; length < LIMIT; length++) {
			if (!has(length + 1)) {
				return 0;
			}
			byte b = buffer[cursor + length];
			if (b == '<' || b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
				return -1;
			}
			if (quote != 0) {
				quote = b == quote ? 0 : quote;
			} else if (b == '"' || b == '\'') {
				quote = b;
			} else if (b == '>') {
				return length < 2 ? -1 : length + 1;
			}
		}
		return -1;
	}

	private int upTo(String end, int from) throws IOException {
		int last = end.length() - 1;
		for (int length = from + last; length < LIMIT; length++) {
			if (!has(length + 1)) {
				return 0;
			}
			int i = 0;
			while (i <= last && buffer[cursor + length - last + i] == end.charAt(i)) {
				i++;
			}
			if (i > last) {
				return length + 1;
			}
		}
		return -1;
	}

	private boolean has(int count) throws IOException {
		while (filled - cursor < count) {
			if (!more()) {
				return false;
			}
		}
		return true;
	}

	/** Keeps what stands behind the cursor. */
	private boolean more() throws IOException {
		if (over) {
			return false;
		}
		int rest = filled - cursor;
		byte[] to = rest + STEP > buffer.length ? new byte[2 * rest + STEP] : buffer;
		System.arraycopy(buffer, cursor, to, 0, rest);
		buffer = to;
		base += cursor;
		tagAt -= cursor;
		cursor = 0;
		int count = file.read(buffer, rest, buffer.length - rest);
		over = count < 0;
		filled = rest + Math.max(0, count);
		return !over;
	}
}
