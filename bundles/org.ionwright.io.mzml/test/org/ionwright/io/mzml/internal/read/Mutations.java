package org.ionwright.io.mzml.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages a file in one of many ways; the same way for the same number. */
final class Mutations {

	private static final List<String> PIECES = List.of("<spectrum ", "</spectrum>", "<binary>", "</binary>", "<!--",
			"-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>", "&a;", "&#0;", "\"",
			"'",
			"<", ">", "/>", "99999999999999999999", "-1", "2147483647", "10000000000", "NaN", "AAAA", "====", "eJw",
			"defaultArrayLength=\"4000000000\"", "<cvParam accession=\"MS:1000574\"/>",
			"<cvParam accession=\"MS:1002312\"/>", "<indexListOffset>7</indexListOffset>", "\u0000", "\u00ff\u00fe",
			"encodedLength=\"8\"", "<referenceableParamGroupRef ref=\"CommonMS1SpectrumParams\"/>", "<chromatogram ",
			"</spectrumList>", "</run>", "</mzML>", "<precursorList count=\"1\">", "</precursorList>");

	private Mutations() {
	}

	static byte[] of(byte[] original, SplittableRandom random) {
		byte[] bytes = original.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes = once(bytes, random);
		}
		return bytes;
	}

	private static byte[] once(byte[] bytes, SplittableRandom random) {
		if (bytes.length < 64) {
			return bytes;
		}
		int at = random.nextInt(bytes.length);
		switch (random.nextInt(8)) {
		case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> bytes[at] = (byte) random.nextInt(256);
		case 2 -> {
			return Arrays.copyOf(bytes, at);
		}
		case 3 -> {
			int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(3000)));
			return replaced(bytes, at, length, new byte[0]);
		}
		case 4 -> {
			int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(3000)));
			byte[] part = Arrays.copyOfRange(bytes, at, at + length);
			return replaced(bytes, random.nextInt(bytes.length), 0, part);
		}
		case 5, 6 -> {
			byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1);
			return replaced(bytes, at, random.nextInt(Math.min(bytes.length - at, 30)), piece);
		}
		default -> {
			for (int i = at; i < Math.min(bytes.length, at + 400); i++) {
				if (bytes[i] >= '0' && bytes[i] <= '9') {
					bytes[i] = (byte) ('0' + random.nextInt(10));
				}
			}
		}
		}
		return bytes;
	}

	private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
		byte[] out = new byte[bytes.length - length + by.length];
		System.arraycopy(bytes, 0, out, 0, at);
		System.arraycopy(by, 0, out, at, by.length);
		System.arraycopy(bytes, at + length, out, at + by.length, bytes.length - at - length);
		return out;
	}
}
