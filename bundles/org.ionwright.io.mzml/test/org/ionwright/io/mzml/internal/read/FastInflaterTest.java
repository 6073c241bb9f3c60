package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;

/** Against the inflater of the JDK. */
class FastInflaterTest {

	private final FastInflater inflater = new FastInflater();

	@Test
	void whatTheJdkPacksIsUnpacked() throws DataFormatException {
		Random random = new Random(7);
		for (int round = 0; round < 2000; round++) {
			byte[] plain = plain(random, round);
			byte[] packed = packed(plain, round % 10, round / 10 % 3);
			byte[] out = new byte[plain.length + random.nextInt(400)];
			assertEquals(plain.length, inflater.inflate(packed, 0, packed.length, out, out.length), "round " + round);
			assertArrayEquals(plain, Arrays.copyOf(out, plain.length));
			if (plain.length > 0) {
				int less = random.nextInt(plain.length);
				assertEquals(-1, inflater.inflate(packed, 0, packed.length, out, less), "round " + round);
			}
		}
	}

	/** Both take and refuse the same streams and give the same bytes. */
	@Test
	void damageIsFoundWhereTheJdkFindsIt() {
		Random random = new Random(8);
		int refused = 0;
		for (int round = 0; round < 6000; round++) {
			byte[] packed = packed(plain(random, round % 300), round % 10, round % 3);
			for (int i = random.nextInt(3); i >= 0; i--) {
				packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
			}
			byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
			byte[] expected = new byte[40_000];
			int length = jdk(cut, expected);
			byte[] out = new byte[40_000];
			if (length < 0) {
				assertThrows(DataFormatException.class, () -> refuse(inflater.inflate(cut, 0, cut.length, out, 40_000)),
						"round " + round);
				refused++;
			} else {
				assertEquals(length, assertDoesNotThrowAndGet(cut, out), "round " + round);
				assertArrayEquals(Arrays.copyOf(expected, length), Arrays.copyOf(out, length));
			}
		}
		assertEquals(true, refused > 3000 && refused < 6000, refused + " refused");
	}

	private int assertDoesNotThrowAndGet(byte[] packed, byte[] out) {
		try {
			return inflater.inflate(packed, 0, packed.length, out, out.length);
		} catch (DataFormatException e) {
			throw new AssertionError(e);
		}
	}

	private static void refuse(int length) throws DataFormatException {
		if (length < 0) {
			throw new DataFormatException("longer than the room");
		}
	}

	private static int jdk(byte[] packed, byte[] out) {
		try (Closer closer = new Closer(new Inflater())) {
			Inflater jdk = closer.inflater();
			jdk.setInput(packed);
			int length = 0;
			while (!jdk.finished()) {
				int count = jdk.inflate(out, length, out.length - length);
				length += count;
				if (count == 0 && !jdk.finished()) {
					return -1;
				}
			}
			return length;
		} catch (DataFormatException e) {
			return -1;
		}
	}

	private record Closer(Inflater inflater) implements AutoCloseable {

		@Override
		public void close() {
			inflater.end();
		}
	}

	private static byte[] plain(Random random, int round) {
		byte[] plain = new byte[random.nextInt(round % 7 == 0 ? 20 : 20_000)];
		int kind = round % 5;
		int period = 1 + random.nextInt(12);
		for (int i = 0; i < plain.length; i++) {
			plain[i] = switch (kind) {
			case 0 -> (byte) random.nextInt(256);
			case 1 -> (byte) (random.nextInt(20) == 0 ? random.nextInt(256) : 0);
			case 2 -> i < period || random.nextInt(30) == 0 ? (byte) random.nextInt(256) : plain[i - period];
			case 3 -> (byte) (random.nextGaussian() * 3);
			default -> (byte) Math.min(255, -Math.log(random.nextDouble()) * 20);
			};
		}
		return plain;
	}

	private static byte[] packed(byte[] plain, int level, int strategy) {
		Deflater deflater = new Deflater(level);
		deflater.setStrategy(strategy);
		deflater.setInput(plain);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[4096];
		while (!deflater.finished()) {
			out.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.end();
		return out.toByteArray();
	}
}
