package org.ionwright.io.mzml.internal.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The three MS-Numpress codes (Teleman et al., Mol. Cell. Proteomics 13 (2014) 1537), written from the paper. Scales are chosen for
 * the best accuracy that the numbers of the array allow.
 */
final class NumpressEncoder {

	private static final int HIGHEST = 0x3FFF_FFFF;
	private static final int SLOF_CODES = 0xFFFF;

	private byte[] out = new byte[0];
	private int halves;

	/** Whether all are finite, not negative and at most {@code highest}. */
	static boolean holds(double[] values, double highest) {
		for (double value : values) {
			if (!(value >= 0 && value <= highest)) {
				return false;
			}
		}
		return true;
	}

	/** Fixed point: each value to half of 1/scale, where scale is 2^30 over the highest value. */
	byte[] linear(double[] values) {
		double highest = highest(values);
		double scale = highest > 0 ? Math.floor(HIGHEST / highest) : HIGHEST;
		if (!(scale >= 1)) {
			scale = HIGHEST / highest;
		}
		start(scale, 16 + 5 * values.length);
		ByteBuffer head = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN);
		long before = 0;
		long last = 0;
		for (int i = 0; i < values.length; i++) {
			long fixed = (long) (values[i] * scale + 0.5);
			if (i < 2) {
				head.putInt(8 + 4 * i, (int) fixed);
				halves += 8;
			} else {
				integer((int) (fixed - (2 * last - before)));
			}
			before = last;
			last = fixed;
		}
		return ended();
	}

	/** Whole numbers, rounded to the nearest. */
	byte[] pic(double[] values) {
		reset(1 + 5 * values.length);
		for (double value : values) {
			integer((int) Math.min(Integer.MAX_VALUE, (long) (value + 0.5)));
		}
		return ended();
	}

	/** Logarithms of 1 + value in two bytes. */
	byte[] slof(double[] values) {
		double highest = highest(values);
		double scale = highest > 0 ? Math.floor(SLOF_CODES / Math.log(highest + 1)) : SLOF_CODES;
		if (!(scale >= 1)) {
			scale = SLOF_CODES / Math.log(highest + 1);
		}
		start(scale, 8 + 2 * values.length);
		int at = 8;
		for (double value : values) {
			int code = Math.min(SLOF_CODES, (int) (Math.log(value + 1) * scale + 0.5));
			out[at++] = (byte) code;
			out[at++] = (byte) (code >> 8);
		}
		return Arrays.copyOf(out, at);
	}

	private static double highest(double[] values) {
		double highest = 0;
		for (double value : values) {
			highest = Math.max(highest, value);
		}
		return highest;
	}

	private void start(double scale, int room) {
		reset(room);
		ByteBuffer.wrap(out).order(ByteOrder.BIG_ENDIAN).putDouble(0, scale);
		halves = 16;
	}

	private void reset(int room) {
		if (out.length < room) {
			out = new byte[room];
		}
		halves = 0;
	}

	/** The number of leading half bytes that are all zeros (or all ones, plus 8), then the others, lowest first. */
	private void integer(int value) {
		int leading = value >= 0 ? Integer.numberOfLeadingZeros(value) / 4 : Integer.numberOfLeadingZeros(~value) / 4;
		if (value < 0) {
			leading = Math.min(leading, 7);
			half(leading == 0 ? 0 : leading + 8);
		} else {
			half(leading);
		}
		for (int i = 0; i < 8 - leading; i++) {
			half(value >> 4 * i);
		}
	}

	private void half(int value) {
		if (halves % 2 == 0) {
			out[halves / 2] = (byte) (value << 4);
		} else {
			out[halves / 2] |= (byte) (value & 0xF);
		}
		halves++;
	}

	private byte[] ended() {
		return Arrays.copyOf(out, (halves + 1) / 2);
	}
}
