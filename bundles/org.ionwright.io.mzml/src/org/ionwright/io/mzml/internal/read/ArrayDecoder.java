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
	 * @param scratch
	 *            the numbers may lie in one of its arrays
	 */
	static double[] decode(Element array, long declared, ByteOrder order, Scratch scratch) throws IOException {
		if (declared > POINT_LIMIT) {
			throw new IOException("it announces " + declared + " points; at most " + POINT_LIMIT + " are read");
		}
		Element text = array.child("binary");
		if (text.textFrom() == text.textTo()) {
			return new double[0];
		}
		for (CvTerm term : array.terms()) {
			if (term.accession().compareTo("MS:1003780") >= 0 && term.accession().compareTo("MS:1003785") <= 0) {
				throw new IOException("its data are packed with \"" + term.name()
						+ "\", which is not read; convert the file to zlib compression");
			}
		}
		ByteBuffer bytes = base64(text);
		boolean zlib = array.has(Accession.ZLIB) || array.has(Accession.NUMPRESS_LINEAR_ZLIB)
				|| array.has(Accession.NUMPRESS_PIC_ZLIB) || array.has(Accession.NUMPRESS_SLOF_ZLIB);
		if (zlib) {
			boolean narrow = array.has(Accession.FLOAT_32) || array.has(Accession.INT_32);
			bytes = inflate(bytes, bound(declared), (narrow ? 4 : 8) * declared, scratch);
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
		return numbers(array, bytes.order(order), scratch);
	}

	/** More bytes than these are not unpacked for an array that announces so many points. */
	static long bound(long declared) {
		return Math.min(Integer.MAX_VALUE - 64, 8 * (2 * declared + SLACK_POINTS));
	}

	private static ByteBuffer base64(Element text) throws IOException {
		int length = text.textTo() - text.textFrom();
		try {
			return Base64.getDecoder().decode(ByteBuffer.wrap(text.text(), text.textFrom(), length));
		} catch (IllegalArgumentException e) {
			byte[] lines = Bytes.withoutSpace(text.text(), text.textFrom(), text.textTo());
			if (lines.length < length) {
				Element joined = new Element(text.name(), new String[0]);
				joined.addText(lines, 0, lines.length);
				return base64(joined);
			}
			throw new IOException("its base64 text is damaged (" + e.getMessage() + ")", e);
		}
	}

	private static byte[] whole(ByteBuffer bytes) {
		byte[] array = bytes.array();
		return array.length == bytes.limit() ? array : Arrays.copyOf(array, bytes.limit());
	}

	/** @param expected number of bytes, more or less */
	private static ByteBuffer inflate(ByteBuffer packed, long bound, long expected, Scratch scratch)
			throws IOException {
		Inflater inflater = scratch.inflater();
		try {
			inflater.setInput(packed);
			int room = (int) Math.min(bound, Math.min(expected + 64, 64L * packed.limit()) + 64);
			byte[] out = scratch.plain(room, 0);
			int length = 0;
			while (!inflater.finished()) {
				if (length == room) {
					if (length >= bound) {
						throw new IOException("its data unpack to far more values than it announces");
					}
					room = (int) Math.min(bound, 2L * length);
					out = scratch.plain(room, length);
				}
				int count = inflater.inflate(out, length, room - length);
				length += count;
				if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					throw new IOException("its packed data are cut off");
				}
			}
			return ByteBuffer.wrap(out, 0, length);
		} catch (DataFormatException e) {
			throw new IOException("its packed data are damaged (" + e.getMessage() + ")", e);
		}
	}

	private static double[] numbers(Element array, ByteBuffer bytes, Scratch scratch) throws IOException {
		boolean wide = array.has(Accession.FLOAT_64) || array.has(Accession.INT_64);
		int width = wide ? 8 : 4;
		if (!wide && !array.has(Accession.FLOAT_32) && !array.has(Accession.INT_32)) {
			throw new IOException("an array does not say whether its numbers are 32 or 64 bits wide");
		}
		if (bytes.limit() % width != 0) {
			throw new IOException("an array has " + bytes.limit() + " bytes, which are no whole number of values");
		}
		double[] values = scratch.doubles(bytes.limit() / width);
		if (array.has(Accession.FLOAT_64)) {
			bytes.asDoubleBuffer().get(values);
		} else if (array.has(Accession.FLOAT_32)) {
			float[] floats = scratch.floats(values.length);
			bytes.asFloatBuffer().get(floats, 0, values.length);
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
