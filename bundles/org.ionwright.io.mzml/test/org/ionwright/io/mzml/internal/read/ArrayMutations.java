package org.ionwright.io.mzml.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Damages what lies inside of the arrays of a file: the text around it stays whole, so that the damage reaches the
 * inflater, the decoders of packed numbers, and what is done with numbers that cannot be.
 */
final class ArrayMutations {

	private static final String OPEN = "<binary>";
	private static final String CLOSED = "</binary>";
	private static final String ENCODED = "encodedLength=\"";

	private ArrayMutations() {
	}

	/** One array or several, of a file that has some; without one the text itself is damaged. */
	static byte[] of(byte[] original, SplittableRandom random) {
		String text = new String(original, StandardCharsets.ISO_8859_1);
		for (int i = random.nextInt(3); i >= 0; i--) {
			List<Integer> starts = starts(text);
			if (starts.isEmpty()) {
				return Mutations.of(original, random);
			}
			text = once(text, starts.get(random.nextInt(starts.size())), random);
		}
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static List<Integer> starts(String text) {
		List<Integer> starts = new ArrayList<>();
		for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
			starts.add(at + OPEN.length());
		}
		return starts;
	}

	private static String once(String text, int start, SplittableRandom random) {
		int end = text.indexOf(CLOSED, start);
		if (end < 0) {
			return text;
		}
		byte[] packed;
		try {
			packed = Base64.getMimeDecoder().decode(text.substring(start, end));
		} catch (IllegalArgumentException e) {
			return text;
		}
		byte[] plain = random.nextInt(3) == 0 ? new byte[0] : inflated(packed);
		byte[] damaged = plain.length > 0 ? deflated(damaged(plain, random), random.nextInt(10))
				: damaged(packed, random);
		String by = Base64.getEncoder().encodeToString(damaged);
		String head = text.substring(0, start);
		int length = head.lastIndexOf(ENCODED);
		if (length >= 0 && random.nextBoolean()) {
			int quote = head.indexOf('"', length + ENCODED.length());
			head = head.substring(0, length + ENCODED.length()) + by.length() + head.substring(quote);
		}
		return head + by + text.substring(end);
	}

	private static byte[] damaged(byte[] bytes, SplittableRandom random) {
		byte[] damaged = bytes.clone();
		for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
			int at = random.nextInt(damaged.length);
			switch (random.nextInt(6)) {
			case 0, 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
			case 2 -> damaged[at] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
			case 3 -> damaged = Arrays.copyOf(damaged, at);
			case 4 -> damaged = Arrays.copyOf(damaged, damaged.length + random.nextInt(64));
			default -> Arrays.fill(damaged, at, Math.min(damaged.length, at + 8),
					(byte) (random.nextBoolean() ? 0x7F : 0xFF));
			}
		}
		return damaged;
	}

	/** @return nothing when it is no zlib stream */
	private static byte[] inflated(byte[] packed) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] plain = new byte[1 << 16];
			return Arrays.copyOf(plain, inflater.inflate(plain));
		} catch (DataFormatException e) {
			return new byte[0];
		} finally {
			inflater.end();
		}
	}

	private static byte[] deflated(byte[] plain, int level) {
		Deflater deflater = new Deflater(level);
		deflater.setInput(plain);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] part = new byte[4096];
		while (!deflater.finished()) {
			out.write(part, 0, deflater.deflate(part));
		}
		deflater.end();
		return out.toByteArray();
	}
}
