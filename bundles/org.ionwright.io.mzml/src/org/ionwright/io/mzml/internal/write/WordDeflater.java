package org.ionwright.io.mzml.internal.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs numbers into a zlib stream (RFC 1950, 1951) that any program unpacks. Looks for repetitions only where numbers can have them:
 * of four-byte numbers for whole ones, which suits counts; of eight-byte numbers for a beginning like that of the number before, which
 * suits m/z that grow. That is several times faster than a general packer at about the same size.
 */
final class WordDeflater {

	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int BLOCK = 1 << 14;
	private static final int WINDOW = 8_191;
	private static final int LONGEST = 64;
	private static final int SHORTEST = 3;
	private static final int HASH_BITS = 13;
	private static final int END = 256;
	private static final int LITERALS = 286;
	private static final int DISTANCES = 30;
	private static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

	private final int[] last = new int[1 << HASH_BITS];
	private final int[] tokens = new int[BLOCK];
	private final int[] literalCounts = new int[LITERALS];
	private final int[] distanceCounts = new int[DISTANCES];
	private final HuffmanCode literals = new HuffmanCode(LITERALS, 15);
	private final HuffmanCode distances = new HuffmanCode(DISTANCES, 15);
	private final HuffmanCode lengths = new HuffmanCode(19, 7);
	private byte[] out = new byte[0];
	private int size;
	private long bits;
	private int pending;

	/** Packs four-byte numbers: the first {@code count} bytes. */
	byte[] words(byte[] raw, int count) {
		start(count);
		Arrays.fill(last, Integer.MIN_VALUE / 2);
		int at = 0;
		do {
			int[] tokenCount = { 0 };
			at = findWords(raw, at, count / 4, tokenCount);
			block(raw, tokenCount[0], at >= count / 4);
		} while (at < count / 4);
		return end(raw, count);
	}

	/** Packs eight-byte numbers: the first {@code count} bytes. */
	byte[] doubles(byte[] raw, int count) {
		start(count);
		int at = 0;
		do {
			int[] tokenCount = { 0 };
			at = findDoubles(raw, at, count, tokenCount);
			block(raw, tokenCount[0], at >= count);
		} while (at < count);
		return end(raw, count);
	}

	private void start(int count) {
		if (out.length < 2 * count + 1024) {
			out = new byte[2 * count + 1024];
		}
		size = 2;
		out[0] = 0x78;
		out[1] = 0x01;
		bits = 0;
		pending = 0;
	}

	private byte[] end(byte[] raw, int count) {
		while (pending > 0) {
			out[size++] = (byte) bits;
			bits >>>= 8;
			pending -= 8;
		}
		Adler32 sum = new Adler32();
		sum.update(raw, 0, count);
		for (int shift = 24; shift >= 0; shift -= 8) {
			out[size++] = (byte) (sum.getValue() >> shift);
		}
		return Arrays.copyOf(out, size);
	}

	private void forget() {
		Arrays.fill(literalCounts, 0);
		Arrays.fill(distanceCounts, 0);
	}

	private int findWords(byte[] raw, int from, int words, int[] tokenCount) {
		forget();
		int count = 0;
		int at = from;
		while (at < words && count < BLOCK) {
			int word = (int) INTS.get(raw, 4 * at);
			int slot = word * 0x9E3779B1 >>> 32 - HASH_BITS;
			int before = last[slot];
			last[slot] = at;
			if (at - before <= WINDOW && (int) INTS.get(raw, 4 * before) == word) {
				int most = Math.min(LONGEST, words - at);
				int length = 1;
				while (length < most && (int) INTS.get(raw, 4 * (before + length)) == (int) INTS.get(raw,
						4 * (at + length))) {
					length++;
				}
				tokens[count++] = matched(4 * length, 4 * (at - before));
				for (int i = 1; i < length; i++) {
					last[(int) INTS.get(raw, 4 * (at + i)) * 0x9E3779B1 >>> 32 - HASH_BITS] = at + i;
				}
				at += length;
			} else {
				tokens[count++] = plain(raw, 4 * at, 4);
				at++;
			}
		}
		tokenCount[0] = count;
		return at;
	}

