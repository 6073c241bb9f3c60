package org.ionwright.io.mzml.internal.read;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * Decoding tables of {@link FastInflater}. The index is the next bits of the stream; an entry is one of
 * <ul>
 * <li>literal: negative, the byte in bits 16 to 23, length of the code in bits 0 to 7
 * <li>length or distance: base in bits 12 to 27, length of the code in bits 8 to 11, the same with the extra bits in bits 0
 * to 7
 * <li>{@link #SUBTABLE}: its start in bits 8 to 23, bits of its index in bits 0 to 7, bits to pass over before in 24 to 28
 * <li>{@link #SPECIAL}: end of the block when {@link #END} is set, otherwise no code
 * </ul>
 */
final class InflateTables {

	static final int LITERAL_BITS = 11;
	static final int LITERAL_MASK = (1 << LITERAL_BITS) - 1;
	static final int DISTANCE_BITS = 8;
	static final int DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;
	static final int SUBTABLE = 1 << 30;
	static final int SPECIAL = 1 << 29;
	static final int END = 1 << 28;

	/** In which the lengths of the code of lengths are stored (RFC 1951, 3.2.7). */
	static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

	private static final int LONGEST = 15;
	private static final int LENGTH_BITS = 7;
	private static final int END_SYMBOL = 256;
	private static final int[] LITERAL_ENTRIES = literalEntries();
	private static final int[] DISTANCE_ENTRIES = distanceEntries();
	private static final int[] PLAIN_ENTRIES = plainEntries();

	/** Large enough for every complete code of 288 symbols and 15 bits. */
	final int[] literals = new int[2400];
	final int[] distances = new int[480];
	final int[] lengths = new int[1 << LENGTH_BITS];

	private final byte[] sizes = new byte[320 + 140];
	private final int[] counts = new int[LONGEST + 1];
	private final int[] starts = new int[LONGEST + 2];
	private final short[] sorted = new short[320];
	private boolean fixed;

	byte[] clearSizes() {
		Arrays.fill(sizes, (byte) 0);
		return sizes;
	}

	/** The code of code lengths; an entry is the symbol in bits 8 to 15 and the length in bits 0 to 7, 0 for no code. */
	void lengthCode(byte[] all) throws DataFormatException {
		build(all, 0, ORDER.length, lengths, LENGTH_BITS, PLAIN_ENTRIES, 0, false);
	}

	void dynamic(byte[] all, int literalCount, int distanceCount) throws DataFormatException {
		if (literalCount > 286 || distanceCount > 30) {
			throw new DataFormatException("too many length or distance symbols");
		}
		if (all[END_SYMBOL] == 0) {
			throw new DataFormatException("invalid code, missing end of block");
		}
		fixed = false;
		build(all, 0, literalCount, literals, LITERAL_BITS, LITERAL_ENTRIES, SPECIAL, true);
		build(all, literalCount, distanceCount, distances, DISTANCE_BITS, DISTANCE_ENTRIES, SPECIAL, true);
	}

	void fixed() throws DataFormatException {
		if (!fixed) {
			byte[] all = clearSizes();
			Arrays.fill(all, 0, 144, (byte) 8);
			Arrays.fill(all, 144, 256, (byte) 9);
			Arrays.fill(all, 256, 280, (byte) 7);
			Arrays.fill(all, 280, 288, (byte) 8);
			build(all, 0, 288, literals, LITERAL_BITS, LITERAL_ENTRIES, SPECIAL, true);
			Arrays.fill(all, 0, 32, (byte) 5);
			build(all, 0, 32, distances, DISTANCE_BITS, DISTANCE_ENTRIES, SPECIAL, true);
			fixed = true;
		}
	}

	/**
	 * @param entries
	 *            entry of each symbol without the length of its code
	 * @param none
	 *            entry where there is no code
	 * @param single
	 *            whether a code with at most one symbol, of one bit, is allowed
	 */
	private void build(byte[] all, int from, int symbols, int[] table, int bits, int[] entries, int none,
			boolean single) throws DataFormatException {
		int longest = count(all, from, symbols, single);
		Arrays.fill(table, 0, 1 << bits, none);
		int code = 0;
		int index = 0;
		int next = 1 << bits;
		int prefix = -1;
		int subtable = 0;
		int subBits = 0;
		for (int length = 1; length <= longest; length++) {
			for (int left = counts[length]; left > 0; left--) {
				int symbol = sorted[index++];
				int entry = entries[symbol] + length + (entries[symbol] >= 0 && none != 0 ? length << 8 : 0);
				int reversed = Integer.reverse(code) >>> 32 - length;
				if (length <= bits) {
					for (int i = reversed; i < 1 << bits; i += 1 << length) {
						table[i] = entry;
					}
				} else {
					if ((reversed & (1 << bits) - 1) != prefix) {
						prefix = reversed & (1 << bits) - 1;
						subBits = subtableBits(length, left, longest, bits);
						subtable = next;
						next += 1 << subBits;
						table[prefix] = SUBTABLE | bits << 24 | subtable << 8 | subBits;
					}
					for (int i = reversed >>> bits; i < 1 << subBits; i += 1 << length - bits) {
						table[subtable + i] = entry;
					}
				}
				code++;
			}
			code <<= 1;
		}
	}

	/** Counts the lengths and sorts the symbols by them; returns the longest. */
	private int count(byte[] all, int from, int symbols, boolean single) throws DataFormatException {
		Arrays.fill(counts, 0);
		for (int i = 0; i < symbols; i++) {
			counts[all[from + i]]++;
		}
		counts[0] = 0;
		int room = 1;
		int longest = 0;
		for (int length = 1; length <= LONGEST; length++) {
			room = (room << 1) - counts[length];
			if (room < 0) {
				throw new DataFormatException("invalid set of codes");
			}
			longest = counts[length] > 0 ? length : longest;
			starts[length + 1] = starts[length] + counts[length];
		}
		if (room > 0 && (!single || longest > 1)) {
			throw new DataFormatException("incomplete set of codes");
		}
		for (int i = 0; i < symbols; i++) {
			int length = all[from + i];
			if (length > 0) {
				sorted[starts[length]++] = (short) i;
			}
		}
		starts[1] = 0;
		return longest;
	}

	private int subtableBits(int length, int left, int longest, int bits) {
		int sub = length - bits;
		int room = (1 << sub) - left;
		while (room > 0 && sub + bits < longest) {
			sub++;
			room = (room << 1) - counts[sub + bits];
		}
		return sub;
	}

	static int sub(int entry, long bits) {
		return (entry >>> 8 & 0xFFFF) + ((int) (bits >>> (entry >>> 24 & 31)) & (1 << (entry & 0xFF)) - 1);
	}

	static int base(int entry) {
		return entry >>> 12 & 0xFFFF;
	}

	static int extra(int entry, long bits) {
		int code = entry >>> 8 & 15;
		return (int) (bits >>> code) & (1 << (entry & 0xFF) - code) - 1;
	}

	private static int[] literalEntries() {
		int[] entries = new int[288];
		for (int i = 0; i < 256; i++) {
			entries[i] = 1 << 31 | i << 16;
		}
		entries[END_SYMBOL] = SPECIAL | END;
		int base = 3;
		for (int i = 0; i < 28; i++) {
			int extra = i < 8 ? 0 : i / 4 - 1;
			entries[257 + i] = base << 12 | extra;
			base += 1 << extra;
		}
		entries[285] = 258 << 12;
		entries[286] = SPECIAL;
		entries[287] = SPECIAL;
		return entries;
	}

	private static int[] distanceEntries() {
		int[] entries = new int[32];
		int base = 1;
		for (int i = 0; i < 30; i++) {
			int extra = i < 4 ? 0 : i / 2 - 1;
			entries[i] = base << 12 | extra;
			base += 1 << extra;
		}
		entries[30] = SPECIAL;
		entries[31] = SPECIAL;
		return entries;
	}

	private static int[] plainEntries() {
		int[] entries = new int[ORDER.length];
		for (int i = 0; i < entries.length; i++) {
			entries[i] = i << 8;
		}
		return entries;
	}
}
