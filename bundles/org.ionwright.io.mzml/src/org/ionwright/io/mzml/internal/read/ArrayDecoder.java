package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;

/** Decodes the numbers of a {@code <binaryDataArray>}. */
final class ArrayDecoder {

	/** More points in one array are taken for a defect. */
	static final long POINT_LIMIT = 50_000_000;

	private static final int SLACK_POINTS = 1 << 20;

	private ArrayDecoder() {
	}

	/**
	 * @param declared
	 *            number of values the file gives, which bounds what is unpacked; 0 or more
	 */
	static double[] decode(Element array, long declared, ByteOrder order) throws IOException {
		if (declared > POINT_LIMIT) {
			throw new IOException("it announces " + declared + " points; at most " + POINT_LIMIT + " are read");
		}
		byte[] text = array.child("binary").text();
		if (text.length == 0) {
			return new double[0];
		}
		for (CvTerm term : array.terms()) {
			if (term.accession().compareTo("MS:1003780") >= 0 && term.accession().compareTo("MS:1003785") <= 0) {
				throw new IOException("its data are packed with \"" + term.name()
						+ "\", which is not read; convert the file to zlib compression");
			}
		}
		ByteBuffer bytes = ByteBuffer.wrap(base64(text));
		boolean zlib = array.has(Accession.ZLIB) || array.has(Accession.NUMPRESS_LINEAR_ZLIB)
				|| array.has(Accession.NUMPRESS_PIC_ZLIB) || array.has(Accession.NUMPRESS_SLOF_ZLIB);
		if (zlib) {
			boolean narrow = array.has(Accession.FLOAT_32) || array.has(Accession.INT_32);
			bytes = inflate(bytes.array(), bound(declared), (narrow ? 4 : 8) * declared);
		}
		if (array.has(Accession.NUMPRESS_LINEAR) || array.has(Accession.NUMPRESS_LINEAR_ZLIB)) {
			return Numpress.linear(whole(bytes));
		}
		if (array.has(Accession.NUMPRESS_PIC) || array.has(Accession.NUMPRESS_PIC_ZLIB)) {
			return Numpress.pic(whole(bytes));
		}
		if (array.has(Accession.NUMPRESS_SLOF) || array.has(Accession.NUMPRESS_SLOF_ZLIB)) {
			return Numpress.slof(whole(bytes));
		}
		return numbers(array, bytes.order(order));
	}

	/** More bytes than these are not unpacked for an array that announces so many points. */
	static long bound(long declared) {
		return Math.min(Integer.MAX_VALUE - 64, 8 * (2 * declared + SLACK_POINTS));
	}

	private static byte[] base64(byte[] text) throws IOException {
		try {
			return Base64.getDecoder().decode(text);
		} catch (IllegalArgumentException e) {
			throw new IOException("its base64 text is damaged (" + e.getMessage() + ")", e);
		}
	}

	private static byte[] whole(ByteBuffer bytes) {
		byte[] array = bytes.array();
		return array.length == bytes.limit() ? array : Arrays.copyOf(array, bytes.limit());
	}

	/** @param expected number of bytes, more or less */
	private static ByteBuffer inflate(byte[] packed, long bound, long expected) throws IOException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] out = new byte[(int) Math.min(bound, Math.min(expected + 64, 64L * packed.length) + 64)];
			int length = 0;
			while (!inflater.finished()) {
				if (length == out.length) {
					if (length >= bound) {
						throw new IOException("its data unpack to far more values than it announces");
					}
					out = Arrays.copyOf(out, (int) Math.min(bound, 2L * length));
				}
				int count = inflater.inflate(out, length, out.length - length);
				length += count;
				if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					throw new IOException("its packed data are cut off");
				}
			}
			return ByteBuffer.wrap(out, 0, length);
		} catch (DataFormatException e) {
			throw new IOException("its packed data are damaged (" + e.getMessage() + ")", e);
		} finally {
			inflater.end();
		}
	}

	private static double[] numbers(Element array, ByteBuffer bytes) throws IOException {
		boolean wide = array.has(Accession.FLOAT_64) || array.has(Accession.INT_64);
		int width = wide ? 8 : 4;
		if (!wide && !array.has(Accession.FLOAT_32) && !array.has(Accession.INT_32)) {
			throw new IOException("an array does not say whether its numbers are 32 or 64 bits wide");
		}
		if (bytes.limit() % width != 0) {
			throw new IOException("an array has " + bytes.limit() + " bytes, which are no whole number of values");
		}
		double[] values = new double[bytes.limit() / width];
		if (array.has(Accession.FLOAT_64)) {
			bytes.asDoubleBuffer().get(values);
		} else if (array.has(Accession.FLOAT_32)) {
			float[] floats = new float[values.length];
			bytes.asFloatBuffer().get(floats);
			for (int i = 0; i < values.length; i++) {
				values[i] = floats[i];
			}
		} else {
			for (int i = 0; i < values.length; i++) {
				values[i] = wide ? bytes.getLong(8 * i) : bytes.getInt(4 * i);
			}
		}
		return values;
	}
}
