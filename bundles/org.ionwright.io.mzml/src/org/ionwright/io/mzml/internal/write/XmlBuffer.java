package org.ionwright.io.mzml.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;

/** Growing UTF-8 text of XML: one spectrum is put together here and written with one call. */
final class XmlBuffer {

	private byte[] bytes = new byte[1 << 14];
	private int length;

	void clear() {
		length = 0;
	}

	int length() {
		return length;
	}

	byte[] array() {
		return bytes;
	}

	byte[] toArray() {
		return Arrays.copyOf(bytes, length);
	}

	/** Markup or text that is known to need no escaping. */
	XmlBuffer raw(String markup) {
		byte[] utf8 = markup.getBytes(StandardCharsets.UTF_8);
		return raw(utf8, utf8.length);
	}

	XmlBuffer raw(byte[] utf8, int count) {
		if (bytes.length - length < count) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
		}
		System.arraycopy(utf8, 0, bytes, length, count);
		length += count;
		return this;
	}

	XmlBuffer raw(long number) {
		return raw(Long.toString(number));
	}

	/** Any text as the value of an attribute; characters that XML cannot carry are left out. */
	XmlBuffer text(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> escape(c, escaped));
		return raw(escaped.toString());
	}

	private static void escape(int c, StringBuilder out) {
		switch (c) {
		case '&' -> out.append("&amp;");
		case '<' -> out.append("&lt;");
		case '>' -> out.append("&gt;");
		case '"' -> out.append("&quot;");
		case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
		default -> {
			if (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
				out.appendCodePoint(c);
			}
		}
		}
	}

	/** One line of indented markup. */
	XmlBuffer line(int depth, String markup) {
		return indent(depth).raw(markup).raw("\n");
	}

	XmlBuffer indent(int depth) {
		return raw("  ".repeat(depth));
	}

	/** A term; one of a vocabulary that the file does not declare becomes a user parameter. */
	XmlBuffer term(int depth, CvTerm term) {
		String vocabulary = vocabulary(term.accession());
		if (vocabulary.isEmpty()) {
			return user(depth, UserTerm.text(term.name() + " (" + term.accession() + ")", term.value()));
		}
		indent(depth).raw("<cvParam cvRef=\"").raw(vocabulary).raw("\" accession=\"").text(term.accession())
				.raw("\" name=\"").text(term.name());
		if (!term.value().isEmpty()) {
			raw("\" value=\"").text(term.value());
		}
		String units = vocabulary(term.unitAccession());
		if (!units.isEmpty()) {
			raw("\" unitCvRef=\"").raw(units).raw("\" unitAccession=\"").text(term.unitAccession())
					.raw("\" unitName=\"").text(term.unitName());
		}
		return raw("\"/>\n");
	}

	static boolean declared(CvTerm term) {
		return !vocabulary(term.accession()).isEmpty();
	}

	private static String vocabulary(String accession) {
		return accession.startsWith("MS:") ? "MS" : accession.startsWith("UO:") ? "UO" : "";
	}

	XmlBuffer user(int depth, UserTerm term) {
		indent(depth).raw("<userParam name=\"").text(term.name()).raw("\" value=\"").text(term.value());
		if (!term.type().isEmpty()) {
			raw("\" type=\"").text(term.type());
		}
		return raw("\"/>\n");
	}
}
