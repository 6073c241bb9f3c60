package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.IntFunction;
import java.util.zip.DataFormatException;

/**
 * Decodes the arrays that {@link SpectrumScan} found, into arrays that are used again. Where it returns false or throws,
 * {@link ArrayDecoder} has the last word and the message. Not for several threads at once.
 */
final class PointDecoder {

	private static final int START = 1 << 16;

	private final FastInflater inflater = new FastInflater();
	private final AxisCache axes;
	private byte[] plain = {};
	private ByteBuffer plainBuffer = ByteBuffer.wrap(plain);
	private float[] floats = {};

	PointDecoder(AxisCache axes) {
		this.axes = axes;
	}

	/** @return whether the points are all there and sound */
	boolean decode(byte[] bytes, SpectrumScan scan, Points points) {
		try {
			ArrayText mzText = scan.mz;
			int count = values(bytes, scan.intensity, points::roomForIntensities);
			if (count < 0) {
				return false;
			}
			points.count = count;
			double[] shared = axes.find(bytes, mzText);
			if (shared != null) {
				points.mz = shared;
				return shared.length == count;
			}
			int found = values(bytes, mzText, points::roomForMz);
			points.mz = points.own;
			if (found != count || !increasing(points.own, count)) {
				return false;
			}
			axes.decoded(bytes, mzText, points.own, count);
			return true;
		} catch (DataFormatException | IllegalArgumentException | IOException e) {
			return false;
		}
	}

	private static boolean increasing(double[] mz, int count) {
		boolean good = count == 0 || mz[0] > Double.NEGATIVE_INFINITY && mz[count - 1] < Double.POSITIVE_INFINITY;
		for (int i = 1; i < count; i++) {
			good &= mz[i] >= mz[i - 1];
		}
		return good;
	}

	/** @return number of values; -1 when the array is not usual */
	private int values(byte[] bytes, ArrayText text, IntFunction<double[]> room)
			throws DataFormatException, IOException {
		int length = unpack(bytes, text);
		if (length < 0) {
			return -1;
		}
		if (text.numpress > 0) {
			double[] values = numpress(text.numpress, length);
			System.arraycopy(values, 0, room.apply(values.length), 0, values.length);
			return values.length;
		}
		int count = length * 8 / text.bits;
		numbers(text, count, room.apply(count));
		return count;
	}

	/** @return number of bytes in {@link #plain}; -1 when the array is not usual */
	private int unpack(byte[] bytes, ArrayText text) throws DataFormatException {
		int width = text.bits / 8;
		if (text.foreign || (width == 0 && text.numpress == 0) || text.length > ArrayDecoder.POINT_LIMIT) {
			return -1;
		}
		int from = text.from;
		int to = text.to;
		while (from < to && bytes[from] <= ' ') {
			from++;
		}
		while (from < to && bytes[to - 1] <= ' ') {
			to--;
		}
		if (from == to) {
			return 0;
		}
		ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
		byte[] packed = decoded.array();
		int length = decoded.limit();
		if (text.zlib) {
			length = inflate(packed, length, text);
		} else {
			use(packed);
		}
		return text.numpress > 0 || length % width == 0 ? length : -1;
	}

	private int inflate(byte[] packed, int length, ArrayText text) throws DataFormatException {
		long bound = ArrayDecoder.bound(text.length);
		long wanted = Math.min(8 * text.length + 1024, 64L * length + START);
		if (plain.length < wanted) {
			use(new byte[(int) wanted]);
		}
		while (true) {
			int count = inflater.inflate(packed, 0, length, plain, plain.length);
			if (count >= 0) {
				return count;
			}
			if (plain.length >= bound) {
				return -1;
			}
			use(new byte[(int) Math.min(bound, 2L * plain.length)]);
		}
	}

	private void use(byte[] bytes) {
		plain = bytes;
		plainBuffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private double[] numpress(int kind, int length) throws IOException {
		byte[] data = Arrays.copyOf(plain, length);
		return kind == 1 ? Numpress.linear(data) : kind == 2 ? Numpress.pic(data) : Numpress.slof(data);
	}

	private void numbers(ArrayText text, int count, double[] target) {
		if (text.bits == 64 && !text.integers) {
			plainBuffer.asDoubleBuffer().get(target, 0, count);
		} else if (text.bits == 32 && !text.integers) {
			if (floats.length < count) {
				floats = new float[count];
			}
			plainBuffer.asFloatBuffer().get(floats, 0, count);
			for (int i = 0; i < count; i++) {
				target[i] = floats[i];
			}
		} else {
			for (int i = 0; i < count; i++) {
				target[i] = text.bits == 64 ? plainBuffer.getLong(8 * i) : plainBuffer.getInt(4 * i);
			}
		}
	}
}
