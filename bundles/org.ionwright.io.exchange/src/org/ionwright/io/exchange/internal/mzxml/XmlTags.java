package org.ionwright.io.exchange.internal.mzxml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ionwright.io.exchange.internal.FileBytes;

/**
 * Goes from tag to tag through XML, with bounded memory whatever stands there. Knows no entities but the five of XML and
 * numbers, and no DTD: a file with one is refused. A tag that holds another one is left out.
 */
final class XmlTags {

	/** What a tag is. */
	enum Kind {
		START, EMPTY, END
	}

	private static final int TAG_LIMIT = 1 << 20;
	private static final int TEXT_LIMIT = 1 << 28;

	private final FileBytes file;
	private final Charset charset;
	private final byte[] block;
	private long blockAt;
	private int at;
	private int filled;

	private byte[] tag = new byte[256];
	private int tagLength;
	private long tagAt;
	private String name = "";
	private Kind kind = Kind.START;
	private byte[] text = {};
	private int textLength;
	private boolean collecting;

	/**
	 * @param blockSize
	 *            how much is read at once, bytes
	 */
	XmlTags(FileBytes file, long from, int blockSize, Charset charset) {
		this.file = file;
		this.charset = charset;
		block = new byte[(int) Math.clamp(file.size() - from, 64, blockSize)];
		blockAt = from;
	}

	/** From now on text is kept, without white space, or not any more. */
	void collect(boolean wanted) {
		collecting = wanted;
		textLength = 0;
	}

	/** What was collected; changed by the next call of {@link #next}. */
	byte[] text() {
		return Arrays.copyOf(text, textLength);
	}

	/** Without prefix. */
	String name() {
		return name;
	}

	Kind kind() {
		return kind;
	}

	boolean starts(String wanted) {
		return kind != Kind.END && name.equals(wanted);
	}

	boolean ends(String wanted) {
		return kind != Kind.START && name.equals(wanted);
	}

	/** Position of the {@code <}. */
	long offset() {
		return tagAt;
	}

	/**
	 * Goes to the next tag.
	 *
	 * @return false at the end of the file
	 * @throws IOException
	 *             when the file cannot be read or has a DTD, or a tag or text is longer than any real one
	 */
	boolean next() throws IOException {
		while (true) {
			if (!toTag()) {
				return false;
			}
			tagAt = blockAt + at;
			at++;
			int first = peek();
			if (first == '?') {
				if (!skip("?>")) {
					return false;
				}
			} else if (first == '!') {
				if (!special()) {
					return false;
				}
			} else if (first < 0) {
				return false;
			} else if (take()) {
				return true;
			}
		}
	}

	private boolean toTag() throws IOException {
		while (at < filled || fill()) {
			int from = at;
			while (at < filled && block[at] != '<') {
				at++;
			}
			if (collecting) {
				keep(from, at);
			}
			if (at < filled) {
				return true;
			}
		}
		return false;
	}

	private void keep(int from, int to) throws IOException {
		if (textLength + (to - from) > TEXT_LIMIT) {
			throw new IOException(
					"the text before byte " + (blockAt + to) + " is longer than " + TEXT_LIMIT + " bytes");
		}
		if (textLength + (to - from) > text.length) {
			text = Arrays.copyOf(text, (int) Math.min(TEXT_LIMIT, Math.max(2L * text.length, textLength + to - from)));
		}
		for (int i = from; i < to; i++) {
			byte b = block[i];
			if (b > ' ' || b < 0) {
				text[textLength++] = b;
			}
		}
	}

	private boolean fill() throws IOException {
		blockAt += filled;
		at = 0;
		filled = file.read(blockAt, block, 0, block.length);
		return filled > 0;
	}

	private int peek() throws IOException {
		return at < filled || fill() ? block[at] & 0xff : -1;
	}

	private int read() throws IOException {
		int b = peek();
		at++;
		return b;
	}

	private boolean skip(String end) throws IOException {
		int matched = 0;
		while (matched < end.length()) {
			int b = read();
			if (b < 0) {
				return false;
			}
			if (b == end.charAt(matched)) {
				matched++;
			} else if (!(matched == 2 && b == end.charAt(1))) {
				matched = b == end.charAt(0) ? 1 : 0;
			}
		}
		return true;
	}

