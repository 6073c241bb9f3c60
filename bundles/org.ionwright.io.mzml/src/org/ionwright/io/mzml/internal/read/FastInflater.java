package org.ionwright.io.mzml.internal.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;

/**
 * Unpacks zlib streams (RFC 1950 and 1951) that lie in memory as a whole, into memory. Numbers of spectra pack badly, so
 * that nearly all symbols are literals; with 64 bits at hand and one table look-up for each of them this takes two thirds
 * of the time of the JDK's inflater. Not for several threads at once.
 */
final class FastInflater {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final String CUT = "cut off";

	private final InflateTables tables = new InflateTables();
	private byte[] in = {};
	private int next;
	private int end;
	private long bits;
	private int left;
	private byte[] out = {};
	private int limit;
	private int filled;

	/** Whether the output ended because it reached the limit; more would follow. */
	private boolean full;

	/**
	 * @param target
	 *            receives the bytes, up to {@code most}
	 * @return the number of bytes; -1 when there are more than {@code most}
	 * @throws DataFormatException
	 *             when the stream is damaged or cut off, with the reason
	 */
	int inflate(byte[] packed, int from, int to, byte[] target, int most) throws DataFormatException {
		in = packed;
		next = from;
		end = to;
		bits = 0;
		left = 0;
		out = target;
		limit = most;
		filled = 0;
		full = false;
		header();
		boolean last = false;
		while (!last && !full) {
			refill();
			last = take(1) == 1;
			switch (take(2)) {
			case 0 -> stored();
			case 1 -> {
				tables.fixed();
				symbols();
			}
			case 2 -> {
				codes();
				symbols();
			}
			default -> throw new DataFormatException("invalid block type");
			}
		}
		if (full) {
			return -1;
		}
		trailer();
		return filled;
	}

	private void header() throws DataFormatException {
		if (end - next < 2) {
			throw new DataFormatException(CUT);
		}
		int both = (in[next] & 0xFF) << 8 | in[next + 1] & 0xFF;
		if ((both >> 8 & 0xF) != 8 || both % 31 != 0 || (both & 0x20) != 0) {
			throw new DataFormatException("incorrect header check");
		}
		next += 2;
	}

	private void trailer() throws DataFormatException {
		next -= left >>> 3;
		if (end - next < 4) {
			throw new DataFormatException(CUT);
		}
		int wanted = (in[next] & 0xFF) << 24 | (in[next + 1] & 0xFF) << 16 | (in[next + 2] & 0xFF) << 8
				| in[next + 3] & 0xFF;
		Adler32 sum = new Adler32();
		sum.update(out, 0, filled);
		if ((int) sum.getValue() != wanted) {
			throw new DataFormatException("incorrect data check");
		}
	}

	/** At least 56 bits, or all that are left. */
	private void refill() {
		if (next + 8 <= end) {
			bits |= (long) LONGS.get(in, next) << left;
			next += 63 - left >>> 3;
			left |= 56;
		} else {
			while (left <= 55 && next < end) {
				bits |= (in[next++] & 0xFFL) << left;
				left += 8;
			}
			// bits above the count may be there from a refill before: they are the same
		}
	}

	private int take(int count) throws DataFormatException {
		if (left < count) {
			throw new DataFormatException(CUT);
		}
		int value = (int) bits & (1 << count) - 1;
		bits >>>= count;
		left -= count;
		return value;
	}

	private void stored() throws DataFormatException {
		take(left & 7);
		next -= left >>> 3;
		bits = 0;
		left = 0;
		if (end - next < 4) {
			throw new DataFormatException(CUT);
		}
		int length = in[next] & 0xFF | (in[next + 1] & 0xFF) << 8;
		int inverse = in[next + 2] & 0xFF | (in[next + 3] & 0xFF) << 8;
		next += 4;
		if (length != (~inverse & 0xFFFF)) {
			throw new DataFormatException("invalid stored block lengths");
		}
		if (end - next < length) {
			throw new DataFormatException(CUT);
		}
		int count = Math.min(length, limit - filled);
		System.arraycopy(in, next, out, filled, count);
		filled += count;
		next += length;
		full = count < length;
	}

	private void codes() throws DataFormatException {
		int literals = take(5) + 257;
		int distances = take(5) + 1;
		int lengths = take(4) + 4;
		byte[] sizes = tables.clearSizes();
		for (int i = 0; i < lengths; i++) {
			refill();
			sizes[InflateTables.ORDER[i]] = (byte) take(3);
		}
		tables.lengthCode(sizes);
		int i = 0;
		int all = literals + distances;
		sizes = tables.clearSizes();
		while (i < all) {
			refill();
			int entry = tables.lengths[(int) bits & 127];
			if (entry == 0) {
				throw new DataFormatException("invalid code lengths set");
			}
			take(entry & 0xFF);
			int symbol = entry >>> 8;
			if (symbol < 16) {
				sizes[i++] = (byte) symbol;
				continue;
			}
			byte size = 0;
			int repeat = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
			if (symbol == 16) {
				if (i == 0) {
					throw new DataFormatException("invalid bit length repeat");
				}
				size = sizes[i - 1];
			}
			if (i + repeat > all) {
				throw new DataFormatException("invalid bit length repeat");
			}
			for (; repeat > 0; repeat--) {
				sizes[i++] = size;
			}
		}
		tables.dynamic(sizes, literals, distances);
	}