	/** The last bytes of a number are the highest. */
	private int findDoubles(byte[] raw, int from, int end, int[] tokenCount) {
		forget();
		int count = 0;
		int at = from;
		while (at < end && count < BLOCK - 1) {
			int same = at < 8 ? 0
					: Long.numberOfLeadingZeros((long) LONGS.get(raw, at) ^ (long) LONGS.get(raw, at - 8)) / 8;
			if (same < SHORTEST) {
				tokens[count++] = plain(raw, at, 8);
			} else {
				if (same < 8) {
					tokens[count++] = plain(raw, at, 8 - same);
				}
				tokens[count++] = matched(same, 8);
			}
			at += 8;
		}
		tokenCount[0] = count;
		return at;
	}

	/** A token for bytes as they are. */
	private int plain(byte[] raw, int at, int length) {
		for (int i = at; i < at + length; i++) {
			literalCounts[raw[i] & 0xFF]++;
		}
		return at << 4 | length;
	}

	/** A token for bytes that were there before. */
	private int matched(int length, int distance) {
		literalCounts[lengthSymbol(length - SHORTEST)]++;
		distanceCounts[distanceSymbol(distance)]++;
		return -(distance << 9 | length);
	}

	private void block(byte[] raw, int count, boolean isLast) {
		literalCounts[END]++;
		put(isLast ? 1 : 0, 1);
		put(2, 2);
		literals.of(literalCounts);
		distances.of(distanceCounts);
		header();
		for (int i = 0; i < count; i++) {
			int token = tokens[i];
			if (token < 0) {
				match(-token & 0x1FF, -token >> 9);
			} else {
				int at = token >> 4;
				for (int end = at + (token & 0xF); at < end; at++) {
					int symbol = raw[at] & 0xFF;
					put(literals.code(symbol), literals.length(symbol));
				}
			}
		}
		put(literals.code(END), literals.length(END));
	}

	private void match(int length, int distance) {
		int symbol = lengthSymbol(length - SHORTEST);
		int width = literals.length(symbol);
		int more = lengthBits(length - SHORTEST);
		put(literals.code(symbol) | (length - SHORTEST & (1 << more) - 1) << width, width + more);
		int far = distanceSymbol(distance);
		int extra = far < 4 ? 0 : far / 2 - 1;
		put(distances.code(far) | (distance - 1 & (1 << extra) - 1) << distances.length(far),
				distances.length(far) + extra);
	}

	/** For lengths up to 257; the argument is the length beyond the shortest. */
	private static int lengthSymbol(int length) {
		int more = lengthBits(length);
		return 257 + 4 * more + (length >> more);
	}

	private static int lengthBits(int length) {
		return Math.max(0, 29 - Integer.numberOfLeadingZeros(length));
	}

	/** For distances of 4 and more. */
	private static int distanceSymbol(int distance) {
		int value = distance - 1;
		int top = 31 - Integer.numberOfLeadingZeros(value);
		return 2 * top + (value >> top - 1 & 1);
	}

	/** The lengths of all codes; runs of symbols that do not occur are counted. */
	private void header() {
		int[] all = new int[LITERALS + DISTANCES];
		for (int i = 0; i < LITERALS; i++) {
			all[i] = literals.length(i);
		}
		for (int i = 0; i < DISTANCES; i++) {
			all[LITERALS + i] = distances.length(i);
		}
		int[] runs = new int[all.length];
		int count = 0;
		int[] counts = new int[19];
		for (int i = 0; i < all.length;) {
			int zeros = 0;
			while (i + zeros < all.length && all[i + zeros] == 0 && zeros < 138) {
				zeros++;
			}
			int symbol = zeros >= 11 ? 18 : zeros >= 3 ? 17 : all[i];
			runs[count++] = symbol | zeros << 8;
			counts[symbol]++;
			i += zeros >= 3 ? zeros : 1;
		}
		lengths.of(counts);
		put(LITERALS - 257, 5);
		put(DISTANCES - 1, 5);
		put(ORDER.length - 4, 4);
		for (int symbol : ORDER) {
			put(lengths.length(symbol), 3);
		}
		for (int i = 0; i < count; i++) {
			int symbol = runs[i] & 0xFF;
			put(lengths.code(symbol), lengths.length(symbol));
			if (symbol == 18) {
				put((runs[i] >> 8) - 11, 7);
			} else if (symbol == 17) {
				put((runs[i] >> 8) - 3, 3);
			}
		}
	}

	private void put(int value, int count) {
		bits |= (long) value << pending;
		pending += count;
		if (pending >= 32) {
			INTS.set(out, size, (int) bits);
			size += 4;
			bits >>>= 32;
			pending -= 32;
		}
	}
}
