package org.ionwright.io.mzml.internal.read;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Takes the attributes of a tag apart. */
final class Attributes {

	private Attributes() {
	}

	/** @return names and values in turn; what is no attribute is passed over */
	static String[] parse(byte[] bytes, int from, int to, Charset charset) {
		String[] pairs = new String[16];
		int count = 0;
		int i = from;
		while (true) {
			while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
				i++;
			}
			int nameStart = i;
			while (i < to && bytes[i] != '=' && (bytes[i] > ' ' || bytes[i] < 0)) {
				i++;
			}
			int nameEnd = i;
			while (i < to && bytes[i] != '"' && bytes[i] != '\'') {
				i++;
			}
			if (i >= to) {
				return Arrays.copyOf(pairs, count);
			}
			byte quote = bytes[i++];
			int valueStart = i;
			boolean plain = true;
			while (i < to && bytes[i] != quote) {
				plain &= bytes[i] > ' ' && bytes[i] != '&';
				i++;
			}
			if (count == pairs.length) {
				pairs = Arrays.copyOf(pairs, 2 * count);
			}
			pairs[count++] = Names.of(bytes, nameStart, nameEnd);
			pairs[count++] = plain && i - valueStart <= 16 ? Names.of(bytes, valueStart, i)
					: decoded(new String(bytes, valueStart, i - valueStart, charset));
			i++;
		}
	}

	/** Resolves the five named and all numbered character references; others stay as they are. */
	static String decoded(String text) {
		int amp = text.indexOf('&');
		if (amp < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		int done = 0;
		while (amp >= 0) {
			int end = text.indexOf(';', amp);
			if (end < 0) {
				break;
			}
			out.append(text, done, amp).append(reference(text.substring(amp + 1, end)));
			done = end + 1;
			amp = text.indexOf('&', done);
		}
		return out.append(text, done, text.length()).toString();
	}

	private static String reference(String name) {
		return switch (name) {
		case "amp" -> "&";
		case "lt" -> "<";
		case "gt" -> ">";
		case "quot" -> "\"";
		case "apos" -> "'";
		default -> name.matches("#[0-9]{1,7}") ? character(Integer.parseInt(name.substring(1)), name)
				: name.matches("#x[0-9A-Fa-f]{1,6}") ? character(Integer.parseInt(name.substring(2), 16), name)
						: "&" + name + ";";
		};
	}

	private static String character(int code, String name) {
		return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
	}
}
