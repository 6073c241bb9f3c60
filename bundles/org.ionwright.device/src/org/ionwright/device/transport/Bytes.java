package org.ionwright.device.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Bytes as people read them: printable ones as they are, others as {@code \r}, {@code \n} or {@code \x06}. */
public final class Bytes {

	private Bytes() {
	}

	public static String show(byte[] bytes) {
		return show(bytes, bytes.length);
	}

	/** The first {@code length} bytes. */
	public static String show(byte[] bytes, int length) {
		return show(new String(Arrays.copyOf(bytes, length), StandardCharsets.ISO_8859_1));
	}

	/** Characters up to 255 stand for bytes. */
	public static String show(String text) {
		StringBuilder shown = new StringBuilder();
		for (char c : text.toCharArray()) {
			switch (c) {
			case '\r' -> shown.append("\\r");
			case '\n' -> shown.append("\\n");
			case '\\' -> shown.append("\\\\");
			default -> {
				if (c >= ' ' && c <= '~') {
					shown.append(c);
				} else {
					shown.append(String.format(Locale.ROOT, "\\x%02x", c & 0xff));
				}
			}
			}
		}
		return shown.toString();
	}

	/**
	 * The reverse of {@link #show(byte[])}.
	 *
	 * @throws IllegalArgumentException
	 *             for an unknown escape; says where
	 */
	public static byte[] parse(String shown) {
		byte[] bytes = new byte[shown.length()];
		int size = 0;
		for (int i = 0; i < shown.length(); i++) {
			char c = shown.charAt(i);
			if (c > 255) {
				throw new IllegalArgumentException("character " + (i + 1) + " of '" + shown + "' is no byte");
			}
			if (c != '\\') {
				bytes[size++] = (byte) c;
				continue;
			}
			i++;
			char escape = i < shown.length() ? shown.charAt(i) : ' ';
			switch (escape) {
			case 'r' -> bytes[size++] = '\r';
			case 'n' -> bytes[size++] = '\n';
			case '\\' -> bytes[size++] = '\\';
			case 'x' -> {
				String hex = shown.substring(Math.min(i + 1, shown.length()), Math.min(i + 3, shown.length()));
				if (!hex.matches("[0-9a-fA-F]{2}")) {
					throw new IllegalArgumentException("'\\x' at character " + i + " of '" + shown
							+ "' is not followed by two hexadecimal digits");
				}
				bytes[size++] = (byte) Integer.parseInt(hex, 16);
				i += 2;
			}
			default -> throw new IllegalArgumentException("'\\" + escape + "' at character " + i + " of '" + shown
					+ "' is unknown; there are \\r, \\n, \\\\ and \\x06");
			}
		}
		return Arrays.copyOf(bytes, size);
	}
}
