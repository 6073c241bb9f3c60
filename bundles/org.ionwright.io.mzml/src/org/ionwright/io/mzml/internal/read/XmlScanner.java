package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.spectrum.CvTerm;

/**
 * Pulls tags and texts out of a range of a file. Knows what mzML needs of XML: elements, attributes, character
 * references, comments, processing instructions, prefixes (dropped); a document type declaration is refused, so there
 * are no entities to expand. Holds one tag or text at a time.
 */
final class XmlScanner {

	enum Token {
		START, END, TEXT,
		/** A tag that is no XML; scanning goes on behind it. */
		DAMAGED,
		/** The end of the range, also when it lies inside a tag. */
		EOF
	}

	private static final int TAG_LIMIT = 1 << 20;
	private static final int TEXT_LIMIT = 1 << 28;
	private static final byte[] COMMENT = { '-', '-' };

	private final ByteSource source;
	private final long limit;
	private final boolean keepText;
	private final Charset charset;
	private byte[] buffer;
	private long base;
	private int filled;
	private int mark;
	private int cursor;
	private int tokenEnd;
	private int nameEnd;
	private String name = "";
	private boolean endDue;

	/**
	 * @param from
	 *            position of the first byte, outside any tag
	 * @param to
	 *            position behind the last byte
	 * @param keepText
	 *            false to pass over texts without a TEXT token
	 * @param room
	 *            first size of the buffer; it grows to the longest tag or text
	 */
	XmlScanner(ByteSource source, long from, long to, boolean keepText, Charset charset, int room) {
		this(source, from, to, keepText, charset, new byte[Math.max(64, room) + Bytes.PADDING]);
	}

	/** @param buffer the first; not shorter than 64 bytes and {@link Bytes#PADDING} */
	XmlScanner(ByteSource source, long from, long to, boolean keepText, Charset charset, byte[] buffer) {
		this.source = source;
		this.base = from;
		this.limit = Math.min(to, source.size());
		this.keepText = keepText;
		this.charset = charset;
		this.buffer = buffer;
	}

	Token next() throws IOException {
		if (endDue) {
			endDue = false;
			return Token.END;
		}
		while (true) {
			mark = cursor;
			if (!seekTag()) {
				return Token.EOF;
			}
			if (keepText && cursor > mark) {
				tokenEnd = cursor;
				return Token.TEXT;
			}
			mark = cursor;
			if (!available(2)) {
				return Token.EOF;
			}
			byte kind = buffer[mark + 1];
			if (kind == '!') {
				if (!skipDeclaration()) {
					return Token.EOF;
				}
			} else if (kind == '?') {
				if (!skipPast((byte) '?', 2)) {
					return Token.EOF;
				}
			} else {
				return tag();
			}
		}
	}

	/** Name of the tag without prefix. */
	String name() {
		return name;
	}

	/** Position of the tag's first byte in the file. */
	long offset() {
		return base + mark;
	}

	/** Position of the first byte not yet consumed. */
	long position() {
		return base + cursor;
	}

	/** The text without white space. */
	byte[] textWithoutSpace() {
		return Bytes.withoutSpace(buffer, mark, tokenEnd);
	}

	/** Gives the text to the element, which has it as long as the buffer is not used for something else. */
	void addTextTo(Element element) {
		if (base + filled >= limit) {
			// nothing is read any more, so that it stays where it is
			element.addText(buffer, mark, tokenEnd);
		} else {
			element.addText(Arrays.copyOfRange(buffer, mark, tokenEnd), 0, tokenEnd - mark);
		}
	}

	/** The name-value pairs of the start tag, name first. */
	String[] attributes() {
		return Attributes.parse(buffer, nameEnd, tokenEnd, charset);
	}

	/** Whether the start tag is that of an element without content, whose end follows at once. */
	boolean empty() {
		return endDue;
	}

	/** The start tag as a term of a vocabulary. */
	CvTerm term() {
		return TermCache.of(buffer, nameEnd, tokenEnd, charset);
	}

