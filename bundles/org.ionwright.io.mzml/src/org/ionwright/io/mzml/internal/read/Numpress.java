package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Decodes the three MS-Numpress codes (Teleman et al., Mol. Cell. Proteomics 13 (2014) 1537): numbers as fixed-point
 * integers in half bytes, most significant zeros or ones left out; predicted from two predecessors (linear), as they
 * are (pic), or logarithms in two bytes (slof).
 */
final class Numpress {

	private final byte[] data;
	private int halfByte;

	private Numpress(byte[] data, int firstByte) {
		this.data = data;
		this.halfByte = 2 * firstByte;
	}

	static double[] linear(byte[] data) throws IOException {
		if (data.length == 0 || data.length == 8) {
			return new double[0];
		}
		double scale = scale(data);
		ByteBuffer start = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
		if (data.length < 12 || (data.length > 12 && data.length < 16)) {
			throw new IOException("the Numpress data are cut off");
		}
		long last = Integer.toUnsignedLong(start.getInt(8));
		if (data.length == 12) {
			return new double[] { last / scale };
		}
		long current = Integer.toUnsignedLong(start.getInt(12));
		double[] values = new double[2 + 2 * (data.length - 16)];
		values[0] = last / scale;
		values[1] = current / scale;
		Numpress code = new Numpress(data, 16);
		int count = 2;
		while (code.hasNext()) {
			long next = current + (current - last) + code.next();
			values[count++] = next / scale;
			last = current;
			current = next;
		}
		return Arrays.copyOf(values, count);
	}

	static double[] pic(byte[] data) throws IOException {
		double[] values = new double[2 * data.length];
		Numpress code = new Numpress(data, 0);
		int count = 0;
		while (code.hasNext()) {
			values[count++] = code.next();
		}
		return Arrays.copyOf(values, count);
	}

	static double[] slof(byte[] data) throws IOException {
		if (data.length == 0) {
			return new double[0];
		}
		double scale = scale(data);
		double[] values = new double[(data.length - 8) / 2];
		for (int i = 0; i < values.length; i++) {
			int code = data[8 + 2 * i] & 0xFF | (data[9 + 2 * i] & 0xFF) << 8;
			values[i] = Math.exp(code / scale) - 1;
		}
		return values;
	}

	private static double scale(byte[] data) throws IOException {
		double scale = data.length < 8 ? 0 : ByteBuffer.wrap(data).order(ByteOrder.BIG_ENDIAN).getDouble(0);
		if (!(scale > 0) || !Double.isFinite(scale)) {
			throw new IOException("the Numpress data have no valid scale");
		}
		return scale;
	}

	/** A single zero half byte at the end is filling. */
	private boolean hasNext() {
		int left = 2 * data.length - halfByte;
		return left > 1 || (left == 1 && (data[data.length - 1] & 0xF) != 0);
	}

	private int next() throws IOException {
		int head = half();
		int skipped = head <= 8 ? head : head - 8;
		int value = head <= 8 ? 0 : -1 << 4 * (8 - skipped);
		for (int i = 0; i < 8 - skipped; i++) {
			value |= half() << 4 * i;
		}
		return value;
	}

	private int half() throws IOException {
		if (halfByte >= 2 * data.length) {
			throw new IOException("the Numpress data are cut off");
		}
		int both = data[halfByte / 2];
		return (halfByte++ % 2 == 0 ? both >> 4 : both) & 0xF;
	}
}