	/** Comments are nothing, a DTD is too much. */
	private boolean special() throws IOException {
		read();
		int b = peek();
		if (b == '-') {
			return skip("-->");
		}
		if (b == '[') {
			return skip("]]>");
		}
		throw new IOException("it has a DTD at byte " + tagAt + ", which is not read; remove it");
	}

	private boolean take() throws IOException {
		tagLength = 0;
		int quote = 0;
		while (true) {
			int b = peek();
			if (b < 0 || b == '<') {
				return false;
			}
			at++;
			if (b == '>' && quote == 0) {
				break;
			}
			quote = quote == 0 && (b == '"' || b == '\'') ? b : b == quote ? 0 : quote;
			if (tagLength == TAG_LIMIT) {
				throw new IOException("the tag at byte " + tagAt + " is longer than " + TAG_LIMIT + " bytes");
			}
			if (tagLength == tag.length) {
				tag = Arrays.copyOf(tag, 2 * tagLength);
			}
			tag[tagLength++] = (byte) b;
		}
		int from = tagLength > 0 && tag[0] == '/' ? 1 : 0;
		boolean empty = tagLength > 0 && tag[tagLength - 1] == '/';
		tagLength -= empty ? 1 : 0;
		kind = from == 1 ? Kind.END : empty ? Kind.EMPTY : Kind.START;
		int to = from;
		while (to < tagLength && (tag[to] > ' ' || tag[to] < 0)) {
			if (tag[to] == ':') {
				from = to + 1;
			}
			to++;
		}
		name = to > from ? new String(tag, from, to - from, charset) : "";
		return true;
	}

	/** The attributes of the tag, without prefixes; the first of two alike counts. */
	Map<String, String> attributes() {
		Map<String, String> found = new LinkedHashMap<>();
		String all = new String(tag, 0, tagLength, charset);
		int i = 0;
		while (i < all.length() && all.charAt(i) > ' ') {
			i++;
		}
		while (true) {
			int equal = all.indexOf('=', i);
			if (equal < 0) {
				return found;
			}
			String key = all.substring(i, equal).strip();
			int open = equal + 1;
			while (open < all.length() && all.charAt(open) <= ' ') {
				open++;
			}
			int close = open < all.length() ? all.indexOf(all.charAt(open), open + 1) : -1;
			if (close < 0) {
				return found;
			}
			found.putIfAbsent(key.substring(key.indexOf(':') + 1), unescaped(all.substring(open + 1, close)));
			i = close + 1;
		}
	}

	static String unescaped(String value) {
		if (value.indexOf('&') < 0) {
			return value;
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			int end = value.charAt(i) == '&' ? value.indexOf(';', i) : -1;
			int code = end > 0 && end - i < 12 ? character(value.substring(i + 1, end)) : -1;
			if (code > 0) {
				out.appendCodePoint(code);
				i = end;
			} else {
				out.append(value.charAt(i));
			}
		}
		return out.toString();
	}

	private static int character(String entity) {
		return switch (entity) {
		case "lt" -> '<';
		case "gt" -> '>';
		case "amp" -> '&';
		case "quot" -> '"';
		case "apos" -> '\'';
		default -> number(entity);
		};
	}

	private static int number(String entity) {
		try {
			int code = entity.startsWith("#x") ? Integer.parseInt(entity.substring(2), 16)
					: entity.startsWith("#") ? Integer.parseInt(entity.substring(1)) : -1;
			return Character.isValidCodePoint(code) ? code : -1;
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/**
	 * How the file is encoded.
	 *
	 * @throws IOException
	 *             when it is no XML, or UTF-16
	 */
	static Charset charset(FileBytes file) throws IOException {
		byte[] bytes = new byte[256];
		String start = new String(bytes, 0, file.read(0, bytes, 0, bytes.length), StandardCharsets.ISO_8859_1);
		if (start.isEmpty()) {
			throw new IOException("it is empty");
		}
		if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe") || start.startsWith("<\u0000")
				|| start.startsWith("\u0000<")) {
			throw new IOException("it is written in UTF-16; save it as UTF-8");
		}
		String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
		if (!text.stripLeading().startsWith("<")) {
			throw new IOException("it is not XML");
		}
		String declaration = text.substring(0, Math.max(0, text.indexOf("?>"))).toLowerCase(java.util.Locale.ROOT);
		return declaration.contains("iso-8859-1") || declaration.contains("windows-1252")
				? StandardCharsets.ISO_8859_1
				: StandardCharsets.UTF_8;
	}
}