	@Nullable
	String attribute(String wanted) {
		String[] pairs = attributes();
		for (int i = 0; i + 1 < pairs.length; i += 2) {
			if (pairs[i].equals(wanted)) {
				return pairs[i + 1];
			}
		}
		return null;
	}

	private Token tag() throws IOException {
		byte quote = 0;
		int length = 1;
		while (true) {
			if (!available(length + 1)) {
				return Token.EOF;
			}
			byte b = buffer[mark + length];
			if (b == '<' || length > TAG_LIMIT) {
				cursor = mark + length;
				return Token.DAMAGED;
			}
			if (quote != 0) {
				quote = b == quote ? 0 : quote;
			} else if (b == '"' || b == '\'') {
				quote = b;
			} else if (b == '>') {
				break;
			}
			length++;
		}
		tokenEnd = mark + length;
		cursor = tokenEnd + 1;
		boolean closing = buffer[mark + 1] == '/';
		endDue = !closing && buffer[tokenEnd - 1] == '/';
		if (endDue) {
			tokenEnd--;
		}
		int start = mark + (closing ? 2 : 1);
		nameEnd = start;
		while (nameEnd < tokenEnd && buffer[nameEnd] > ' ') {
			if (buffer[nameEnd++] == ':') {
				start = nameEnd;
			}
		}
		name = Names.of(buffer, start, nameEnd);
		return closing ? Token.END : Token.START;
	}

	/** Moves the cursor to the next tag; false when there is none. */
	private boolean seekTag() throws IOException {
		while (true) {
			cursor = Bytes.find(buffer, cursor, filled, '<');
			if (cursor < filled) {
				return true;
			}
			if (!keepText) {
				mark = cursor;
			}
			if (!more()) {
				return false;
			}
		}
	}

	private boolean skipDeclaration() throws IOException {
		if (available(4) && buffer[mark + 2] == '-' && buffer[mark + 3] == '-') {
			return skipPast(COMMENT[0], 4);
		}
		if (available(9) && new String(buffer, mark, 9, charset).equals("<![CDATA[")) {
			return skipPast((byte) ']', 9);
		}
		if (!available(9)) {
			return false;
		}
		throw new IOException("a document type declaration (DTD) stands at byte " + offset()
				+ "; mzML has none: remove it");
	}

	/** Skips behind the next {@code >} that follows the given byte, twice for all but processing instructions. */
	private boolean skipPast(byte before, int from) throws IOException {
		int times = before == '?' ? 1 : 2;
		cursor = mark + from;
		int run = 0;
		while (true) {
			if (cursor >= filled) {
				mark = cursor;
				if (!more()) {
					return false;
				}
			}
			byte b = buffer[cursor++];
			if (b == '>' && run >= times) {
				return true;
			}
			run = b == before ? run + 1 : 0;
		}
	}

	private boolean available(int count) throws IOException {
		while (filled - mark < count) {
			if (!more()) {
				cursor = filled;
				return false;
			}
		}
		return true;
	}

	/** Reads on; what lies before the mark is given up, unless there is nothing to read. */
	private boolean more() throws IOException {
		if (base + filled >= limit) {
			return false;
		}
		int kept = filled - mark;
		if (mark > 0) {
			System.arraycopy(buffer, mark, buffer, 0, kept);
			base += mark;
			cursor -= mark;
			mark = 0;
			filled = kept;
		}
		if (filled == buffer.length - Bytes.PADDING) {
			if (filled >= TEXT_LIMIT) {
				throw new IOException("the text at byte " + base + " is longer than " + TEXT_LIMIT + " bytes");
			}
			buffer = Arrays.copyOf(buffer, Math.min(2 * filled, TEXT_LIMIT) + Bytes.PADDING);
		}
		long left = limit - (base + filled);
		int count = source.read(base + filled, buffer, filled,
				(int) Math.min(left, buffer.length - Bytes.PADDING - filled));
		filled += count;
		return count > 0;
	}
}
