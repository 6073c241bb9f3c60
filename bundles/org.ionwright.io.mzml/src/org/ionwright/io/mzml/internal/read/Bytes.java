package org.ionwright.io.mzml.internal.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks at eight bytes at once. The arrays must have {@link #PADDING} bytes behind what is looked at. */
final class Bytes {

	static final int PADDING = 16;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long TOPS = 0x8080808080808080L;
	private static final double[] POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
			1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

	private Bytes() {
	}

	static long at(byte[] bytes, int index) {
		return (long) LONGS.get(bytes, index);
	}

	/** Eight letters as they lie in memory; shorter texts are filled with zeros. */
	static long word(String text) {
		long word = 0;
		for (int i = 0; i < 8 && i < text.length(); i++) {
			word |= (text.charAt(i) & 0xFFL) << 8 * i;
		}
		return word;
	}

	/** Index of the first such byte at or behind {@code from}; {@code to} when there is none before it. */
	static int find(byte[] bytes, int from, int to, char wanted) {
		long pattern = wanted * ONES;
		for (int i = from; i < to; i += 8) {
			long x = at(bytes, i) ^ pattern;
			long hit = x - ONES & ~x & TOPS;
			if (hit != 0) {
				return Math.min(to, i + (Long.numberOfTrailingZeros(hit) >>> 3));
			}
		}
		return to;
	}

	static boolean equal(byte[] bytes, int at, byte[] text) {
		for (int i = 0; i < text.length; i++) {
			if (bytes[at + i] != text[i]) {
				return false;
			}
		}
		return true;
	}

	static boolean isSpace(byte b) {
		return b >= 0 && b <= ' ';
	}

	/** A copy of what is no white space. */
	static byte[] withoutSpace(byte[] bytes, int from, int to) {
		byte[] text = new byte[to - from];
		int count = 0;
		for (int i = from; i < to; i++) {
			if (!isSpace(bytes[i])) {
				text[count++] = bytes[i];
			}
		}
		return Arrays.copyOf(text, count);
	}

	/** A whole number of 0 or more with at most 18 digits; -1 for anything else. */
	static long count(byte[] bytes, int from, int to) {
		if (from >= to || to - from > 18) {
			return -1;
		}
		long value = 0;
		for (int i = from; i < to; i++) {
			int digit = bytes[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = 10 * value + digit;
		}
		return value;
	}

	/**
	 * A decimal number, NaN for anything else. Up to 2^53 and 22 decimal places one division or multiplication is exact
	 * (W. D. Clinger, 1990); other numbers are left to the JDK.
	 */
	static double number(byte[] bytes, int from, int to) {
		int i = from;
		boolean negative = i < to && bytes[i] == '-';
		i += negative ? 1 : 0;
		long mantissa = 0;
		int digits = 0;
		int exponent = 0;
		boolean point = false;
		for (; i < to; i++) {
			int b = bytes[i];
			if (b >= '0' && b <= '9') {
				mantissa = 10 * mantissa + b - '0';
				digits++;
				exponent -= point ? 1 : 0;
			} else if (b == '.' && !point) {
				point = true;
			} else {
				break;
			}
		}
		if (i < to && (bytes[i] == 'e' || bytes[i] == 'E') && i + 1 < to) {
			int sign = bytes[i + 1] == '-' ? -1 : 1;
			int start = bytes[i + 1] == '-' || bytes[i + 1] == '+' ? i + 2 : i + 1;
			long power = to - start > 3 ? -1 : count(bytes, start, to);
			exponent += power < 0 ? 1000 : sign * (int) power;
			i = to;
		}
		if (i == to && digits > 0 && digits <= 18 && mantissa < 1L << 53 && Math.abs(exponent) <= 22) {
			double value = exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
			return negative ? -value : value;
		}
		return Quantity.number(new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1));
	}
}