	/** One block. The variables are kept in registers; the inner loop does not look whether input or output end. */
	private void symbols() throws DataFormatException {
		int[] literals = tables.literals;
		int[] distances = tables.distances;
		byte[] source = in;
		byte[] target = out;
		int at = next;
		int to = filled;
		long b = bits;
		int n = left;
		int safeIn = end - 16;
		int safeOut = limit - 280;
		while (at < safeIn && to < safeOut) {
			b |= (long) LONGS.get(source, at) << n;
			at += 63 - n >>> 3;
			n |= 56;
			int entry = literals[(int) b & InflateTables.LITERAL_MASK];
			if (entry < 0) {
				// up to three literals without a look at the number of bits: 3 * 11 of 56, and 15 + 5 + 15 + 13 would follow
				b >>>= entry;
				n -= entry & 0xFF;
				target[to++] = (byte) (entry >>> 16);
				entry = literals[(int) b & InflateTables.LITERAL_MASK];
				if (entry < 0) {
					b >>>= entry;
					n -= entry & 0xFF;
					target[to++] = (byte) (entry >>> 16);
					entry = literals[(int) b & InflateTables.LITERAL_MASK];
					if (entry < 0) {
						b >>>= entry;
						n -= entry & 0xFF;
						target[to++] = (byte) (entry >>> 16);
						entry = literals[(int) b & InflateTables.LITERAL_MASK];
						if (entry < 0) {
							b >>>= entry;
							n -= entry & 0xFF;
							target[to++] = (byte) (entry >>> 16);
							continue;
						}
					}
				}
				b |= (long) LONGS.get(source, at) << n;
				at += 63 - n >>> 3;
				n |= 56;
			}
			if ((entry & InflateTables.SUBTABLE) != 0) {
				entry = literals[InflateTables.sub(entry, b)];
				if (entry < 0) {
					b >>>= entry;
					n -= entry & 0xFF;
					target[to++] = (byte) (entry >>> 16);
					continue;
				}
			}
			if ((entry & InflateTables.SPECIAL) != 0) {
				b >>>= entry;
				n -= entry & 0xFF;
				store(at, to, b, n);
				endOrError(entry);
				return;
			}
			// length: the bits of the code and the extra bits are taken together
			int length = InflateTables.base(entry) + InflateTables.extra(entry, b);
			b >>>= entry;
			n -= entry & 0xFF;
			entry = distances[(int) b & InflateTables.DISTANCE_MASK];
			if ((entry & InflateTables.SUBTABLE) != 0) {
				entry = distances[InflateTables.sub(entry, b)];
			}
			if ((entry & InflateTables.SPECIAL) != 0) {
				throw new DataFormatException("invalid distance code");
			}
			int distance = InflateTables.base(entry) + InflateTables.extra(entry, b);
			b >>>= entry;
			n -= entry & 0xFF;
			if (distance > to) {
				throw new DataFormatException("invalid distance too far back");
			}
			copy(target, to, distance, length);
			to += length;
		}
		store(at, to, b, n);
		carefulSymbols();
	}

	private void store(int at, int to, long b, int n) {
		next = at;
		filled = to;
		left = n;
		bits = b;
	}

	/** At least 280 bytes of the target follow. */
	private static void copy(byte[] target, int to, int distance, int length) {
		int from = to - distance;
		if (distance >= 8) {
			int done = 0;
			do {
				LONGS.set(target, to + done, (long) LONGS.get(target, from + done));
				done += 8;
			} while (done < length);
		} else if (Integer.bitCount(distance) == 1) {
			long value = repeated((long) LONGS.get(target, from), distance);
			int done = 0;
			do {
				LONGS.set(target, to + done, value);
				done += 8;
			} while (done < length);
		} else {
			for (int i = 0; i < length; i++) {
				target[to + i] = target[from + i];
			}
		}
	}

	/** @param bytes 1, 2 or 4 */
	private static long repeated(long value, int bytes) {
		long out = value & -1L >>> 64 - 8 * bytes;
		for (int shift = 8 * bytes; shift < 64; shift *= 2) {
			out |= out << shift;
		}
		return out;
	}

	/** The same, looking at every step whether input or output end. */
	private void carefulSymbols() throws DataFormatException {
		while (true) {
			refill();
			int entry = tables.literals[(int) bits & InflateTables.LITERAL_MASK];
			if (entry >= 0 && (entry & InflateTables.SUBTABLE) != 0) {
				entry = tables.literals[InflateTables.sub(entry, bits)];
			}
			long before = bits;
			drop(entry & 0xFF);
			if (entry < 0) {
				if (filled == limit) {
					full = true;
					return;
				}
				out[filled++] = (byte) (entry >>> 16);
				continue;
			}
			if ((entry & InflateTables.SPECIAL) != 0) {
				endOrError(entry);
				return;
			}
			int length = InflateTables.base(entry) + InflateTables.extra(entry, before);
			refill();
			entry = tables.distances[(int) bits & InflateTables.DISTANCE_MASK];
			if ((entry & InflateTables.SUBTABLE) != 0) {
				entry = tables.distances[InflateTables.sub(entry, bits)];
			}
			if ((entry & InflateTables.SPECIAL) != 0) {
				throw new DataFormatException("invalid distance code");
			}
			before = bits;
			drop(entry & 0xFF);
			int distance = InflateTables.base(entry) + InflateTables.extra(entry, before);
			if (distance > filled) {
				throw new DataFormatException("invalid distance too far back");
			}
			int stop = Math.min(limit, filled + length);
			full = stop < filled + length;
			for (; filled < stop; filled++) {
				out[filled] = out[filled - distance];
			}
			if (full) {
				return;
			}
		}
	}

	private void drop(int count) throws DataFormatException {
		if (left < count) {
			throw new DataFormatException(CUT);
		}
		bits >>>= count;
		left -= count;
	}

	private static void endOrError(int entry) throws DataFormatException {
		if ((entry & InflateTables.END) == 0) {
			throw new DataFormatException("invalid literal/length code");
		}
	}
}
