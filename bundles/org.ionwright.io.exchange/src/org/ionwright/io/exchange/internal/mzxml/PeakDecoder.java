package org.ionwright.io.exchange.internal.mzxml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.Words;

/** Numbers out of the text of {@code <peaks>}. */
final class PeakDecoder {

	private PeakDecoder() {
	}

	/**
	 * @param peaks
	 *            attributes of the element
	 * @param text
	 *            base64 without white space
	 * @param expected
	 *            how many numbers there must be; below 0 when the file does not say
	 */
	static double[] decode(Map<String, String> peaks, byte[] text, long expected) throws IOException {
		String precision = peaks.getOrDefault("precision", "32");
		if (!precision.equals("32") && !precision.equals("64")) {
			throw new IOException("its numbers have '" + Words.shortened(precision) + "' bits; 32 and 64 are read");
		}
		String order = peaks.getOrDefault("byteOrder", "network");
		if (!order.equals("network")) {
			throw new IOException("its byte order is '" + Words.shortened(order) + "'; mzXML knows 'network' only");
		}
		if (expected > 2L * Points.LIMIT) {
			throw new IOException("it announces " + expected / 2 + " points; " + Points.LIMIT + " are the limit");
		}
		int width = precision.equals("64") ? 8 : 4;
		byte[] bytes = bytes(text);
		String compression = peaks.getOrDefault("compressionType", "none");
		if (compression.equals("zlib")) {
			bytes = inflated(bytes, expected < 0 ? 2L * Points.LIMIT * width : expected * width);
		} else if (!compression.equals("none")) {
			throw new IOException(
					"it is compressed with '" + Words.shortened(compression) + "'; zlib and none are read");
		}
		if (expected >= 0 && bytes.length != expected * width || bytes.length % width != 0) {
			throw new IOException("it announces " + (expected < 0 ? "whole" : Long.toString(expected)) + " numbers of "
					+ width + " bytes but holds " + bytes.length + " bytes; the file is damaged");
		}
		double[] numbers = new double[bytes.length / width];
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = width == 8 ? buffer.getDouble() : buffer.getFloat();
		}
		return numbers;
	}

	private static byte[] bytes(byte[] text) throws IOException {
		try {
			return Base64.getDecoder().decode(text);
		} catch (IllegalArgumentException e) {
			throw new IOException("its base64 text is damaged", e);
		}
	}

	private static byte[] inflated(byte[] packed, long most) throws IOException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] out = new byte[(int) Math.min(most + 1, 4L * packed.length + 1024)];
			int length = 0;
			while (!inflater.finished()) {
				if (length > most) {
					throw new IOException("its zlib data hold more than the announced " + most + " bytes");
				}
				if (length == out.length) {
					out = Arrays.copyOf(out, (int) Math.min(most + 1, 2L * length));
				}
				int count = inflater.inflate(out, length, out.length - length);
				if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					throw new IOException("its zlib data are cut off");
				}
				length += count;
			}
			return Arrays.copyOf(out, length);
		} catch (DataFormatException e) {
			throw new IOException("its zlib data are damaged", e);
		} finally {
			inflater.end();
		}
	}
}
